import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  agencyListDecider,
  isRejection,
  readAgencyRows,
  reject,
  type AgencyListState,
  type AgencyRow,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { asRejection, collect, formatOf } from '../import/sheet-content.js';
import { AgencyLists, type StagedAgencyRow } from '../ports/agency-lists.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { SheetReader } from '../ports/sheet-reader.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { AgencyKinds } from './agency-kinds.js';
import { demandList } from './own-list.js';

const MOST_ROWS = 5_000;

export interface AgencyListUpload {
  agency: string;
  year: number;
  name: string;
  content: AsyncIterable<Uint8Array>;
}
export interface ReceivedAgencyList {
  result: RunResult<AgencyListState>;
  /** Rows left out, with what is wrong with each. */
  faults: { n: number; fault: string }[];
}

/** Takes the yearly list of an agency; the same file for the same year is taken once. */
export class ReceiveAgencyList extends Command<ReceivedAgencyList> {
  constructor(
    readonly upload: AgencyListUpload,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ReceiveAgencyList)
export class ReceiveAgencyListHandler implements ICommandHandler<ReceiveAgencyList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: SheetReader,
    private readonly lists: AgencyLists,
    private readonly kinds: AgencyKinds,
    private readonly cipher: IdentityCipher,
  ) {}

  /** @throws FileRefused, DomainRejectionError `sheet-…`, `no-agency-list`, `too-many-agency-rows` */
  async execute({ upload, viewer, context }: ReceiveAgencyList): Promise<ReceivedAgencyList> {
    demandList(viewer, 'agency-list.receive');
    const { agency, year } = upload;
    const content = await collect(upload.content);
    const sheets = await this.reader
      .read(content, formatOf(upload.name, content))
      .catch((error) => {
        throw asRejection(error);
      });
    const read = readAgencyRows(sheets, actingDay(context));
    if (!read) throw new DomainRejectionError(reject('no-agency-list'));
    if (read.length > MOST_ROWS)
      throw new DomainRejectionError(reject('too-many-agency-rows', { most: MOST_ROWS }));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const id = derivedId(`agency-list/${agency}/${year}`, sha256);
    const good = read.flatMap((row) => ('fault' in row ? [] : [this.staged(row)]));
    const faults = read.flatMap((row) => ('fault' in row ? [row] : []));
    const numbered = good.filter((row) => row.numberHash !== undefined).length;
    const counts = { rows: good.length, numbered, bad: faults.length };
    const command = { type: 'receive' as const, agency, year, sha256, ...counts };
    const policy = { agencies: [...(await this.kinds.names()).keys()] };
    const { state } = await this.runner.load(agencyListDecider, id);
    const refused = agencyListDecider.decide(state, command, policy, context);
    if (isRejection(refused)) throw new DomainRejectionError(refused);
    // Kept before the event that speaks of them, and only where there will be one.
    if (state.status === 'none') await this.lists.stage(id, good);
    const requestHash = createHash('sha256').update(id).digest('hex');
    const own = { ...context, requestHash };
    return { result: await this.runner.run(agencyListDecider, id, command, own, policy), faults };
  }

  private staged({ number, ...row }: AgencyRow): StagedAgencyRow {
    return { ...row, ...(number ? { numberHash: this.cipher.hash(number) } : {}) };
  }
}

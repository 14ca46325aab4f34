import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { ceremonyDecider, type CeremonyCommand, type CeremonyState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { decodeCursor, toPage, type Listed, type Page } from '../paging/cursor.js';
import { HandoverViews, type CeremonyRow, type HandoverRow } from '../ports/handover-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Plans a ceremony, or tells that one was held or cancelled; a new one where no id is given. */
export class ChangeCeremony extends Command<RunResult<CeremonyState>> {
  constructor(
    readonly ceremonyId: string | undefined,
    readonly command: CeremonyCommand,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeCeremony)
export class ChangeCeremonyHandler implements ICommandHandler<ChangeCeremony> {
  constructor(private readonly runner: CommandRunner) {}

  /** @throws NotVisible; DomainRejectionError as the rules reject */
  async execute({ ceremonyId, command, context }: ChangeCeremony) {
    const id = ceremonyId ?? newId(context);
    if (ceremonyId !== undefined && (await this.runner.load(ceremonyDecider, id)).version === 0)
      throw new NotVisible('ceremony');
    return this.runner.run(ceremonyDecider, id, command, context, undefined);
  }
}

export class ListCeremonies extends Query<Page<CeremonyState & { id: string; version: number }>> {
  constructor(
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListCeremonies)
export class ListCeremoniesHandler implements IQueryHandler<ListCeremonies> {
  constructor(private readonly views: HandoverViews) {}

  async execute({ limit, cursor }: ListCeremonies) {
    const list = 'ceremonies-by-day';
    const rows = await this.views.ceremonies(decodeCursor(list, {}, cursor), limit + 1);
    const key = (row: Listed<CeremonyRow>): string => row.listPlace;
    return toPage(rows, limit, key, list, {}, ({ id, version, state }) => ({
      ...{ id, version },
      ...state,
    }));
  }
}

type ListedLine = HandoverRow['state'] & Pick<HandoverRow, 'version' | 'subjectName'>;
export interface CeremonyDetail extends CeremonyState {
  id: string;
  version: number;
  /** Who is on its list, and what each holds; the cursor pages it. */
  lines: Page<ListedLine>;
}

export class FindCeremony extends Query<CeremonyDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindCeremony)
export class FindCeremonyHandler implements IQueryHandler<FindCeremony> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: HandoverViews,
  ) {}

  /** @throws NotVisible */
  async execute({ id, viewer, limit, cursor }: FindCeremony): Promise<CeremonyDetail> {
    const { state, version } = await this.runner.load(ceremonyDecider, id);
    if (state.status === 'none') throw new NotVisible('ceremony');
    const list = `ceremony:${id}`;
    const after = decodeCursor(list, {}, cursor);
    const rows = await this.views.onList(viewer.scope, id, after, limit + 1);
    const key = (row: HandoverRow): string => row.state.dossierId;
    const lines = toPage(rows, limit, key, list, {}, (row): ListedLine => ({
      ...row.state,
      ...{ version: row.version, subjectName: row.subjectName },
    }));
    return { id, version, ...state, lines };
  }
}

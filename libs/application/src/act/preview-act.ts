import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  annexKey,
  contentHash,
  sumRewards,
  type ActState,
  type CorrectedFields,
  type NoAuthority,
  type RewardLine,
  type RewardSums,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ActViews, type ActLine, type ActRow } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { ActMoney, type ReckonedAct } from './act-money.js';
import { sumsOf, type ActSums } from './act-sums.js';
import { Unauthorised } from './unauthorised.js';

/** One line as its signer reads it: who, what, how much. Sums in whole VND. */
export interface PreviewLine {
  dossierId: string;
  /** Null once erased. */
  name: string | null;
  recipientKind: string;
  unitId: string;
  unitName: string | null;
  award: string;
  meritFrom: string;
  meritTo: string;
  changes?: CorrectedFields;
  /** Null where the act brings none, as a letter or a correction. */
  reward: Pick<RewardLine, 'times' | 'amount' | 'outcome' | 'by' | 'paidBy'> | null;
}

/** What will happen if the act is signed as it stands now. */
export interface ActPreview extends Omit<ReckonedAct, 'lines'>, ActSums {
  id: string;
  version: number;
  status: string;
  actKind?: string;
  title?: string;
  lineCount: number;
  /** Lines taken off whose dossiers have not been told yet; nobody can sign before. */
  leaving: number;
  /** Send it with the signature: it is refused if the content is another by then. */
  contentHash: string;
  /** The hash recorded with the signature; null before, and of older signatures. */
  signedHash: string | null;
  /** Lines whose decision the law of today gives to somebody else, or does not settle. */
  unauthorised: NoAuthority[];
  sums: RewardSums;
  /** In the order of the annex: by award, collectives first, names as Vietnamese lists order them. */
  lines: Page<PreviewLine>;
}

export class PreviewAct extends Query<ActPreview> {
  constructor(
    readonly id: string,
    readonly on: string | undefined,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(PreviewAct)
export class PreviewActHandler implements IQueryHandler<PreviewAct> {
  constructor(
    private readonly views: ActViews,
    private readonly money: ActMoney,
    private readonly catalogue: Catalogue,
    private readonly unauthorised: Unauthorised,
  ) {}

  /** @throws NotVisible */
  async execute(query: PreviewAct): Promise<ActPreview> {
    const { id, viewer, limit, cursor } = query;
    const act = await this.views.find(viewer.scope, id);
    if (!act) throw new NotVisible('act');
    const { version, state } = act;
    const { lines: rewards, ...money } = await this.money.reckon(viewer.scope, act, query.on);
    const lines = await this.lines(viewer, act, money.on);
    const content = await this.views.content(id, state.targets && Object.keys(state.targets));
    const byRef = new Map(rewards.map((line) => [line.ref, line]));
    const list = `preview:${id}`;
    const after = decodeCursor(list, {}, cursor) ?? '';
    const rest = [...lines].filter(([key]) => key > after).slice(0, limit + 1);
    return {
      ...{ id, version, status: state.status, actKind: state.actKind, title: state.title },
      ...{ lineCount: state.lineCount, leaving: state.leaving.length },
      contentHash: contentHash(state, content),
      signedHash: state.contentHash ?? null,
      unauthorised: await this.unauthorised.in(id, state, money.on),
      ...money,
      sums: sumRewards(rewards),
      ...sumsOf(
        lines.map(([, line]) => line),
        byRef,
      ),
      lines: toPage(
        rest,
        limit,
        ([key]) => key,
        list,
        {},
        ([, line]) => shown(line, state, byRef.get(line.dossierId)),
      ),
    };
  }

  /** Lines with their keys, in order; a line its signer refused still names the act. */
  private async lines(
    viewer: Viewer,
    { id, state }: ActRow,
    on: string,
  ): Promise<[string, ActLine][]> {
    const edition = await this.catalogue.editionOn(on);
    const rank = new Map(edition?.awards.map(({ code }, place) => [code, place]));
    const rows = state.targets
      ? await this.views.linesById(viewer.scope, Object.keys(state.targets))
      : await this.views.lines(viewer.scope, id, '', ALL);
    const standing = state.targets ? rows : rows.filter(({ status }) => STANDING.has(status));
    const keyOf = (line: ActLine): string =>
      annexKey({ ...line, name: line.subjectName }, rank.get(formOf(line)) ?? -1);
    const keyed = standing.map((line): [string, ActLine] => [keyOf(line), line]);
    return keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** A decision of the province has had some thousands of lines at most. */
const ALL = 100_000;
const STANDING: ReadonlySet<string> = new Set(['listed', 'submitted', 'granted', 'annulled']);

const formOf = (line: ActLine): string => line.grantedForm ?? line.award;

function shown(line: ActLine, { targets }: ActState, reward?: RewardLine): PreviewLine {
  const changes = targets?.[line.dossierId];
  const { dossierId, subjectName, recipientKind, unitId, unitName, meritFrom, meritTo } = line;
  const { times, amount, outcome, by, paidBy } = reward ?? {};
  return {
    ...{ dossierId, name: subjectName, recipientKind, unitId, unitName },
    ...{ award: formOf(line), meritFrom, meritTo },
    ...(changes ? { changes } : {}),
    reward:
      reward && outcome
        ? {
            times: times ?? null,
            amount: amount ?? null,
            outcome,
            ...(by ? { by } : {}),
            paidBy: paidBy ?? null,
          }
        : null,
  };
}

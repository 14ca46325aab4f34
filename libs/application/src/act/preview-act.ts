import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { contentHash, sumRewards, type NoAuthority, type RewardSums } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ActViews } from '../ports/act-views.js';
import type { ReckonedAct } from './act-money.js';
import { ActReading, type PreviewLine } from './act-reading.js';
import type { ActSums } from './act-sums.js';
import { Unauthorised } from './unauthorised.js';

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
    private readonly reading: ActReading,
    private readonly views: ActViews,
    private readonly unauthorised: Unauthorised,
  ) {}

  /** @throws NotVisible */
  async execute({ id, on, viewer, limit, cursor }: PreviewAct): Promise<ActPreview> {
    const read = await this.reading.read(viewer, id, on);
    const { version, state } = read.act;
    const { status, actKind, title, lineCount, leaving, targets } = state;
    const content = await this.views.content(id, targets && Object.keys(targets));
    const list = `preview:${id}`;
    const after = decodeCursor(list, {}, cursor) ?? '';
    const rest = read.lines.filter(([key]) => key > after).slice(0, limit + 1);
    return {
      ...{ id, version, status, actKind, title, lineCount, leaving: leaving.length },
      contentHash: contentHash(state, content),
      signedHash: state.contentHash ?? null,
      unauthorised: await this.unauthorised.in(id, state, read.money.on),
      ...read.money,
      sums: sumRewards(read.rewards),
      ...{ byAward: read.byAward, byUnit: read.byUnit },
      lines: toPage(
        rest,
        limit,
        ([key]) => key,
        list,
        {},
        ([, line]) => line,
      ),
    };
  }
}

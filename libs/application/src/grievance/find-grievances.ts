import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { GrievanceState, Register } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import {
  GrievanceViews,
  type GrievanceFilter,
  type GrievanceRow,
} from '../ports/grievance-views.js';
import type { Sender } from './enter-grievance.js';
import { demandRegister } from './own-grievance.js';

/** A matter as its circle sees it. `sealed`: somebody is named, and nobody here may read who. */
export interface GrievanceItem extends Omit<GrievanceState, 'claims' | 'unsealing' | 'status'> {
  id: string;
  version: number;
  status: GrievanceState['status'];
  sealed: boolean;
  /** `asked` waits for another person; `agreed` may be read once, by who asked. */
  unsealing: 'none' | 'asked' | 'agreed';
}

export interface GrievanceDetail extends GrievanceItem {
  about: string | null;
  /** Of a complaint; of a denunciation always null. */
  from: Sender | null;
  /** Reasons and notes, in their order. */
  notes: { event: string; at: string; by: string; text: string }[];
}

export class ListGrievances extends Query<Page<GrievanceItem>> {
  constructor(
    readonly register: Register,
    readonly filter: GrievanceFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListGrievances)
export class ListGrievancesHandler implements IQueryHandler<ListGrievances> {
  constructor(private readonly views: GrievanceViews) {}

  async execute({ register, filter, viewer, limit, cursor }: ListGrievances) {
    demandRegister(viewer, register, 'read');
    const name = `${register}s`;
    const bound = { ...filter };
    const after = decodeCursor(name, bound, cursor);
    const rows = await this.views.list(register, filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      ({ id }) => id,
      name,
      bound,
      (row) => itemOf(register, row),
    );
  }
}

export class FindGrievance extends Query<GrievanceDetail> {
  constructor(
    readonly register: Register,
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindGrievance)
export class FindGrievanceHandler implements IQueryHandler<FindGrievance> {
  constructor(private readonly views: GrievanceViews) {}

  async execute({ register, id, viewer }: FindGrievance): Promise<GrievanceDetail> {
    demandRegister(viewer, register, 'read');
    const row = await this.views.find(register, id);
    if (!row) throw new NotVisible(register);
    const words = await this.views.words(register, id);
    const first = words.find(({ type }) => type === `${register}.entered`)?.body;
    const plain = register === 'complaint' && typeof first?.from === 'string';
    return {
      ...itemOf(register, row),
      about: typeof first?.about === 'string' ? first.about : null,
      from: plain ? (JSON.parse(String(first.from)) as Sender) : null,
      notes: words.flatMap(({ type, recordedAt, actor, body }) => {
        const text = body.note ?? body.reason;
        return typeof text === 'string' ? [{ event: type, at: recordedAt, by: actor, text }] : [];
      }),
    };
  }
}

function itemOf(register: Register, { id, version, state }: GrievanceRow): GrievanceItem {
  const { claims: _claims, unsealing, ...rest } = state;
  const sealed = register === 'denunciation' && !state.anonymous;
  const asked = unsealing?.approvedBy ? 'agreed' : 'asked';
  return { ...rest, id, version, sealed, unsealing: unsealing ? asked : 'none' };
}

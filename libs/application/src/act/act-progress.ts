import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ActViews } from '../ports/act-views.js';

/** How far an act is on its way to its lines. */
export interface ActProgress {
  id: string;
  version: number;
  status: string;
  lineCount: number;
  /** Lines it has taken effect on so far. */
  applied: number;
  /** Lines it could not take effect on, by code; known at the end. */
  refused: Record<string, number>;
  /** Nothing more happens by itself: a person has to act next, or all is done. */
  atRest: boolean;
}

export class FindActProgress extends Query<ActProgress> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindActProgress)
export class FindActProgressHandler implements IQueryHandler<FindActProgress> {
  constructor(private readonly views: ActViews) {}

  /** @throws NotVisible */
  async execute({ id, viewer }: FindActProgress): Promise<ActProgress> {
    const act = await this.views.find(viewer.scope, id);
    if (!act) throw new NotVisible('act');
    const { version, state } = act;
    const { status, lineCount, effect, leaving } = state;
    const applied = effect?.applied ?? (await this.applied(id, state));
    const working = status === 'promulgated' && acts(state) && !effect && applied < lineCount;
    const atRest = !working && leaving.length === 0;
    return { id, version, status, lineCount, applied, refused: effect?.refused ?? {}, atRest };
  }

  private async applied(id: string, { status, actKind }: ActState): Promise<number> {
    if (status !== 'promulgated' || actKind !== 'granting') return 0;
    return (await this.views.granted(id)).size;
  }
}

/** A letter asks; only the centre's answer changes its lines. */
const acts = ({ actKind }: ActState): boolean => actKind !== 'submission-letter';

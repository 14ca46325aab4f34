import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  inScope,
  seatKey,
  type Conflict,
  type ConflictWay,
  type CouncilState,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { NotVisible } from '../../errors.js';
import { CommandRunner } from '../../run-command.js';
import { hasSeat, ownerOf } from '../own-council.js';

export interface ConflictsShown {
  sessionId: string;
  /** What follows, by the statute of the council; null while nobody recorded one. */
  way: ConflictWay | null;
  source: string | null;
  conflicts: (Conflict & { position: string | null })[];
}

/** Conflicts of a session: all for who settles them, a member's own for the member. */
export class FindConflicts extends Query<ConflictsShown> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindConflicts)
export class FindConflictsHandler implements IQueryHandler<FindConflicts> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ sessionId, viewer }: FindConflicts): Promise<ConflictsShown> {
    const { state } = await this.runner.load(councilDecider, sessionId);
    const owner = ownerOf(state.council);
    const sits = hasSeat(state, viewer.accountId);
    if (state.status === 'none' || !(sits || inScope(viewer.scope, owner.unitLine)))
      throw new NotVisible('council session');
    const settles = viewer.judge('council-session.settle-conflict', owner).allow;
    const { statute } = state.council ?? {};
    return {
      sessionId,
      way: statute?.conflict ?? null,
      source: statute?.source ?? null,
      conflicts: (state.conflicts ?? [])
        .filter(({ accountId }) => settles || accountId === viewer.accountId)
        .map((one) => ({ ...one, position: positionOf(state, one.seat) })),
    };
  }
}

function positionOf({ council }: CouncilState, seat: string): string | null {
  const member = council?.members?.find((one) => seatKey(one) === seat);
  const substitute = council?.substitutes?.find((one) => one.substitutionId === seat);
  return (member ?? substitute)?.position ?? null;
}

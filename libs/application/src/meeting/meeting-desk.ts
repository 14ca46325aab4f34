import { Injectable } from '@nestjs/common';
import { councilDecider, type CouncilState, type ViewScope } from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { ownerOf } from '../council/own-council.js';
import { NotVisible } from '../errors.js';
import { CommandRunner } from '../run-command.js';

/** Who may take part in a meeting, and of which lines they may know. */
@Injectable()
export class MeetingDesk {
  constructor(private readonly runner: CommandRunner) {}

  /** @throws NotVisible for a session out of sight; `not-allowed` */
  async session(sessionId: string, viewer: Viewer, action: string): Promise<CouncilState> {
    const { state } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    demand(viewer, action, 'council session', ownerOf(state.council));
    return state;
  }

  /** Whoever has a seat takes part; else whoever may follow it by office. */
  async attended(sessionId: string, viewer: Viewer): Promise<CouncilState> {
    const { state } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    if (sits(state, viewer.accountId)) return state;
    demand(viewer, 'meeting.follow', 'council session', ownerOf(state.council));
    return state;
  }
}

/** Seats of a session: chair, secretary, members, and who stands in for one. */
function sits({ chair, secretary, council }: CouncilState, accountId: string): boolean {
  const seats = [chair, secretary, ...(council?.members ?? []), ...(council?.substitutes ?? [])];
  return seats.some((seat) => seat?.accountId === accountId);
}

/**
 * The scope with what the session shuts the viewer out of now: a conflict may be declared while a
 * screen is already watching.
 */
export function scopeIn(session: CouncilState, { scope, accountId }: Viewer): ViewScope {
  const shut = session.shut?.[accountId] ?? [];
  if (shut.length === 0 || scope.kind === 'none') return scope;
  return { ...scope, shut: [...new Set([...(scope.shut ?? []), ...shut])] };
}

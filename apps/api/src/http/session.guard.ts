import { Injectable, Logger, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  Clock,
  OrganisationViews,
  Sessions,
  tokenHash,
  viewerOf,
  type Viewer,
} from '@vinhdanh/application';
import { ACTIONS, vietnamDay } from '@vinhdanh/domain';
import type { FastifyRequest } from 'fastify';
import { ALLOWS, OPEN, SIGNED_IN } from './decorators.js';
import { counters } from './metrics.js';
import { refuseForeignOrigin } from './origin.js';
import { Problem } from './problem.js';
import { requestState } from './request-state.js';

export const SESSION_COOKIE = 'vd_session';
const BEARER = /^Bearer ([A-Za-z0-9_-]{20,100})$/;

/** Who calls, and whether the account's roles know this action at all. Refuses by default. */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly log = new Logger('access');

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly organisations: OrganisationViews,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const state = requestState(request);
    const viewer = await this.viewer(request);
    state.viewer = viewer;
    const action = this.reflector.getAllAndOverride<string>(ALLOWS, places);
    if (action === undefined) {
      if (this.reflector.getAllAndOverride<boolean>(SIGNED_IN, places)) return true;
      throw new Problem('not-allowed');
    }
    const own = ACTIONS[action]?.scope === 'self' ? { accountId: viewer.accountId } : undefined;
    state.verdict = viewer.judge(action, own);
    if (!state.verdict.allow) {
      const { reason } = state.verdict;
      this.log.warn({ traceId: state.traceId, account: viewer.accountId, action, reason });
      counters.denied.inc();
      throw new Problem('not-allowed');
    }
    state.unitId = soleUnit(viewer, action);
    return true;
  }

  private async viewer(request: FastifyRequest): Promise<Viewer> {
    const { token, fromCookie } = tokenOf(request);
    if (!token) throw signInFirst();
    if (fromCookie) refuseForeignOrigin(request);
    const live = await this.sessions.find(tokenHash(token));
    const today = vietnamDay(this.clock.now());
    const { predecessors } = await this.organisations.structureOn(today);
    const viewer = live && viewerOf(live.account, today, live.sessionId, predecessors);
    if (!viewer) throw signInFirst();
    return viewer;
  }
}

/** The token of the Authorization header, else of the cookie. */
function tokenOf(request: FastifyRequest): { token?: string; fromCookie: boolean } {
  const header = request.headers.authorization;
  if (header !== undefined) return { token: BEARER.exec(header)?.[1], fromCookie: false };
  return { token: request.cookies[SESSION_COOKIE], fromCookie: true };
}

const signInFirst = (): Problem =>
  new Problem('not-signed-in', { headers: { 'www-authenticate': 'Bearer realm="vinhdanh"' } });

/** The one organisation the viewer's roles for an action are held for; undefined if several. */
function soleUnit(viewer: Viewer, action: string): string | undefined {
  const roles = ACTIONS[action]?.roles ?? [];
  const units = new Set(viewer.roles.filter((g) => roles.includes(g.role)).map((g) => g.unitId));
  return units.size === 1 ? [...units][0] : undefined;
}

import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A request that changes something and rides on the cookie must come from our own pages. Browsers
 * name the origin on every such request; who names none is no browser, and has no cookie of ours
 * but by intent.
 * @throws Problem
 */
export function refuseForeignOrigin(request: FastifyRequest): void {
  if (HARMLESS.has(request.method)) return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && hostOf(origin) !== host) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) throw new Problem('foreign-origin');
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

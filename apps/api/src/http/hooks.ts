import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { requestSeconds } from './metrics.js';
import { requestState } from './request-state.js';

// Swagger's page sets styles from its script; everything else is ours and from here.
const CONTENT_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

const TRACE = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const QUIET = /^\/(health|metrics)/;
/** Of an anonymous ballot nothing is noted: no line, no time, no number. */
const SECRET = '/ballot-box';

/** Trace id, security headers, access log and timing for every request. */
export function addHooks(fastify: FastifyInstance, log: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const state = requestState(request);
    state.traceId = traceIdOf(request);
    void reply.headers(SECURITY_HEADERS).header('trace-id', state.traceId);
    if (request.url.startsWith('/api/v1')) void reply.header('cache-control', 'no-store');
    if (request.protocol === 'https')
      void reply.header('strict-transport-security', 'max-age=31536000');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (request.url.startsWith(SECRET)) return done();
    const seconds = reply.elapsedTime / 1000;
    requestSeconds.observe({ method: request.method, route, status: reply.statusCode }, seconds);
    if (!QUIET.test(route)) log.info(accessLine(request, reply.statusCode, route, seconds));
    done();
  });
}

/** No query, body or header: they may hold names, and tokens. */
function accessLine(request: FastifyRequest, status: number, route: string, seconds: number) {
  const { traceId, viewer } = requestState(request);
  return {
    msg: 'request',
    method: request.method,
    route,
    path: request.url.split('?', 1)[0],
    status,
    ms: Math.round(seconds * 1e6) / 1000,
    traceId,
    account: viewer?.accountId,
    ip: request.ip,
  };
}

const traceIdOf = (request: FastifyRequest): string =>
  TRACE.exec(String(request.headers.traceparent))?.[1] ?? randomBytes(16).toString('hex');

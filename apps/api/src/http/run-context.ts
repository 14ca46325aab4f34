import { createHash } from 'node:crypto';
import { derivedId, type RunContext } from '@vinhdanh/application';
import { isDay } from '@vinhdanh/contracts';
import { canonical, type Json, vietnamDay } from '@vinhdanh/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { requestState } from './request-state.js';

/**
 * Context of a command from its request. The command id is fixed by account and Idempotency-Key,
 * so that a repetition is recognised for ever; the hash tells whether it is the same request.
 */
export function runContextOf(request: FastifyRequest): RunContext {
  const { viewer, verdict, unitId, key, expectedVersion } = requestState(request);
  if (!viewer) throw new Problem('not-signed-in');
  if (key === undefined) throw new Problem('key-missing');
  const commandId = commandIdOf(viewer.accountId, key);
  const at = new Date().toISOString();
  const onBehalfOf = verdict?.allow ? verdict.grant.delegatedBy : undefined;
  const effectiveOn = paperDay(request.body, vietnamDay(at));
  return {
    actor: viewer.accountId,
    ...(onBehalfOf ? { onBehalfOf } : {}),
    ...(unitId ? { unitId } : {}),
    at,
    ...(effectiveOn ? { effectiveOn } : {}),
    commandId,
    requestHash: requestHash(request),
    correlationId: commandId,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  };
}

export const commandIdOf = (accountId: string, key: string): string =>
  derivedId(`command/${accountId}`, key);

/**
 * Never part of the hash, which is kept for ever and fast to compute: a password in it could be
 * tried out offline, and could never be forgotten.
 */
const SECRETS: ReadonlySet<string> = new Set(['password']);
/**
 * Who denounced is sealed as it comes in: with the text in hand, names could be tried against a hash
 * until one fits.
 */
const SEALED_FIELDS: Readonly<Record<string, string>> = { '/api/v1/denunciations': 'from' };
/** Where the whole body is secret. */
const SECRET_PATHS: ReadonlySet<string> = new Set(['/api/v1/auth/password']);

/** SHA-256 over method, path and canonical body; for uploads add the file with `withContent`. */
function requestHash(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? '';
  const body = request.isMultipart?.() ? 'multipart' : canonical(told(path, request.body));
  return createHash('sha256').update(`${request.method}\n${path}\n${body}`).digest('hex');
}

/** The context of an upload: the same key with another file is another request. */
export const withContent = (context: RunContext, contentHash: string): RunContext => ({
  ...context,
  requestHash: createHash('sha256').update(`${context.requestHash}\n${contentHash}`).digest('hex'),
});

function told(path: string, body: unknown): Json {
  if (SECRET_PATHS.has(path)) return {};
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return (body ?? {}) as Json;
  const kept = Object.entries(body).filter(
    ([key]) => !SECRETS.has(key) && SEALED_FIELDS[path] !== key,
  );
  return Object.fromEntries(kept) as Json;
}

function paperDay(body: unknown, today: string): string | undefined {
  const day = (body as { effectiveOn?: unknown } | null | undefined)?.effectiveOn;
  if (day === undefined) return undefined;
  const wrong = !isDay(day) ? 'isDay' : day > today ? 'notInFuture' : undefined;
  if (wrong)
    throw new Problem('body-not-valid', { errors: [{ pointer: '/effectiveOn', code: wrong }] });
  return day as string;
}

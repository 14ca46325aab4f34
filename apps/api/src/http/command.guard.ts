import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { NEEDS_VERSION, TAKES_FILES, WITHOUT_KEY } from './decorators.js';
import { takesBody, takesQuery } from './handler-arguments.js';
import { Problem } from './problem.js';
import { requestState } from './request-state.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Printable ASCII; long enough for any UUID or hash, short enough for a log line. */
const KEY = /^[\x21-\x7e]{1,200}$/;
const VERSION = /^(?:W\/)?"?(\d{1,9})"?$/;

/** What a request must carry besides its content: key, version, a body and query of use. */
@Injectable()
export class CommandGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const [handler, owner] = [context.getHandler(), context.getClass()];
    const places = [handler, owner];
    refuseStray(Object.keys((request.query ?? {}) as object), takesQuery(owner, handler), '?');
    if (READS.has(request.method)) return true;
    const takesFiles = this.reflector.getAllAndOverride<boolean>(TAKES_FILES, places) === true;
    if ((request.isMultipart?.() ?? false) !== takesFiles)
      throw new Problem('content-type-not-taken');
    if (!takesFiles) refuseStray(bodyKeys(request.body), takesBody(owner, handler), '/');
    const state = requestState(request);
    if (!this.reflector.getAllAndOverride<boolean>(WITHOUT_KEY, places)) state.key = keyOf(request);
    const needed = this.reflector.getAllAndOverride<boolean>(NEEDS_VERSION, places) === true;
    state.expectedVersion = versionOf(request, needed);
    return true;
  }
}

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('key-missing');
  return key;
}

function versionOf(request: FastifyRequest, needed: boolean): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined || (header === '*' && needed)) {
    if (needed) throw new Problem('version-missing');
    return undefined;
  }
  if (header === '*') return undefined;
  const version = VERSION.exec(header)?.[1];
  if (version === undefined) throw new Problem('if-match-malformed');
  return Number(version);
}

/** The day of a paper act belongs to every command, with a body of its own or without. */
const bodyKeys = (body: unknown): string[] =>
  body === null || typeof body !== 'object'
    ? []
    : Object.keys(body).filter((key) => key !== 'effectiveOn');

/** A handler that reads no query (or no body) would silently drop what was sent in it. */
function refuseStray(keys: string[], read: boolean, sign: '?' | '/'): void {
  if (read || keys.length === 0) return;
  throw new Problem(sign === '?' ? 'query-not-valid' : 'body-not-valid', {
    errors: keys.map((key) => ({ pointer: `${sign}${key}`, code: 'whitelistValidation' })),
  });
}

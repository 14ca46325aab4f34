import { HttpException } from '@nestjs/common';
import {
  DomainRejectionError,
  IdempotencyMismatchError,
  NotVisible,
  TooManyAttempts,
  Unavailable,
  VersionClashError,
} from '@vinhdanh/application';
import { Problem } from './problem.js';

const RETRY_SECONDS = '2';
/** Codes for the statuses that the framework itself answers with. */
const BY_STATUS: Record<number, string> = {
  400: 'request-malformed',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'not-found',
  415: 'content-type-not-taken',
  422: 'body-not-valid',
  429: 'too-many-requests',
  431: 'headers-too-large',
  503: 'unavailable',
  507: 'storage-full',
};

/**
 * What the caller is told of any error. Only errors of ours say more than their status; whatever
 * is unknown becomes `internal`, whose cause stands in the log and nowhere else.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DomainRejectionError) {
    const { code, facts } = error.rejection;
    // Where somebody was faster, the console asks who by the name of the stream.
    const { stream } = facts;
    return new Problem(code, { facts, extra: { facts, ...(stream ? { stream } : {}) } });
  }
  if (error instanceof NotVisible) return new Problem('not-found');
  if (error instanceof IdempotencyMismatchError) return new Problem('key-reused');
  if (error instanceof VersionClashError) return clash(error);
  if (error instanceof TooManyAttempts) return tooMany(error);
  if (error instanceof Unavailable) return unavailable(error);
  if (error instanceof HttpException) return ofStatus(error.getStatus(), error);
  return ofCode(error);
}

function clash({ stream, current, expected }: VersionClashError): Problem {
  // Who changed it and when stands in the audit of that stream, for those who may read it.
  const extra = { currentVersion: current, stream };
  return expected === undefined
    ? new Problem('version-moved', { headers: { 'retry-after': '1' }, extra })
    : new Problem('version-stale', { facts: { current }, extra });
}

const tooMany = ({ retryAfterSeconds }: TooManyAttempts): Problem =>
  new Problem('too-many-requests', { headers: { 'retry-after': String(retryAfterSeconds) } });

const unavailable = (cause: unknown): Problem =>
  new Problem('unavailable', { headers: { 'retry-after': RETRY_SECONDS }, cause });

const ofStatus = (status: number, cause: unknown): Problem =>
  status === 503
    ? unavailable(cause)
    : new Problem(BY_STATUS[status] ?? byClass(status), { cause });

const byClass = (status: number): string => (status < 500 ? 'request-malformed' : 'internal');

/** Errors of the framework, the file system and the database, told apart by their codes. */
function ofCode(error: unknown): Problem {
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') return ofStatus(415, error);
  if (typeof statusCode === 'number' && statusCode >= 400) return ofStatus(statusCode, error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return ofStatus(507, error);
  if (typeof code === 'string') return ofDatabase(code, error);
  return new Problem('internal', { cause: error });
}

function ofDatabase(state: string, error: unknown): Problem {
  switch (state) {
    case '40001': // could not serialize
    case '40P01': // deadlock
    case '55P03': // lock timeout
    case '57014': // statement timeout
      return unavailable(error);
    case '22P02': // no such id can exist, e.g. a text where a uuid is meant
      return new Problem('not-found', { cause: error });
    case '22003': // number out of range
    case '22007': // date malformed
    case '22008': // date out of range
    case '22021': // text not in the encoding
      return new Problem('body-not-valid', { cause: error });
    default:
      return new Problem('internal', { cause: error });
  }
}

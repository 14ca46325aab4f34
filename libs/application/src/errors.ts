import type { Rejection } from '@vinhdanh/domain';

/** A rule refused the command; the api turns code and facts into words and a status. */
export class DomainRejectionError extends Error {
  override name = 'DomainRejectionError';
  constructor(readonly rejection: Rejection) {
    super(rejection.code);
  }
}

/** The stream moved on since the caller last saw it (412), or kept moving under us (409). */
export class VersionClashError extends Error {
  override name = 'VersionClashError';
  constructor(
    readonly stream: string,
    readonly current: number,
    readonly expected?: number,
  ) {
    super('version clash');
  }
}

/** The same command id came with another content or from another account. */
export class IdempotencyMismatchError extends Error {
  override name = 'IdempotencyMismatchError';
  constructor(readonly commandId: string) {
    super('idempotency key reused with another request');
  }
}

/** A system we need cannot be reached now; the caller may try again with the same key. */
export class Unavailable extends Error {
  override name = 'Unavailable';
  constructor(
    readonly system: string,
    cause: unknown,
  ) {
    super(`${system} is unavailable`, { cause });
  }
}

/** The thing is not there, or may not be seen: the caller cannot tell which. */
export class NotVisible extends Error {
  override name = 'NotVisible';
  constructor(readonly what: string) {
    super(`${what} is not visible`);
  }
}

/** The password was wrong too often; the right one is not looked at before the time is up. */
export class TooManyAttempts extends Error {
  override name = 'TooManyAttempts';
  constructor(readonly retryAfterSeconds: number) {
    super('too many attempts');
  }
}

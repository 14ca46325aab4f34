import { createHash } from 'node:crypto';
import { canonical, reject, type JsonObject } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';

export interface Page<T> {
  items: T[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * Where a list goes on: the last key seen, bound to the list and its filter, so that a cursor of
 * another list or an altered one is noticed. It grants nothing; rights are checked on every page.
 */
export function encodeCursor(list: string, filter: object, after: string): string {
  const key = Buffer.from(after, 'utf8').toString('base64url');
  return `${key}.${mark(list, filter, after)}`;
}

/**
 * The key after which the list goes on; undefined without a cursor.
 * @throws DomainRejectionError `cursor-not-valid`
 */
export function decodeCursor(list: string, filter: object, cursor?: string): string | undefined {
  if (cursor === undefined) return undefined;
  const [key = '', seen = ''] = cursor.split('.');
  const after = Buffer.from(key, 'base64url').toString('utf8');
  if (seen !== mark(list, filter, after))
    throw new DomainRejectionError(reject('cursor-not-valid'));
  return after;
}

/** A row with where it stands in its list; a page goes on behind the place of its last row. */
export type Listed<T> = T & { listPlace: string };

/** Cuts a page out of rows fetched one beyond the limit. */
export function toPage<R, T>(
  rows: R[],
  limit: number,
  key: (row: R) => string,
  list: string,
  filter: object,
  map: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown[shown.length - 1];
  const more = rows.length > limit && last !== undefined;
  return {
    items: shown.map(map),
    ...(more ? { nextCursor: encodeCursor(list, filter, key(last)) } : {}),
  };
}

function mark(list: string, filter: object, after: string): string {
  const bound = canonical({
    list,
    filter: JSON.parse(JSON.stringify(filter)) as JsonObject,
    after,
  });
  return createHash('sha256').update(bound).digest('base64url').slice(0, 16);
}

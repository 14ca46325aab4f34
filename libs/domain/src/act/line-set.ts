import { hash } from 'node:crypto';
import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import { namesEarlierLines, type ActState } from './state.js';

/** What a signature covers: how many lines, and exactly which with which form or change. */
export interface LineSet {
  count: number;
  /** SHA-256 (hex) over the canonical list of [dossier id, form or changes], sorted by id. */
  hash: string;
}

/** The line set of an act; `listed` maps dossier id to the form it is to get. */
export function lineSetOf(state: ActState, listed: ReadonlyMap<string, string>): LineSet {
  const own = namesEarlierLines(state);
  const lines: [string, Json][] = own
    ? Object.entries(state.targets ?? {}).map(([id, changes]) => [id, { ...changes }])
    : [...listed];
  // Ids are unique and plain ASCII, so comparing code units gives one order everywhere.
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return { count: lines.length, hash: hash('sha256', canonical(lines), 'hex') };
}

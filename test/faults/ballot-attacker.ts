import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';

type Postgres = Pick<Pool, 'query'>;

/** A ballot as it lay in the table of arrival, with what Postgres says of the row. */
export interface SeenRow {
  tokenHash: string;
  receipt: string;
  ctid: string;
  xmin: number;
}

/** Rows of a round still being cast, read as the owner of the database. */
export async function castRows(owner: Postgres, roundId: string): Promise<SeenRow[]> {
  const { rows } = await owner.query<SeenRow>(
    `select token_hash as "tokenHash", receipt, ctid::text, xmin::text::int as xmin
       from vault.cast_${roundId.replaceAll('-', '')} order by ctid`,
  );
  return rows;
}

const WORD = /[\w-]{43,}/g;

/** Every text of 43 letters or more outside the vault's schema: tokens, receipts and their kin. */
export async function longWords(owner: Postgres): Promise<Set<string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'vault')`,
  );
  const found = new Set<string>();
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    for (const { row } of rows) for (const word of row.match(WORD) ?? []) found.add(word);
  }
  return found;
}

export const wordsIn = (text: string): Set<string> => new Set(text.match(WORD) ?? []);

const PAGE = 8192;
const SHORT_HEADER = 24;
const LONG_HEADER = 40;

const HASH = /[0-9a-f]{64}/g;

/**
 * Where each of these hashes first stands in the write-ahead log. The log is read as one run of
 * bytes, without the page headers that cut records in two.
 */
export async function walPositions(
  owner: Postgres,
  wanted: Set<string>,
): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ folder: string; last: string }>(
    `select current_setting('data_directory') as folder,
            pg_walfile_name(pg_current_wal_insert_lsn()) as last`,
  );
  const { folder, last } = rows[0]!;
  const wal = join(folder, 'pg_wal');
  const files = readdirSync(wal).filter((name) => /^[0-9A-F]{24}$/.test(name) && name <= last);
  const found = new Map<string, number>();
  let before = '';
  let read = 0;
  for (const file of files.sort()) {
    const text = before + withoutHeaders(readFileSync(join(wal, file)));
    for (const { 0: hash, index } of text.matchAll(HASH))
      if (wanted.has(hash) && !found.has(hash)) found.set(hash, read + index);
    read += text.length - 64;
    before = text.slice(-64);
  }
  return found;
}

function withoutHeaders(segment: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; at < segment.length; at += PAGE)
    parts.push(segment.subarray(at + (at === 0 ? LONG_HEADER : SHORT_HEADER), at + PAGE));
  return Buffer.concat(parts).toString('latin1');
}

/** Indexes in ascending order of a key. */
export const ranked = <T>(things: readonly T[], key: (thing: T) => number | string): T[] =>
  [...things].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** How many ballots a guess gives to their voter: the n-th ballot to the n-th member. */
export const hits = (
  ballots: readonly string[],
  members: readonly number[],
  truth: Map<string, number>,
) => ballots.filter((ballot, i) => truth.get(ballot) === members[i]).length;

/** Probability that a Poisson variable of this mean is `least` or more. */
export function tailOfPoisson(mean: number, least: number): number {
  let one = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < least; k += 1) {
    below += one;
    one *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}

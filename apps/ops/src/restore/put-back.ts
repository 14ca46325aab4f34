import type { Client } from 'pg';
import { type Line, PAGE, type SequenceLine, type TableLine } from '../backup/format.js';
import { tablesInOrder } from '../backup/tables.js';
import { backupLines, damaged } from './read-backup.js';
import { FilesBack } from './files-back.js';

export interface Restored {
  rows: number;
  files: number;
}

/**
 * Puts a backup's rows and files back in one transaction: whole or not at all. Triggers sleep
 * meanwhile (rows come as they were, nothing is to follow from them) and get their state back.
 */
export async function putBack(owner: Client, file: string, dataDir: string): Promise<Restored> {
  const files = new FilesBack(dataDir);
  await owner.query('begin');
  try {
    const triggers = await sleepingTriggers(owner);
    const restored = await readInto(owner, file, files);
    for (const statement of triggers) await owner.query(statement);
    await owner.query('commit');
    return restored;
  } catch (error) {
    await files.abandon();
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function readInto(owner: Client, file: string, files: FilesBack): Promise<Restored> {
  let table: TableLine | undefined;
  let page: string[] = [];
  let rows = 0;
  const flush = async (): Promise<void> => {
    if (table && page.length) await insert(owner, table, page);
    rows += page.length;
    page = [];
  };
  for await (const text of backupLines(file)) {
    if (text.startsWith('[')) {
      page.push(text.slice(1, -1));
      if (page.length === PAGE) await flush();
      continue;
    }
    await flush();
    const line = JSON.parse(text) as Line;
    if ('table' in line) table = line;
    else if ('sequence' in line) await setSequence(owner, line);
    else if ('file' in line) await files.begin(line.file);
    else if ('piece' in line) await files.add(Buffer.from(line.piece, 'base64'));
    else if (!('format' in line)) throw damaged('it holds a line of an unknown kind');
  }
  await flush();
  await files.end();
  return { rows, files: files.count };
}

async function insert(owner: Client, { table, columns }: TableLine, page: string[]): Promise<void> {
  const list = columns.join(', ');
  await owner.query(
    `insert into ${table} (${list}) overriding system value
     select ${list} from json_populate_recordset(null::${table}, $1::json)`,
    [`[${page.join(',')}]`],
  );
}

async function setSequence(owner: Client, { sequence }: SequenceLine): Promise<void> {
  const { table, column, last } = sequence;
  await owner.query('select setval(pg_get_serial_sequence($1, $2), $3::bigint)', [
    table,
    column,
    last,
  ]);
}

/** Puts our triggers to sleep, empties what migrations wrote; answers how to wake them again. */
async function sleepingTriggers(owner: Client): Promise<string[]> {
  const wake: string[] = [];
  const tables = await tablesInOrder(owner);
  for (const { table } of tables) {
    const { rows } = await owner.query<{ name: string; state: string }>(
      `select quote_ident(tgname) as name, tgenabled as state from pg_trigger
        where tgrelid = $1::regclass and not tgisinternal`,
      [table],
    );
    if (rows.length) await owner.query(`alter table ${table} disable trigger user`);
    for (const { name, state } of rows)
      if (state in WAKE) wake.push(`alter table ${table} ${WAKE[state]} trigger ${name}`);
  }
  for (const { table } of tables.reverse()) await owner.query(`delete from ${table}`);
  return wake;
}

/** Postgres' letters for how a trigger was on. */
const WAKE: Record<string, string> = { O: 'enable', A: 'enable always', R: 'enable replica' };

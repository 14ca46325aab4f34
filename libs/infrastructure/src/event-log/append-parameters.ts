import type { Append } from '@vinhdanh/application';
import type { Json, JsonObject } from '@vinhdanh/domain';
import { bytes, ints, jsons, texts, uuids } from '../postgres/binary-arrays.js';
import { fixedColumns, standingColumns } from './dossier-columns.js';

/** A row of one command of the batch; `n` numbers the command from 1. */
interface Of<T> {
  n: number;
  row: T;
}

/** The parameters of the append statement: one array for each column. */
export function appendParameters(batch: Append[]): unknown[] {
  return [
    ...commandColumns(batch),
    ...eventColumns(rowsOf(batch, (a) => a.events)),
    ...taskColumns(rowsOf(batch, (a) => a.tasks)),
    ...workColumns(batch),
    ...dossierColumns(batch),
  ];
}

function rowsOf<T>(batch: Append[], pick: (append: Append) => readonly T[]): Of<T>[] {
  const rows: Of<T>[] = [];
  for (let i = 0; i < batch.length; i += 1)
    for (const row of pick(batch[i]!)) rows.push({ n: i + 1, row });
  return rows;
}

const numbers = (rows: Of<unknown>[]): Buffer => ints(rows.map(({ n }) => n));

const commandColumns = (batch: Append[]): Buffer[] => [
  texts(batch.map((a) => a.stream)),
  texts(batch.map((a) => a.kind)),
  ints(batch.map((a) => a.prior)),
  ints(batch.map((a) => a.version)),
  jsons(batch.map((a) => a.state)),
  uuids(batch.map((a) => a.commandId)),
  texts(batch.map((a) => a.actor)),
  texts(batch.map((a) => a.requestHash)),
  uuids(batch.map((a) => a.finish?.taskId)),
  uuids(batch.map((a) => a.finish?.leaseToken)),
  texts(batch.map((a) => a.finish?.result)),
  uuids(batch.map((a) => a.redrive?.taskId)),
];

function eventColumns(rows: Of<Append['events'][number]>[]): Buffer[] {
  const secret = rows.flatMap(({ n, row: { eventId, private: said } }) =>
    said ? [{ n, row: { eventId, ...said } }] : [],
  );
  return [
    numbers(rows),
    uuids(rows.map(({ row }) => row.eventId)),
    ints(rows.map(({ row }) => row.version)),
    texts(rows.map(({ row }) => row.type)),
    texts(rows.map(({ row }) => row.recordedAt)),
    texts(rows.map(({ row }) => row.envelope)),
    bytes(rows.map(({ row }) => row.leafHash)),
    numbers(secret),
    uuids(secret.map(({ row }) => row.eventId)),
    texts(secret.map(({ row }) => row.subjectId)),
    bytes(secret.map(({ row }) => row.salt)),
    jsons(secret.map(({ row }) => row.body)),
  ];
}

const taskColumns = (rows: Of<Append['tasks'][number]>[]): Buffer[] => [
  numbers(rows),
  uuids(rows.map(({ row }) => row.taskId)),
  texts(rows.map(({ row }) => row.queue)),
  ints(rows.map(({ row }) => row.lane)),
  texts(rows.map(({ row }) => row.kind)),
  texts(rows.map(({ row }) => row.stream)),
  uuids(rows.map(({ row }) => row.causeEvent)),
  uuids(rows.map(({ row }) => row.correlationId)),
  jsons(rows.map(({ row }) => row.data)),
  texts(rows.map(({ row }) => String(row.notBeforeSeconds))),
];

function workColumns(batch: Append[]): Buffer[] {
  const gone = rowsOf(batch, (a) => a.work.gone);
  const owed = rowsOf(batch, (a) => a.work.owed);
  return [
    numbers(gone),
    texts(gone.map(({ row }) => row)),
    numbers(owed),
    texts(owed.map(({ row }) => row.kind)),
    texts(owed.map(({ row }) => row.stage)),
    texts(owed.map(({ row }) => row.role)),
    texts(owed.map(({ row }) => row.unitId)),
    texts(owed.map(({ row }) => arrayText(row.unitLine))),
    texts(owed.map(({ row }) => row.dossierId)),
    texts(owed.map(({ row }) => row.since)),
    texts(owed.map(({ row }) => row.startBy)),
    texts(owed.map(({ row }) => row.finishBy)),
    texts(owed.map(({ row }) => row.claimedBy)),
    texts(owed.map(({ row }) => row.claimedAt)),
  ];
}

/** What a line's award, unit or letter is, is written only when it is new or was changed. */
function dossierColumns(batch: Append[]): Buffer[] {
  const standing = rowsOf(batch, (a) => (a.dossier ? [a.dossier.now] : []));
  const fixed = rowsOf(batch, ({ dossier }) =>
    dossier && fixedChanged(dossier.before, dossier.now) ? [dossier.now] : [],
  );
  const columns = (rows: Of<JsonObject>[], names: object): Buffer[] => [
    numbers(rows),
    ...Object.keys(names).map((name) => texts(rows.map(({ row }) => columnText(row[name])))),
  ];
  return [...columns(standing, standingColumns), ...columns(fixed, fixedColumns)];
}

const fixedNames = Object.keys(fixedColumns);
const fixedChanged = (before: JsonObject | undefined, now: JsonObject): boolean =>
  !before ||
  fixedNames.some(
    (name) => before[name] !== now[name] && columnText(before[name]) !== columnText(now[name]),
  );

const columnText = (value: Json | undefined): string | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? arrayText(value as string[]) : String(value);
};

/** A text[] as Postgres reads it: every element quoted. */
const arrayText = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

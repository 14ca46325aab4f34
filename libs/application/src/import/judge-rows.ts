import {
  cellError,
  type CellError,
  lineKey,
  readRecordRow,
  recordLineKey,
  plain,
  readRow,
  type ImportLine,
  type ImportWords,
  type LineDefaults,
  type SheetMapping,
} from '@vinhdanh/domain';
import { duplicatesOf } from '../dossier/duplicates.js';
import type { DossierViews } from '../ports/dossier-views.js';
import type { StagedRow } from '../ports/import-staging.js';
import type { IdentityCipher } from '../ports/identity-cipher.js';
import type { SubjectViews } from '../ports/subject-views.js';
import { probeOf, type SubjectInput } from '../registry/subject/register-subjects.js';

export interface Judging {
  proposalId: string;
  unitId: string;
  mapping: SheetMapping[];
  defaults: LineDefaults;
  words: ImportWords;
  /** Ids of the units that the filing unit manages, by name without accents. */
  unitIds: ReadonlyMap<string, string>;
}

/** Unit of a line's subject: the one its row names, if the filing unit manages it. */
export const unitOf = (line: { unitName?: string }, { unitIds, unitId }: Judging): string =>
  unitIds.get(plain(line.unitName ?? '')) ?? unitId;

/** Reads one staged row by the mapping; what it yields depends on nothing but the row. */
export function judgeRow(row: StagedRow, { mapping, defaults, words }: Judging): StagedRow {
  const sheet = mapping.find((m) => m.sheet === row.sheet);
  if (!sheet) return row;
  const grid = { no: row.fileRow, cells: row.cells };
  const history = words.purpose !== undefined && words.purpose !== 'nominees';
  const { line, key, errors } = history
    ? keyed(readRecordRow(sheet, grid, row.group, defaults, words), recordLineKey)
    : keyed(readRow(sheet, grid, row.group, defaults, words), lineKey);
  return line
    ? { ...row, line, key: key ?? null, errors: null }
    : { ...row, line: null, key: null, errors: errors ?? [] };
}

const keyed = <L>(
  read: { line?: L; errors?: CellError[] },
  key: (line: L) => string,
): { line?: L; key?: string; errors?: CellError[] } => ({
  ...read,
  ...(read.line ? { key: key(read.line) } : {}),
});

/**
 * Among rows of the same subject and award the first may stay; the others are told which one they
 * repeat. Rows with other errors are left as they are.
 */
export function settleRepeats(rows: StagedRow[]): StagedRow[] {
  const first = new Map<string, StagedRow>();
  return rows.map((row) => {
    const repeated = row.errors === null || row.errors.every((e) => e.code === 'same-as-row');
    if (!row.key || !repeated) return row;
    const earlier = first.get(row.key);
    if (!earlier) {
      first.set(row.key, row);
      return row.errors ? { ...row, errors: null } : row;
    }
    const place = earlier.sheet === row.sheet ? '' : ` của trang tính ${earlier.sheet + 1}`;
    const found = `dòng ${earlier.fileRow}${place}`;
    return { ...row, errors: [cellError('same-as-row', { row: row.fileRow }, found)] };
  });
}

/** Where rows are looked up. */
export interface Register {
  subjects: SubjectViews;
  dossiers: DossierViews;
  cipher: IdentityCipher;
}

/** What a line tells its subject from others by. */
const subjectOf = (
  { recipientKind, name, birthYear, personalNumber }: ImportLine,
  unitId: string,
): SubjectInput => ({
  kind: recipientKind,
  name,
  birthYear,
  unitId,
  // A nine-digit card of old proves nobody's identity any more.
  ...(personalNumber?.length === 12
    ? { number: { kind: 'personal-number', text: personalNumber } }
    : {}),
});

/** Marks good rows that already stand in the proposal, say because the same file was sent twice. */
export async function markKnown(
  rows: StagedRow[],
  judging: Judging,
  { subjects, dossiers, cipher }: Register,
): Promise<StagedRow[]> {
  const good = rows.flatMap((row) =>
    row.line && !row.errors && !row.dossierId ? [{ n: row.n, line: row.line as ImportLine }] : [],
  );
  const ids = await subjects.candidates(
    good.map(({ line }) => probeOf(subjectOf(line, unitOf(line, judging)), cipher)),
  );
  const cases = good.flatMap(({ n, line }, i) => {
    const { award, meritFrom = '', meritTo = '' } = line;
    const [subjectId] = ids[i]!;
    const kind = judging.defaults.kind ?? 'merit';
    return subjectId ? [{ id: String(n), subjectId, award, kind, meritFrom, meritTo }] : [];
  });
  const known = await duplicatesOf(dossiers, cases);
  return rows.map((row) => {
    const others = known.get(String(row.n)) ?? [];
    return others.some((other) => other.proposalId === judging.proposalId)
      ? { ...row, errors: [cellError('already-in-proposal', { row: row.fileRow })] }
      : row;
  });
}

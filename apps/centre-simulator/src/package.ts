export type Hint = 'grant' | 'refuse' | 'return' | 'other-form' | 'hold';
const HINTS: readonly string[] = ['grant', 'refuse', 'return', 'other-form', 'hold'];

/** What the simulator reads of a package; the rest of it is not its business. */
export interface Package {
  documentId: string;
  letter: { number: string; date: string };
  lines: { dossierId: string; award: string }[];
  hints: { awards: Record<string, Hint>; lines: Record<string, Hint> };
}

/** @throws RangeError naming what is missing */
export function readPackage(body: unknown): Package {
  const { documentId, letter, lines, sample } = (body ?? {}) as Record<string, unknown>;
  const { number, date } = (letter ?? {}) as Record<string, unknown>;
  if (typeof documentId !== 'string' || documentId === '') throw new RangeError('documentId');
  if (typeof number !== 'string') throw new RangeError('letter.number');
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new RangeError('letter.date');
  if (!Array.isArray(lines) || lines.length === 0) throw new RangeError('lines');
  const { awards, lines: byLine } = (sample ?? {}) as Record<string, unknown>;
  return {
    documentId,
    letter: { number, date },
    lines: lines.map(readLine),
    hints: { awards: readHints(awards), lines: readHints(byLine) },
  };
}

function readLine(line: unknown): Package['lines'][number] {
  const { dossierId, award } = (line ?? {}) as Record<string, unknown>;
  if (typeof dossierId !== 'string' || typeof award !== 'string')
    throw new RangeError('lines[].dossierId, lines[].award');
  return { dossierId, award };
}

function readHints(hints: unknown): Record<string, Hint> {
  const entries = Object.entries((hints ?? {}) as Record<string, unknown>);
  if (entries.some(([, hint]) => !HINTS.includes(String(hint)))) throw new RangeError('sample');
  return Object.fromEntries(entries) as Record<string, Hint>;
}

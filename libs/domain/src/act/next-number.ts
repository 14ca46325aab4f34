import type { ActKind, Issuer } from './state.js';

export interface NextNumber {
  /** One above the highest in the series of that body, kind of paper and year; 1 if there is none. */
  next: number;
  /** As the clerk would write it, e.g. `06/QĐ-UBND`; only the number where the notation is not known. */
  suggestion: string;
  /** The highest there is; null in an empty series. */
  last: string | null;
}

/** Beginning of the number keys of a body's year; letters follow with `letter:`. See numberKey(). */
export const seriesPrefix = (issuer: Issuer, year: string): string =>
  `${[issuer.level, issuer.unitId ?? '', year].join(':')}:`;

export const LETTER_SERIES = 'letter:';

/**
 * The next free number of a series. `taken` are numbers as they were entered, of that series alone.
 * The notation of the highest one goes on; a new series of the province takes its own (Decree
 * 30/2020 Annex I: a zero before numbers under 10).
 */
export function nextNumber(
  taken: readonly string[],
  issuer: Issuer,
  kind: ActKind = 'granting',
): NextNumber {
  let last: { text: string; value: number; notation: string } | undefined;
  for (const text of taken) {
    const [, digits, notation = ''] = /^\s*(\d{1,9})(.*)$/su.exec(text) ?? [];
    if (digits === undefined) continue;
    const value = Number(digits);
    if (!last || value > last.value) last = { text, value, notation: notation.trim() };
  }
  const next = (last?.value ?? 0) + 1;
  const notation = last?.notation ?? (issuer.level === 'province' ? provincial(kind) : '');
  return {
    next,
    suggestion: `${String(next).padStart(2, '0')}${notation}`,
    last: last?.text ?? null,
  };
}

const provincial = (kind: ActKind): string =>
  kind === 'submission-letter' ? '/TTr-UBND' : '/QĐ-UBND';

import { plain } from '../text.js';
import type { ImportLine } from '../types.js';

/**
 * What makes two lines the same nomination: the personal number, else name, birth year and unit;
 * with the award and the merit period.
 */
export function lineKey(line: ImportLine): string {
  const who =
    line.personalNumber ??
    [line.recipientKind, plain(line.name), line.birthYear ?? '', plain(line.unitName ?? '')].join(
      '|',
    );
  return [who, line.award, line.kind ?? '', line.meritFrom ?? ''].join('|');
}

/** For each line that repeats an earlier one, the number of that earlier line. */
export function findDuplicates(lines: { n: number; line: ImportLine }[]): Map<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const { n, line } of lines) {
    const key = lineKey(line);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, n);
    else repeats.set(n, earlier);
  }
  return repeats;
}

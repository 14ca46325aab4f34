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

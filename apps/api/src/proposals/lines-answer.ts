import type { LineResult } from '@vinhdanh/application';
import type { Language } from '../http/language.js';
import { sentence } from '../http/rejections.js';

/** What became of each line, in the order sent, with the two sums. */
export function linesAnswer(lines: readonly LineResult[], language: Language) {
  const results = lines.map((line) => {
    if (line.ok) return line;
    const { facts, ...refused } = line;
    return { ...refused, message: sentence(line.code, facts, language) };
  });
  const ok = results.filter((line) => line.ok).length;
  return { results, ok, failed: results.length - ok };
}

import type { Name } from '../catalogue/vocabulary.js';

/** How each fault of a shape is said in Vietnamese; places and field names stay as they are written. */
const WORDS: readonly [RegExp, string][] = [
  [/^(.+) must be one of (.+)$/s, '$1 phải là một trong: $2'],
  [/^(.+) must be a day as YYYY-MM-DD$/s, '$1 phải là ngày, viết năm-tháng-ngày (2025-01-31)'],
  [/^(.+) must be a year$/s, '$1 phải là năm từ 1900 đến 2200'],
  [/^(.+) must be a whole number$/s, '$1 phải là số nguyên không âm'],
  [/^(.+) must be a code$/s, '$1 phải là mã (chữ thường không dấu, chữ số, gạch nối)'],
  [/^(.+) must have at most (\d+) entries$/s, '$1 có quá nhiều mục; tối đa $2'],
  [/^(.+) must be a text$/s, '$1 phải là chữ'],
  [/^(.+) must be a number$/s, '$1 phải là số'],
  [/^(.+) must (?:be|hold) true or false$/s, '$1 phải là true hoặc false'],
  [/^(.+) must be a list$/s, '$1 phải là danh sách'],
  [/^(.+) must be an object$/s, '$1 phải là một nhóm trường'],
  [/^(.+): (.+) is missing$/s, '$1 thiếu trường $2'],
  [/^(.+) is missing$/s, 'thiếu $1'],
  [/^(.+): unknown field (.*)$/s, '$1 có trường lạ $2'],
];

/** A fault of a history written by hand, in both languages. */
export function sayFault(fault: string): Name {
  const [pattern, words] = WORDS.find(([known]) => known.test(fault)) ?? [];
  return { vi: pattern && words ? fault.replace(pattern, words) : fault, en: fault };
}

import { sayFault } from '../eligibility/history-faults.js';
import { placeOf, type PlacedFault } from '../scoring/fault-place.js';
import { labels, sayLineFault } from '../scoring/sheet-shape.js';
import type { Name } from '../catalogue/vocabulary.js';
import { setShape } from './set-shape.js';
import { validateCriteriaSet } from './validate-set.js';

/** How the faults of a set are said in Vietnamese, beyond those it shares with a sheet of marks. */
const WORDS: readonly [RegExp, string][] = [
  [
    /^(?:set|criterion|region|reference|band) "(.*)" is not a code.*$/s,
    'mã “$1” chỉ gồm chữ thường không dấu, số, gạch nối',
  ],
  [/^(?:region|reference) (.*) occurs twice$/s, 'mã $1 có hai lần'],
  [/^set: no such day (.*)$/s, 'không có ngày $1'],
  [/^set: ends before it begins$/, 'ngày cuối trước ngày đầu'],
  [/^set: no source$/, 'cần ghi căn cứ'],
  [/^set: its code is not (.*)$/s, 'mã phải là $1'],
  [/^nobody is assessed by it$/, 'chọn ít nhất một loại cơ quan, đơn vị tự đánh giá'],
  [/^nobody reviews it$/, 'chọn ít nhất một loại cơ quan thẩm tra'],
  [/^nobody decides on it$/, 'cần ít nhất một thẩm quyền công nhận'],
  [/^decider (.*): no kind of body$/s, 'thẩm quyền công nhận chưa chọn loại cơ quan'],
  [/^unknown kind of body (.*)$/s, 'không có loại cơ quan “$1”'],
  [/^unknown kind of decider (.*)$/s, 'không có loại thẩm quyền “$1”'],
  [/^more than (\d+) criteria$/, 'có quá nhiều tiêu chí; tối đa $1'],
  [/^(.*): cannot be the id of a criterion$/s, '$1: không dùng làm mã tiêu chí được'],
  [/^(.*): no source$/s, '$1: cần ghi căn cứ'],
  [/^unknown evidence of (.*): (.*)$/s, '$1: không có loại minh chứng “$2”'],
  [/^(.*): least evidence .*$/s, '$1: số minh chứng tối thiểu phải từ 0 đến 20'],
  [/^(.*): asks for evidence of no kind$/s, '$1: đòi minh chứng nhưng chưa chọn loại'],
  [/^unknown comparison (.*)$/s, 'không có phép so sánh “$1”'],
  [/^(.*): either thresholds or steps$/s, '$1: ghi ngưỡng hoặc các bậc điểm, không cả hai'],
  [/^(.*): a region has no threshold$/s, '$1: có vùng chưa có ngưỡng'],
  [/^(.*): a region has two thresholds$/s, '$1: có vùng có hai ngưỡng'],
  [/^(.*): range is empty$/s, '$1: khoảng giá trị không đúng'],
  [/^(.*): no region (.*)$/s, '$1: không có vùng “$2”'],
  [/^(.*): a threshold is either .*$/s, '$1: ngưỡng là một số hoặc một số của tỉnh'],
  [/^(.*): no reference (.*)$/s, '$1: không có số của tỉnh “$2”'],
  [/^(.*): the best step has no points$/s, '$1: bậc cao nhất phải có điểm'],
  [/^(.*): step (.*) is not below$/s, '$1: bậc $2 không thấp hơn bậc đứng trước'],
];

/** Faults of a set somebody has sent, in both languages and each with its place. */
export function setFaults(value: unknown): PlacedFault[] {
  const sent = (value ?? {}) as Record<string, unknown>;
  const items = {
    criteria: labels(sent.criteria, 'id'),
    bands: labels(sent.bands, 'code'),
    regions: labels(sent.regions, 'code'),
    references: labels(sent.references, 'code'),
  };
  const misshapen = setShape(value, 'set').length > 0;
  return validateCriteriaSet(value).map((en) => ({
    ...(misshapen ? sayFault(en) : say(en)),
    pointer: placeOf(en, items),
  }));
}

function say(en: string): Name {
  const [pattern, words] = WORDS.find(([known]) => known.test(en)) ?? [];
  return pattern && words ? { vi: en.replace(pattern, words), en } : sayLineFault(en);
}

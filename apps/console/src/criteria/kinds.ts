import type { Phrase } from '../words/in-both';

/** Kinds of rows of a score sheet, by the service's codes. */
export const SHEET_TYPE: Record<string, Phrase> = {
  marked: ['Chấm điểm', 'Marked by people'],
  'yes-no': ['Đạt hoặc không', 'All or nothing'],
  counted: ['Theo số lần', 'By how often'],
  measured: ['Kết quả so chỉ tiêu', 'Result against target'],
  bonus: ['Điểm thưởng', 'Bonus'],
};
export const BETTER: Record<string, Phrase> = {
  higher: ['càng cao càng tốt', 'higher is better'],
  lower: ['càng thấp càng tốt', 'lower is better'],
};
/** Kinds of criteria of a set. */
export const SET_KIND: Record<string, Phrase> = {
  'yes-no': ['Đạt hoặc không', 'Met or not'],
  points: ['Chấm điểm', 'Points'],
  number: ['Số liệu', 'A figure'],
};
export const DECIDER_KIND: Record<string, Phrase> = {
  state: ['Cơ quan nhà nước', 'State body'],
  party: ['Cấp ủy Đảng', 'Party committee'],
  unit: ['Đơn vị', 'Unit'],
};
export const EVIDENCE: Record<string, Phrase> = {
  file: ['tệp', 'file'],
  text: ['lời', 'text'],
  link: ['đường dẫn', 'link'],
};
export const SET_STATUS = {
  draft: {
    name: ['Đang soạn', 'Being written'],
    holder: ['Quản trị', 'Administrator'],
    colour: 'orange',
  },
  active: { name: ['Đang áp dụng', 'In force'], holder: ['', ''], colour: 'green' },
  retired: { name: ['Thôi áp dụng', 'Ended'], holder: ['', ''], colour: 'grey' },
} as const;
export const SHEET_STATUS = {
  defined: { name: ['Đang áp dụng', 'In force'], holder: ['', ''], colour: 'green' },
  retired: SET_STATUS.retired,
} as const;

export const optionsOf = (table: Record<string, Phrase>, n: 0 | 1) =>
  Object.entries(table).map(([value, name]) => ({ value, label: name[n] }));

/** Every choice of some kinds of evidence, with spaces between. */
export const evidenceChoices = (n: 0 | 1) => {
  const kinds = Object.keys(EVIDENCE);
  return Array.from({ length: 2 ** kinds.length }, (_, bits) =>
    kinds.filter((_kind, at) => bits & (1 << at)),
  ).map((some) => ({
    value: some.join(' '),
    label: some.map((kind) => EVIDENCE[kind]![n]).join(', ') || '–',
  }));
};

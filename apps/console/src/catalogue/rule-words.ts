import { DECIDER } from './decider-words';
import { KIND, LEVEL, RECIPIENT } from '../words/codes';
import { count, day } from '../words/dates';
import type { Language, Phrase } from '../words/in-both';

/** Parts of an award and tables of an edition, as paths name them. */
const PARTS: Record<string, Phrase> = {
  criteria: ['Điều kiện', 'Criterion'],
  papers: ['Giấy tờ', 'Paper'],
  deadlines: ['Thời hạn', 'Deadline'],
  routes: ['Quy trình', 'Route'],
  ballot: ['Bỏ phiếu', 'Ballot'],
  reward: ['Mức thưởng', 'Reward'],
  quotas: ['Chỉ tiêu', 'Quota'],
  publicity: ['Lấy ý kiến', 'Publicity'],
  deciders: ['Thẩm quyền', 'Decider'],
  council: ['Hội đồng tư vấn', 'Advisory council'],
  printed: ['Tên in trên giấy', 'Printed name'],
  receipt: ['Ngày chọn quy định', 'Day that selects the law'],
  commendationKinds: ['Loại hình khen thưởng', 'Kind of commendation'],
  baseSalaries: ['Lương cơ sở', 'Base salary'],
  money: ['Cách tính tiền', 'Money'],
  payers: ['Nguồn chi', 'Payer'],
  schoolYear: ['Năm học', 'School year'],
  longService: ['Quá trình cống hiến', 'Long service'],
  lawfulPairs: ['Cặp khen thưởng hợp lệ', 'Lawful pair'],
  guards: ['Quy tắc chặn', 'Guard'],
  steps: ['Bước bắt buộc', 'Required step'],
  grievances: ['Thời hạn khiếu nại, tố cáo', 'Terms of grievances'],
  warnings: ['Lưu ý', 'Warning'],
};

const KEYS: Record<string, Phrase> = {
  code: ['mã', 'code'],
  group: ['nhóm', 'group'],
  level: ['cấp', 'level'],
  recipients: ['đối tượng', 'recipients'],
  kinds: ['loại hình', 'kinds'],
  kind: ['loại hình', 'kind'],
  decider: ['thẩm quyền', 'decider'],
  standings: ['loại cơ quan', 'bodies'],
  route: ['quy trình', 'route'],
  required: ['bắt buộc', 'required'],
  days: ['số ngày', 'days'],
  unit: ['tính theo', 'counted in'],
  by: ['trước ngày', 'by'],
  threshold: ['tỷ lệ tán thành', 'threshold'],
  quorum: ['túc số', 'quorum'],
  denominator: ['trên tổng số', 'of'],
  secret: ['phiếu kín', 'secret'],
  absentInWriting: ['vắng mặt góp ý bằng văn bản', 'absent in writing'],
  individual: ['cá nhân (lần lương cơ sở)', 'individual (times base salary)'],
  collective: ['tập thể (lần lương cơ sở)', 'collective (times base salary)'],
  household: ['hộ gia đình (lần lương cơ sở)', 'household (times base salary)'],
  fixed: ['tiền mặt (đồng)', 'sum (VND)'],
  count: ['số lượng', 'count'],
  ratio: ['tỷ lệ', 'ratio'],
  per: ['tính ở', 'per'],
  guard: ['khi vượt', 'guard'],
  period: ['kỳ', 'period'],
  amount: ['số tiền (đồng)', 'amount (VND)'],
  from: ['từ', 'from'],
  to: ['đến', 'to'],
  validFrom: ['hiệu lực từ', 'valid from'],
  validTo: ['hiệu lực đến', 'valid to'],
  test: ['công thức', 'formula'],
  message: ['khi thiếu', 'when missing'],
  form: ['mẫu', 'form'],
  procedure: ['thủ tục', 'procedure'],
  lowerForms: ['hình thức thấp hơn', 'lower forms'],
  countsAs: ['tính như', 'counts as'],
  replaces: ['thay cho', 'replaces'],
  family: ['họ', 'family'],
  class: ['hạng', 'class'],
  minYears: ['từ số năm', 'from years'],
  underYears: ['dưới số năm', 'under years'],
  confirm: ['cán bộ xác nhận', 'an officer confirms'],
  roundUpTo: ['làm tròn lên', 'rounded up to'],
  text: ['nội dung', 'text'],
  source: ['căn cứ', 'source'],
  name: ['tên', 'name'],
  needsConfirmation: ['phải xác nhận mới nhận hồ sơ', 'needs confirmation'],
  condition: ['khi', 'when'],
  at: ['nộp lúc', 'due at'],
  bound: ['giới hạn', 'bound'],
  lookBack: ['xét số năm', 'years looked at'],
};

const CODES: Record<string, Phrase> = {
  ...KIND,
  ...LEVEL,
  ...RECIPIENT,
  ...DECIDER,
  working: ['ngày làm việc', 'working days'],
  calendar: ['ngày', 'days'],
  any: ['mọi loại hình', 'any kind'],
  all: ['tổng số thành viên', 'all members'],
  present: ['số có mặt', 'those present'],
  warn: ['cảnh báo', 'warns'],
  block: ['chặn', 'blocks'],
  year: ['năm', 'year'],
  'local-title': ['danh hiệu của địa phương', 'local title'],
  title: ['danh hiệu thi đua', 'title'],
  form: ['hình thức khen thưởng', 'form'],
  'state-honour': ['danh hiệu vinh dự Nhà nước', 'state honour'],
  full: ['đầy đủ', 'full'],
  simplified: ['đơn giản', 'simplified'],
};

const at = (phrase: Phrase, language: Language): string => phrase[language === 'vi' ? 0 : 1];

/** “Điều kiện · flag.rank”: what part of an award or edition a path is about. */
export function partName(path: string, language: Language): string {
  const [, part, ...rest] = path.split('/');
  if (part === undefined) return language === 'vi' ? 'Quy định chung' : 'General';
  const name = PARTS[part] ? at(PARTS[part], language) : part;
  return rest.length > 0 ? `${name} · ${rest.join('/')}` : name;
}

export const keyName = (key: string, language: Language): string =>
  KEYS[key] ? at(KEYS[key], language) : key;

/** What a rule says in one line; its own id says nothing to a reader. */
export const saysInWords = (
  says: Record<string, unknown> | undefined,
  language: Language,
): string =>
  Object.entries(says ?? {})
    .filter(([key]) => key !== 'id')
    .map(([key, value]) => `${keyName(key, language)}: ${inWords(value, language)}`)
    .join('; ') || '–';

/** A value of a rule in words, as far as we have them; what has none stands as it is written. */
export function inWords(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean')
    return language === 'vi' ? (value ? 'có' : 'không') : value ? 'yes' : 'no';
  if (typeof value === 'number') return count(value);
  if (typeof value === 'string')
    return CODES[value]
      ? at(CODES[value], language)
      : /^\d{4}-\d\d-\d\d$/.test(value)
        ? day(value)
        : value;
  if (Array.isArray(value)) return value.map((one) => inWords(one, language)).join(', ');
  const held = value as Record<string, unknown>;
  if (typeof held.vi === 'string' && typeof held.en === 'string') return held[language] as string;
  if (typeof held.num === 'number' && typeof held.den === 'number')
    return `${held.num}/${held.den}${held.of ? ` (${inWords(held.of, language)})` : ''}`;
  if (typeof held.id === 'string') return held.id;
  return Object.entries(held)
    .map(([key, one]) => `${keyName(key, language)}: ${inWords(one, language)}`)
    .join('; ');
}

import { useAwards } from '../api/awards';
import { useEditions } from '../catalogue/edition';
import {
  ACT_KIND,
  DOSSIER_STATUS,
  KIND,
  LEVEL,
  nameOf,
  POSITION_CLASS,
  RECIPIENT,
  STAGE,
} from '../words/codes';
import { day, moment } from '../words/dates';
import type { Phrase } from '../words/in-both';
import { useLanguage } from '../words/language';
import { partText } from './part-text';

/** What the state of a dossier calls its parts; others are shown by their code. */
export const PART_NAMES: Record<string, Phrase> = {
  status: ['Trạng thái', 'Status'],
  stage: ['Bước', 'Stage'],
  since: ['Ở bước này từ', 'In this state since'],
  award: ['Hình thức đề nghị', 'Award'],
  grantedForm: ['Hình thức được tặng', 'Form granted'],
  kind: ['Loại hình', 'Kind'],
  level: ['Cấp', 'Level'],
  recipientKind: ['Loại đối tượng', 'Recipient'],
  positionClass: ['Nhóm chức vụ', 'Position class'],
  meritFrom: ['Thành tích từ ngày', 'Merit from'],
  meritTo: ['Thành tích đến ngày', 'Merit to'],
  summary: ['Tóm tắt thành tích', 'Summary of merit'],
  post: ['Chức vụ', 'Post'],
  message: ['Nội dung yêu cầu bổ sung', 'What was asked for'],
  note: ['Ghi chú', 'Note'],
  unitId: ['Đơn vị', 'Unit'],
  proposalId: ['Tờ trình', 'Letter'],
  filedOn: ['Ngày gửi', 'Filed on'],
  papers: ['Giấy tờ', 'Papers'],
  held: ['Giấy tờ đã nộp', 'Papers handed in'],
  check: ['Kết quả kiểm tra', 'Result of the check'],
  returned: ['Yêu cầu bổ sung', 'Supplement asked for'],
  hold: ['Tạm dừng', 'Hold'],
  confirmed: ['Điều kiện đã xác nhận', 'Conditions confirmed'],
  appraisal: ['Kết quả thẩm định', 'Appraisal'],
  receipts: ['Ngày nhận', 'Received'],
  sessionId: ['Phiên họp', 'Session'],
  passedOn: ['Ngày thông qua', 'Passed on'],
  actId: ['Văn bản', 'Act'],
  actKind: ['Loại văn bản', 'Kind of act'],
  decisionNumber: ['Số quyết định', 'Decision number'],
  decidedOn: ['Ngày quyết định', 'Decided on'],
  promulgatedOn: ['Ngày ban hành', 'Promulgated on'],
  submissionId: ['Trình Trung ương', 'Submission'],
  refusal: ['Từ chối', 'Refusal'],
  deferUntil: ['Hoãn đến', 'Deferred until'],
  breach: ['Kết luận vi phạm ngày', 'Breach found on'],
  heldFrom: ['Trạng thái trước khi tạm dừng', 'State before the hold'],
  appliedEdition: ['Bản quy định được chọn', 'Edition chosen'],
  issuer: ['Nơi quyết định', 'Decided by'],
  late: ['Gửi muộn', 'Filed late'],
  secret: ['Có phần mật', 'Partly classified'],
  submittedOn: ['Ngày trình Trung ương', 'Submitted on'],
  annulledOn: ['Ngày hủy bỏ', 'Annulled on'],
};

/** A value of the state as people write it. */
export function useShown(
  paperNames: Record<string, string> = {},
): (part: string, value: unknown) => string {
  const { language } = useLanguage();
  const awards = useAwards();
  const editions = useEditions().data?.items ?? [];
  const tables = {
    papers: paperNames,
    fields: Object.fromEntries(
      Object.keys(PART_NAMES).map((part) => [part, nameOf(PART_NAMES, part, language)]),
    ),
    editions: Object.fromEntries(editions.map(({ code, name }) => [code, name[language]])),
  };
  const n = language === 'vi' ? 0 : 1;
  const TABLES: Record<string, Record<string, Phrase>> = {
    stage: STAGE,
    kind: KIND,
    level: LEVEL,
    recipientKind: RECIPIENT,
    positionClass: POSITION_CLASS,
    actKind: ACT_KIND,
  };
  return (part, value) => {
    if (value === undefined || value === null) return '–';
    if (part === 'held') return papersOf(value as Held, paperNames);
    if (typeof value === 'object') return partText(part, value, language, tables) ?? plain(value);
    if (typeof value === 'boolean') return value ? YES[n] : NO[n];
    const text = String(value);
    if (part === 'award' || part === 'grantedForm') return awards.name(text);
    if (part === 'appliedEdition') return tables.editions[text] ?? text;
    if (part === 'status' || part === 'heldFrom') return DOSSIER_STATUS[text]?.name[n] ?? text;
    if (TABLES[part]) return nameOf(TABLES[part], text, language);
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return moment(text);
    return /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text;
  };
}

const YES: Phrase = ['có', 'yes'];
const NO: Phrase = ['không', 'no'];

type Held = Record<string, { kind: string }>;

/** "báo cáo thành tích (2), biên bản họp": papers by kind, however many of each. */
function papersOf(held: Held, names: Record<string, string>): string {
  const counts = new Map<string, number>();
  for (const { kind } of Object.values(held)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    [...counts].map(([kind, n]) => `${names[kind] ?? kind}${n > 1 ? ` (${n})` : ''}`).join(', ') ||
    '–'
  );
}

/** "edition: e2; verdict: met": short enough to read, complete enough to compare. */
const plain = (value: object): string =>
  Array.isArray(value)
    ? value
        .map((one) => (typeof one === 'object' && one ? plain(one as object) : String(one)))
        .join(', ')
    : Object.entries(value)
        .map(
          ([key, one]) => `${key}: ${typeof one === 'object' && one ? plain(one as object) : one}`,
        )
        .join('; ');

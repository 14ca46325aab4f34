import { useAwards } from '../api/awards';
import { DOSSIER_STATUS, KIND, LEVEL, nameOf, RECIPIENT, STAGE } from '../words/codes';
import { textDiff } from '../parts/text-diff';
import { day, moment } from '../words/dates';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Dossier } from './dossier';

const words = speaker({
  field: ['Mục', 'Field'],
  same: ['Không có thay đổi nào.', 'Nothing changed.'],
});

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
  decisionNumber: ['Số quyết định', 'Decision number'],
  decidedOn: ['Ngày quyết định', 'Decided on'],
  promulgatedOn: ['Ngày ban hành', 'Promulgated on'],
  submittedOn: ['Ngày trình Trung ương', 'Submitted on'],
  annulledOn: ['Ngày hủy bỏ', 'Annulled on'],
};

interface Props {
  before: Dossier | undefined;
  after: Dossier | undefined;
  titles: [before: string, after: string];
  /** Only these parts. */
  only?: readonly string[];
  /** What kinds of papers are called, where somebody knows. */
  paperNames?: Record<string, string>;
}

/** What differs between two moments of a dossier, part by part. */
export function Changes({ before, after, titles, only, paperNames }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const show = useShown(paperNames);
  const [was, is] = [partsOf(before), partsOf(after)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((part) => !only || only.includes(part))
    .filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
  if (changed.length === 0) return <p className="quiet">{say.same}</p>;
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={say.field}>
      <table className="plain-table">
        <thead>
          <tr>
            {[say.field, ...titles].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map((part) => (
            <tr key={part}>
              <th scope="row">{nameOf(PART_NAMES, part, language)}</th>
              {WORDY.has(part) ? (
                (['out', 'in'] as const).map((side) => (
                  <td key={side}>
                    <Differing before={textOf(was[part])} after={textOf(is[part])} side={side} />
                  </td>
                ))
              ) : (
                <>
                  <td>{was[part] === undefined ? '–' : <del>{show(part, was[part])}</del>}</td>
                  <td>{is[part] === undefined ? '–' : <ins>{show(part, is[part])}</ins>}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Long texts, of which usually a few words change. */
const WORDY = new Set(['summary', 'message', 'note']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface DifferingProps {
  before: string;
  after: string;
  /** Only the text before, or only the one after, each with what differs marked. */
  side?: 'out' | 'in';
}

/** One text with what went out and what came in, where it stood. */
export function Differing({ before, after, side }: DifferingProps) {
  const pieces = textDiff(before, after).filter(
    ({ kind }) => side === undefined || kind === 'same' || kind === side,
  );
  if (pieces.length === 0) return '–';
  return (
    <p className="long-text">
      {pieces.map(({ kind, text }, n) =>
        kind === 'out' ? (
          <del key={n}>{text}</del>
        ) : kind === 'in' ? (
          <ins key={n}>{text}</ins>
        ) : (
          <span key={n}>{text}</span>
        ),
      )}
    </p>
  );
}

/** The state with the texts that stand beside it, the newest of each. */
function partsOf(dossier: Dossier | undefined): Record<string, unknown> {
  const texts = Object.assign({}, ...(dossier?.texts ?? []).map(({ body }) => body)) as object;
  return { ...dossier?.state, ...texts };
}

/** A value of the state as people write it. */
export function useShown(
  paperNames: Record<string, string> = {},
): (part: string, value: unknown) => string {
  const { language } = useLanguage();
  const awards = useAwards();
  const n = language === 'vi' ? 0 : 1;
  const TABLES: Record<string, Record<string, Phrase>> = {
    stage: STAGE,
    kind: KIND,
    level: LEVEL,
    recipientKind: RECIPIENT,
  };
  return (part, value) => {
    if (value === undefined || value === null) return '–';
    if (part === 'held') return papersOf(value as Held, paperNames);
    if (typeof value === 'object') return plain(value);
    const text = String(value);
    if (part === 'award' || part === 'grantedForm') return awards.name(text);
    if (part === 'status') return DOSSIER_STATUS[text]?.name[n] ?? text;
    if (TABLES[part]) return nameOf(TABLES[part], text, language);
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return moment(text);
    return /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text;
  };
}

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

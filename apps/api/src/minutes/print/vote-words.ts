import { word, type MinutesItem } from '@vinhdanh/domain';
import { dayOf } from '../../prints/parts.js';

type Vote = NonNullable<MinutesItem['vote']>;

/** Two decimals, cut and not rounded; "…" where more would follow. */
function cut(num: number, den: number): string {
  const hundredths = Math.floor((num * 100) / den);
  const exact = hundredths * den === num * 100;
  const text = (hundredths / 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 });
  return exact ? text : `${text}…`;
}

/** Share in favour: hundredths of a percent, cut, so that no vote looks better than it was. */
export const shareText = ({ share }: Vote): string => `${cut(share, 100)}%`;

/** The threshold as the rule has it. */
export function thresholdText({ threshold }: Vote): string {
  if (threshold === 'majority') return 'quá nửa';
  const { num, den } = threshold;
  return (num * 100) % den === 0 ? `${(num * 100) / den}%` : `${num}/${den}`;
}

export const denominatorText = ({ denominator, size }: Vote): string =>
  denominator === 'all' ? `${size} (tổng số thành viên)` : `${size} (số người tham gia)`;

/** How the least number of votes comes about: "80% × 22 = 17,6 → 18". */
export function roundingText(vote: Vote): string {
  const { threshold, size, need } = vote;
  if (threshold === 'majority') return `quá nửa của ${size} → ${need}`;
  const { num, den } = threshold;
  return `${thresholdText(vote)} × ${size} = ${cut(num * size, den)} → ${need}`;
}

const OUTCOMES: Record<Vote['outcome'], string> = {
  pass: 'Đạt',
  fail: 'Không đạt',
  defer: 'Hoãn',
  'lower-form': 'Đạt ở mức thấp hơn',
};

export function outcomeText({ outcome, lowerForm, deferUntil }: Vote): string {
  const more = lowerForm ? `: ${word('award', lowerForm, 'vi')}` : '';
  return `${OUTCOMES[outcome]}${more}${deferUntil ? ` đến ${dayOf(deferUntil)}` : ''}`;
}

const MODES: Record<string, string> = {
  entered: 'thư ký ghi',
  open: 'biểu quyết công khai',
  recorded: 'biểu quyết ghi tên',
  circulation: 'lấy ý kiến bằng văn bản',
  secret: 'bỏ phiếu kín',
};

export const modeText = ({ mode }: Vote): string => MODES[mode] ?? mode;

/** Article of the rule, and whether anybody has confirmed it. */
export const sourceText = ({ source, verified }: Vote): string =>
  verified ? source : `${source} (chưa kiểm chứng)`;

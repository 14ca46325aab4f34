import type { ActPaper, PreviewLine } from '@vinhdanh/application';
import { kindTitle } from '../../prints/counts.js';
import { escape } from '../../prints/page.js';
import { dayOf } from '../../prints/parts.js';

const ERASED = '(đã xóa theo yêu cầu)';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * List annexed to a paper: groups by award and kind of recipient, names in Vietnamese order, the head
 * of the table on every page. `reference` names the paper it belongs to.
 */
export function annex(paper: ActPaper, reference: string, title: string): string {
  const money = paper.lines.some(({ reward }) => typeof reward?.amount === 'number');
  const heads = [
    '<th class="n">STT</th>',
    '<th class="who">Họ và tên / tên tập thể</th>',
    '<th>Đơn vị</th>',
    '<th>Thành tích</th>',
    ...(money ? ['<th class="sum">Tiền thưởng (đồng)</th>'] : []),
    ...note(paper).map((text) => `<th>${text}</th>`),
  ];
  const groups = groupsOf(paper.lines);
  const rows = groups.map(({ award, kind, lines }, n) => {
    const name = `${ROMAN[n] ?? n + 1}. ${paper.awards[award] ?? award} – ${kindTitle(kind)} (${lines.length})`;
    const group = `<tr class="group"><td colspan="${heads.length}">${escape(name)}</td></tr>`;
    return `${group}\n${lines.map((line, i) => row(line, i + 1, money, note(paper).length > 0)).join('\n')}`;
  });
  return `<section class="annex"><h1>Danh sách</h1>
<p class="about">${escape(title)}</p>
<p class="ref">(${escape(reference)})</p>
<table><thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></section>`;
}

function row(line: PreviewLine, n: number, money: boolean, changed: boolean): string {
  const { name, unitName, meritFrom, meritTo, reward, changes } = line;
  const cells = [
    `<td>${n}</td>`,
    `<td class="text">${escape(name ?? ERASED)}</td>`,
    `<td class="text">${escape(unitName ?? '')}</td>`,
    `<td>${escape(period(meritFrom, meritTo))}</td>`,
    ...(money ? [`<td class="sum">${sum(reward)}</td>`] : []),
    ...(changed ? [`<td class="text">${escape(changesText(changes))}</td>`] : []),
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** A whole year is said by its number. */
const period = (from: string, to: string): string =>
  from.endsWith('-01-01') && to.endsWith('-12-31')
    ? from.slice(0, 4) === to.slice(0, 4)
      ? from.slice(0, 4)
      : `${from.slice(0, 4)}–${to.slice(0, 4)}`
    : `${dayOf(from)} – ${dayOf(to)}`;

function sum(reward: PreviewLine['reward']): string {
  if (reward?.outcome === 'pay' && reward.amount !== null)
    return reward.amount.toLocaleString('vi-VN');
  if (reward?.outcome === 'covered') return '(đã có mức cao hơn)';
  if (reward?.outcome === 'ask') return '(cần quyết định)';
  return '';
}

const note = ({ state }: ActPaper): string[] =>
  state.actKind === 'correction' || state.actKind === 'amendment' || state.actKind === 'replacement'
    ? ['Nội dung sửa']
    : [];

const FIELDS: Record<string, string> = {
  award: 'hình thức',
  number: 'số quyết định',
  decidedOn: 'ngày quyết định',
  promulgatedOn: 'ngày ban hành',
  recipientKind: 'loại đối tượng',
  meritFrom: 'thành tích từ',
  meritTo: 'thành tích đến',
};

const changesText = (changes: PreviewLine['changes']): string =>
  Object.entries(changes ?? {})
    .map(([field, value]) => `${FIELDS[field] ?? field}: ${shownValue(value)}`)
    .join('; ');

const shownValue = (value: unknown): string =>
  typeof value === 'string'
    ? /^\d{4}-\d\d-\d\d$/.test(value)
      ? dayOf(value)
      : value
    : JSON.stringify(value);

interface Group {
  award: string;
  kind: string;
  lines: PreviewLine[];
}

/** Lines are in order already. */
function groupsOf(lines: readonly PreviewLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.award === line.award && last.kind === line.recipientKind) last.lines.push(line);
    else groups.push({ award: line.award, kind: line.recipientKind, lines: [line] });
  }
  return groups;
}

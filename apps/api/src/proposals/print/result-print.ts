import type { ResultLine, ResultPaper } from '@vinhdanh/application';
import { word } from '@vinhdanh/domain';
import { letterheadOf } from '../../prints/issuing-body.js';
import { escape, head, page } from '../../prints/page.js';
import { dayOf, foot } from '../../prints/parts.js';

const ERASED = '(đã xóa theo yêu cầu)';

/** Letter to a unit: who was granted what by which decision, who was not and why. */
export function printResult(paper: ResultPaper): string {
  const { lines, letter, unitName } = paper;
  const letterhead = letterheadOf(paper);
  const by = (result: ResultLine['result']) => lines.filter((line) => line.result === result);
  const [granted, refused, open] = [by('granted'), by('not-granted'), by('open')];
  const number = `Số: ……/${letterhead.notation('TB')}`;
  return page(
    `Thông báo kết quả – tờ trình ${letter.number}`,
    `${head(letterhead.body, number, undefined, { place: letterhead.place })}
<h1>${escape(paper.form.titles.result)}</h1>
<p class="about">Kết quả xét khen thưởng theo Tờ trình số ${escape(letter.number)} ngày ${escape(dayOf(letter.date))}</p>
<div class="to"><div>Kính gửi:</div><div><p>${escape(unitName)}.</p></div></div>
<div class="body"><p>Sau khi xem xét ${lines.length} trường hợp do đơn vị đề nghị, kết quả như sau: ${granted.length} trường hợp được khen thưởng, ${refused.length} trường hợp không được khen thưởng${open.length > 0 ? `, ${open.length} trường hợp chưa có kết quả` : ''}.</p></div>
${section('I. Được khen thưởng', ['Hình thức', 'Quyết định'], granted, (line) => [formText(paper, line), decisionText(line)])}
${section('II. Không được khen thưởng', ['Đề nghị', 'Lý do'], refused, (line) => [nameOf(paper, line.award), causeText(line)])}
${section('III. Chưa có kết quả', ['Đề nghị', 'Ghi chú'], open, (line) => [nameOf(paper, line.award), causeText(line)])}
${foot(letterhead, null, paper.form.received.result)}`,
  );
}

function section(
  title: string,
  heads: [string, string],
  lines: readonly ResultLine[],
  cells: (line: ResultLine) => [string, string],
): string {
  if (lines.length === 0) return '';
  const rows = lines.map((line, n) => {
    const [a, b] = cells(line);
    const who = escape(line.name ?? ERASED);
    return `<tr><td>${n + 1}</td><td class="text">${who}</td><td class="text">${escape(a)}</td><td class="text">${escape(b)}</td></tr>`;
  });
  return `<h2>${title}</h2>
<table><thead><tr><th>STT</th><th>Họ và tên / tên tập thể</th>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

const nameOf = ({ awards }: ResultPaper, code: string): string => awards[code] ?? code;

function formText(paper: ResultPaper, { award, form = award, cause }: ResultLine): string {
  const instead = cause === 'lower-form' ? ` (thay cho ${nameOf(paper, award)})` : '';
  return `${nameOf(paper, form)}${instead}`;
}

const decisionText = ({ number, decidedOn }: ResultLine): string =>
  [number ?? '', decidedOn ? `ngày ${dayOf(decidedOn)}` : ''].filter(Boolean).join(' ');

const BY = {
  appraiser: 'thẩm định',
  council: 'Hội đồng',
  signer: 'người ký',
  centre: 'Trung ương',
};

function causeText({ cause, by }: ResultLine): string {
  if (!cause) return '';
  const text = word('reason', cause, 'vi');
  const said = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return by ? `${said} (${BY[by]})` : said;
}

import { word, type MinutesItem } from '@vinhdanh/domain';
import type { ResultSheet } from '@vinhdanh/application';
import { escape, head, page } from '../../prints/page.js';
import {
  denominatorText,
  modeText,
  outcomeText,
  roundingText,
  shareText,
  sourceText,
  thresholdText,
} from './vote-words.js';

/** Result sheet (biên bản kiểm phiếu): each line with threshold, denominator and the rounding. */
export function printResultSheet(sheet: ResultSheet): string {
  const { content, lines } = sheet;
  const { title, heldOn, council, attendance } = content;
  const voted = content.items.filter((item) => item.vote !== undefined);
  const rows = voted.map((item) => row(item, lines[item.dossierId]?.subjectName ?? null));
  return page(
    `Biên bản kiểm phiếu ${title}`,
    `${head(council.name, 'Số: ……/BB-KP', heldOn)}
<h1>Biên bản kiểm phiếu</h1>
<p class="about">${escape(title)}</p>
<p>Tổng số thành viên: ${attendance.total}; có mặt: ${attendance.present}; vắng mặt: ${attendance.absent}; ý kiến bằng văn bản: ${attendance.written}.</p>
<table>
<thead><tr><th>TT</th><th>Đối tượng, danh hiệu</th><th>Hình thức</th><th>Có mặt</th><th>Tán thành</th><th>Không tán thành</th><th>Không ý kiến</th><th>Phiếu trắng</th><th>Không bỏ phiếu</th><th>Bằng văn bản (tán thành / không / khác)</th><th>Ngưỡng</th><th>Mẫu số</th><th>Số phiếu cần (làm tròn lên)</th><th>Được</th><th>Tỷ lệ</th><th>Kết quả</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
<p class="small">Số phiếu cần là ngưỡng nhân với mẫu số, làm tròn lên thành số người; túc số cũng làm tròn lên. Tỷ lệ là số phiếu được chia cho mẫu số, cắt ở hai chữ số thập phân, không làm tròn lên. Ý kiến bằng văn bản của người vắng mặt không kín, được đếm riêng và cộng vào khi quy định cho phép.</p>
<p class="small">Căn cứ: ${sources(voted)}.</p>
<div class="hands"><div><p><b>NGƯỜI KIỂM PHIẾU</b></p></div><div><p><b>CHỦ TỌA</b></p></div></div>`,
    true,
  );
}

function row({ item, dossierId: _id, award, vote }: MinutesItem, name: string | null): string {
  if (!vote) return '';
  const { written } = vote;
  const cells = [
    vote.present,
    vote.for,
    vote.against,
    vote.abstain,
    vote.blank,
    vote.notVoting,
    `${written.for} / ${written.against} / ${written.blank}`,
    thresholdText(vote),
    denominatorText(vote),
    roundingText(vote),
    vote.yes,
    shareText(vote),
    outcomeText(vote),
  ];
  const who = `${escape(name ?? '(đã xóa theo yêu cầu)')}<br><span class="small">${escape(word('award', award, 'vi'))}</span>`;
  return `<tr><td>${item}</td><td class="text">${who}</td><td>${escape(modeText(vote))}</td>${cells.map((cell) => `<td>${escape(String(cell))}</td>`).join('')}</tr>`;
}

const sources = (items: readonly MinutesItem[]): string =>
  [...new Set(items.map(({ vote }) => (vote ? sourceText(vote) : '')))].map(escape).join('; ');

import { word, type MinutesItem } from '@vinhdanh/domain';
import type { MinutesDocument } from '@vinhdanh/application';
import { clock, escape, head, longDay, page } from '../../prints/page.js';
import { modeText, outcomeText, roundingText, shareText, sourceText } from './vote-words.js';
import { dayOf } from '../../prints/parts.js';

const ERASED = '(đã xóa theo yêu cầu)';

/** Minutes of a session as a page of paper: what was signed, with the hash it was signed under. */
export function printMinutes(found: MinutesDocument): string {
  const { content } = found;
  const { title, heldOn, place, council, attendance, closedAt } = content;
  return page(
    `Biên bản ${title}`,
    `${head(council.name, 'Số: ……/BB-HĐTĐKT', heldOn)}
<h1>Biên bản</h1>
<p class="about">${escape(title)}</p>
${found.stale ? '<p class="mark">Kết quả đã thay đổi sau khi lập: biên bản này không còn hiệu lực.</p>' : ''}
<h2>1. Thời gian, thành phần</h2>
<p>Phiên họp ${escape(longDay(heldOn))}${place ? `, tại ${escape(place)}` : ''}${closedAt ? `, kết thúc ghi nhận lúc ${clock(closedAt)}` : ''}.</p>
<p>Chủ tọa: ${escape(content.chair?.position ?? '……………………')}; thư ký: ${escape(content.secretary?.position ?? '……………………')}.</p>
<p>Tổng số thành viên: ${attendance.total}; có mặt: ${attendance.present}; vắng mặt: ${attendance.absent}, trong đó ${attendance.written} người cho ý kiến bằng văn bản.</p>
${rollOf(found)}
${papersOf(found)}
<h2>2. Thảo luận</h2>
${notesOf(found)}
<h2>3. Kết quả biểu quyết</h2>
${table(found)}
<p class="small">Số phiếu cần là ngưỡng nhân với mẫu số, làm tròn lên thành số người. Tỷ lệ tính trên mẫu số, cắt ở hai chữ số thập phân. Ý kiến bằng văn bản của người vắng mặt không kín và được ghi riêng.</p>
${roundsOf(found)}
<h2>4. Kết luận</h2>
<p>${conclusionText(found)}</p>
${found.reason ? `<p>Lý do lập lại: ${escape(found.reason)}</p>` : ''}
<div class="hands">${hand(found, 'secretary', 'Thư ký')}${hand(found, 'chair', 'Chủ tọa')}</div>
<p class="small">Biên bản lần ${found.version}, lập lúc ${clock(found.drawnAt)}. Mã băm SHA-256 của nội dung được ký: <span class="hash">${escape(found.hash)}</span></p>`,
  );
}

const nameOf = ({ lines }: MinutesDocument, dossierId: string): string =>
  escape(lines[dossierId]?.subjectName ?? ERASED);

const ROLL: Record<string, string> = {
  present: 'có mặt',
  absent: 'vắng mặt',
  written: 'vắng mặt, có ý kiến bằng văn bản',
  substitute: 'có người dự thay',
};
const GROUNDS: Record<string, string> = {
  employment: 'cùng cơ quan',
  signature: 'đã ký đề nghị',
  kinship: 'quan hệ thân thích tự khai',
  other: 'lý do khác',
};

function rollOf({ content: { attendance } }: MinutesDocument): string {
  const names = (attendance.roll ?? []).map(
    ({ position, how }) => `${escape(position)}: ${ROLL[how] ?? escape(how)}`,
  );
  return names.length > 0 ? `<p>Điểm danh: ${names.join('; ')}.</p>` : '';
}

/** Who took no part in a line, or is tied to it, by post. */
function conflictsOf({ conflicts = [] }: MinutesItem): string {
  const said = conflicts.map(
    ({ position, ground }) => `${escape(position)} (${GROUNDS[ground] ?? escape(ground)})`,
  );
  return said.length > 0
    ? `<br><span class="small">Xung đột lợi ích: ${said.join('; ')}</span>`
    : '';
}

const CHOICES: Record<string, string> = {
  agree: 'đồng ý',
  disagree: 'không đồng ý',
  blank: 'không có ý kiến',
  lower: 'đồng ý mức thấp hơn',
};

/** Who voted how, where the vote was by name. */
function namedOf({ named = [] }: MinutesItem): string {
  const said = named.map(
    ({ position, choice }) => `${escape(position)}: ${CHOICES[choice] ?? escape(choice)}`,
  );
  return said.length > 0
    ? `<br><span class="small">Biểu quyết ghi tên: ${said.join('; ')}</span>`
    : '';
}

/** What lay before the members, as its hash was frozen. */
function papersOf({ content: { papers } }: MinutesDocument): string {
  if (!papers) return '';
  return `<p>Tài liệu chốt theo chương trình: ${papers.papers} tài liệu của ${papers.lines} hồ sơ${papers.letters ? ` và ${papers.letters} tờ trình` : ''}, mã băm <span class="hash">${escape(papers.digest)}</span>.</p>`;
}

function notesOf(found: MinutesDocument): string {
  const said = (ids: string[]): string =>
    ids.map((id) => `<p>– ${escape(found.notes[id] ?? ERASED)}</p>`).join('\n');
  const { content } = found;
  const items = content.items
    .filter((item) => item.notes.length > 0)
    .map(
      (item) => `<p><b>${item.item}. ${nameOf(found, item.dossierId)}</b></p>${said(item.notes)}`,
    );
  return (
    [said(content.notes), ...items].filter(Boolean).join('\n') || '<p>Không có ý kiến khác.</p>'
  );
}

const table = (found: MinutesDocument): string => `<table>
<thead><tr><th>TT</th><th>Đối tượng, danh hiệu</th><th>Tổng số</th><th>Có mặt</th><th>Tán thành</th><th>Không tán thành</th><th>Không ý kiến</th><th>Phiếu trắng</th><th>Bằng văn bản (tán thành / không / khác)</th><th>Tỷ lệ</th><th>Kết quả</th></tr></thead>
<tbody>
${found.content.items.map((item) => row(found, item)).join('\n')}
</tbody></table>`;

function row(found: MinutesDocument, line: MinutesItem): string {
  const { item, dossierId, award, vote } = line;
  const unit = found.lines[dossierId]?.unitName;
  const work = workOf(found, line);
  const who = `<td class="text">${nameOf(found, dossierId)}${unit ? `, ${escape(unit)}` : ''}${work}<br><span class="small">${escape(word('award', award, 'vi'))}</span>${conflictsOf(line)}${namedOf(line)}</td>`;
  if (!vote) return `<tr><td>${item}</td>${who}<td colspan="9">Rút khỏi danh sách</td></tr>`;
  const { written } = vote;
  const away = vote.recused ? `; ${vote.recused} người không tham gia do xung đột lợi ích` : '';
  const rule = `${modeText(vote)}; ${roundingText(vote)}; ${sourceText(vote)}${away}`;
  return `<tr><td>${item}</td>${who}<td>${vote.total}</td><td>${vote.present}</td><td>${vote.for}</td><td>${vote.against}</td><td>${vote.abstain}</td><td>${vote.blank}</td><td>${written.for} / ${written.against} / ${written.blank}</td><td>${vote.yes}/${vote.size} = ${shareText(vote)}</td><td>${escape(outcomeText(vote))}<br><span class="small">${escape(rule)}</span></td></tr>`;
}

/** Of an initiative council: the work that was voted on. */
function workOf({ lines }: MinutesDocument, { dossierId, work }: MinutesItem): string {
  if (!work) return '';
  const title = lines[dossierId]?.workTitle ?? ERASED;
  return `<br>Sáng kiến “${escape(title)}”, phạm vi ảnh hưởng: ${escape(word('workScope', work.scope, 'vi'))}, năm ${work.year}`;
}

function roundsOf({ content }: MinutesDocument): string {
  return content.rounds
    .map(
      (round, i) =>
        `<p class="small">Vòng bỏ phiếu kín ${i + 1}: ${round.items} nội dung, ${round.issued} phiếu điện tử, ${round.paper} phiếu giấy${round.status === 'void' ? `; đã hủy: ${escape(round.reason ?? '')}` : ''}. Khóa: <span class="hash">${escape(round.keysDigest)}</span>${round.ballotRoot ? `; phiếu: <span class="hash">${escape(round.ballotRoot)}</span>` : ''}${putOff(round)}</p>`,
    )
    .join('\n');
}

/** Lines put off while the round was open, and what became of their ballots. */
function putOff({ deferred = [], setAside }: MinutesDocument['content']['rounds'][number]): string {
  const lines = deferred.map(
    ({ item, reason, until }) =>
      `mục ${item} trên phiếu được Hội đồng hoãn khi vòng đang mở${until ? ` đến ${dayOf(until)}` : ''} (lý do: ${escape(reason)})`,
  );
  if (lines.length === 0) return '';
  const aside = setAside === undefined ? '' : `; ${setAside} lượt phiếu để riêng`;
  return `; ${lines.join('; ')}: phiếu về mục này không ai đếm${aside}`;
}

function conclusionText({ content }: MinutesDocument): string {
  const { passed, lowerForm, deferred, failed, left } = content.conclusion;
  const lines = content.items.length;
  return `Hội đồng xét ${lines} trường hợp: ${passed} đạt, ${lowerForm} đạt ở mức thấp hơn, ${deferred} hoãn, ${failed} không đạt${left > 0 ? `, ${left} rút khỏi danh sách` : ''}.`;
}

function hand(found: MinutesDocument, seat: 'secretary' | 'chair', title: string): string {
  const signature = found.signatures[seat];
  const signed = signature
    ? `<p>Đã ký điện tử lúc ${clock(signature.at)}</p><p><b>${escape(found.people[signature.by] ?? '')}</b></p>`
    : '<p>(chưa ký)</p>';
  return `<div><p><b>${title.toUpperCase()}</b></p>${signed}</div>`;
}

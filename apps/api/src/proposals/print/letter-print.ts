import type { LetterLine, LetterPaper } from '@vinhdanh/application';
import { word } from '@vinhdanh/domain';
import { recipientsText } from '../../prints/counts.js';
import { letterheadOf } from '../../prints/issuing-body.js';
import { escape, head, page } from '../../prints/page.js';
import { dayOf, filled, foot } from '../../prints/parts.js';

const ERASED = '(đã xóa theo yêu cầu)';

/** A unit's letter (tờ trình) with the list of those it proposes; marked while it is a draft. */
export function printLetter(paper: LetterPaper): string {
  const { letter, groups, issuer, province, superior, more, form } = paper;
  const letterhead = letterheadOf({ issuer, ...(province ? { province } : {}) });
  const lines = groups.flatMap((group) => group.lines);
  const said = (text: string): string =>
    escape(
      filled(text, {
        body: issuer.name,
        kind: word('commendationKind', paper.kind, 'vi'),
        count: String(lines.length + more),
        recipients: `${recipientsText(lines)}${more > 0 ? ', …' : ''}`,
        papers: paper.papers.join('; '),
      }),
    );
  const words = form.proposal;
  const above = superior ? { above: superior } : {};
  return page(
    `${form.titles.letter} ${letter.number}`,
    `${paper.filed ? '' : '<p class="draft">BẢN XEM TRƯỚC – CHƯA GỬI</p>'}
${head(letterhead.body, `Số: ${letter.number}`, letter.date, { ...above, place: letterhead.place })}
<h1>${escape(form.titles.letter)}</h1>
<p class="about">${said(words.about)}</p>
<div class="to"><div>Kính gửi:</div><div>${addressees(paper)}</div></div>
<div class="body"><p>${said(words.asks)}</p>
${groups.map(({ award, lines: of }) => `<p>- ${escape(award)}: ${escape(recipientsText(of))};</p>`).join('\n')}
<p>${said(words.list)}</p>
${paper.papers.length > 0 ? `<p>${said(words.enclosed)}</p>` : ''}
<p>${said(words.closes)}</p></div>
${foot(letterhead, letter.signer ? { name: letter.signer, asDeputy: false } : null, form.received.proposal)}
<section class="annex"><h1>${said(words.annex)}</h1>
<p class="ref">(Kèm theo ${escape(form.titles.letter)} số ${escape(letter.number)} ngày ${escape(dayOf(letter.date))} của ${escape(issuer.name)})</p>
${groups.map(table).join('\n')}
${more > 0 ? `<p>… và ${more} trường hợp khác.</p>` : ''}</section>`,
  );
}

/** The managing unit alone where that bundles the letter; else those the form names. */
function addressees({ addressee, province, form }: LetterPaper): string {
  const values = { province: province?.name ?? '……………………' };
  const to = addressee ? [addressee] : form.proposal.to.map((one) => filled(one, values));
  const dash = to.length > 1 ? '- ' : '';
  const end = (n: number): string => (n === to.length - 1 ? '.' : ';');
  return to.map((one, n) => `<p>${dash}${escape(one)}${end(n)}</p>`).join('');
}

function table({ award, lines }: LetterPaper['groups'][number]): string {
  return `<h2>${escape(award)}</h2>
<table><thead><tr><th class="n">STT</th><th class="who">Họ và tên / tên tập thể</th><th>Đơn vị</th><th>Đối tượng</th><th>Thành tích</th></tr></thead>
<tbody>${lines.map(row).join('\n')}</tbody></table>`;
}

const row = (line: LetterLine, n: number): string =>
  `<tr><td>${n + 1}</td>${[
    line.subjectName ?? ERASED,
    line.unitName ?? '–',
    word('recipientKind', line.recipientKind, 'vi'),
    `${dayOf(line.meritFrom)} – ${dayOf(line.meritTo)}`,
  ]
    .map((text) => `<td class="text">${escape(text)}</td>`)
    .join('')}</tr>`;

import type { ActPaper } from '@vinhdanh/application';
import { letterheadOf, type Letterhead } from '../../prints/issuing-body.js';
import { escape, head, longDay, page } from '../../prints/page.js';
import { article, foot, grounds } from '../../prints/parts.js';
import { annex } from './annex.js';
import { articlesOf } from './articles.js';
import { letterBody } from './letter-body.js';

/** The paper of an act on A4 (Decree 30/2020, Annex I): what is signed, with its list. */
export function printAct(paper: ActPaper): string {
  const { state } = paper;
  const letterhead = letterheadOf(paper);
  const letter = state.actKind === 'submission-letter';
  const { form } = paper;
  const type = form.titles[letter ? 'letter' : 'decision'];
  const notation = letterhead.notation(letter ? 'TTr' : 'QĐ');
  const number = `Số: ${state.number ?? `……/${notation}`}`;
  const place = {
    place: letterhead.place,
    ...(letterhead.above ? { above: letterhead.above } : {}),
  };
  const reference = `Kèm theo ${type} số ${state.number ?? `……/${notation}`} ${state.date ? longDay(state.date) : 'ngày … tháng … năm ……'} của ${issuerText(letterhead, letter)}`;
  return page(
    `${type} ${state.number ?? ''} ${state.title ?? ''}`,
    `${marks(paper)}
${head(letterhead.body, number, state.date, place)}
<h1>${escape(type)}</h1>
<p class="about">${escape(about(state.title ?? ''))}</p>
${letter ? letterBody(paper) : decisionBody(paper, letterhead)}
${foot(letterhead, paper.signer, form.received[letter ? 'letter' : 'decision'], letter ? letterhead.committee : undefined)}
<p class="small">Mã băm SHA-256 của nội dung ${state.contentHash ? 'đã ký' : 'dự thảo'}: <span class="hash">${escape(paper.hash)}</span></p>
${annex(paper, reference, about(state.title ?? ''))}`,
  );
}

function decisionBody(paper: ActPaper, { body, post }: Letterhead): string {
  const articles = articlesOf(paper).map((text, n) => article(n + 1, text));
  return `<p class="power">${escape(`${post} ${body}`)}</p>
${grounds(paper.state.legalBasis ?? [])}
<p class="resolve">QUYẾT ĐỊNH:</p>
<div class="body">${articles.join('\n')}</div>`;
}

const issuerText = ({ body, post }: Letterhead, letter: boolean): string =>
  letter ? body : `${post.charAt(0)}${post.slice(1).toLowerCase()} ${body}`;

/** "Về việc …", once. */
const about = (title: string): string =>
  /^(?:V\/v|Về việc)/iu.test(title)
    ? title
    : `Về việc ${title.charAt(0).toLowerCase()}${title.slice(1)}`;

/** What must not be mistaken: a draft, a generated example, law nobody has confirmed. */
function marks({ state, money, lines }: ActPaper): string {
  const said = [
    ...(['signed', 'numbered', 'promulgated'].includes(state.status) ? [] : ['DỰ THẢO']),
    // Whoever sees some of the lines gets an extract, which must not pass for the whole.
    ...(lines.length < state.lineCount
      ? [`TRÍCH – ${lines.length}/${state.lineCount} trường hợp`]
      : []),
    ...(state.synthetic ? ['MẪU – dữ liệu sinh ra để thử'] : []),
    ...(money.notice ? [money.notice.vi] : []),
  ];
  return said.map((text) => `<p class="draft">${escape(text)}</p>`).join('\n');
}

import type { ActPaper } from '@vinhdanh/application';
import { word } from '@vinhdanh/domain';
import { recipientsText } from '../../prints/counts.js';
import { letterheadOf } from '../../prints/issuing-body.js';
import { escape } from '../../prints/page.js';
import { filled, grounds } from '../../prints/parts.js';

/** Body of a submission letter: to whom, grounds, what is asked for with its totals. */
export function letterBody(paper: ActPaper): string {
  const { byAward, awards, state } = paper;
  const { body } = letterheadOf(paper);
  const codes = [...new Set(byAward.map(({ award }) => award))];
  const asked = codes.map((code) => {
    const sums = byAward.filter(({ award }) => award === code);
    return `<p>- ${escape(awards[code] ?? code)}: ${escape(recipientsText(sums))};</p>`;
  });
  const { to, asks, asksFor, enclosed, closes } = paper.form.letter;
  const what = state.asks ? word('centreAsk', state.asks, 'vi') : '';
  const submitted = to.map((one, n) => `<p>- ${escape(one)}${n < to.length - 1 ? ';' : '.'}</p>`);
  const say = (text: string): string =>
    `<p>${escape(filled(text, { body, what, recipients: recipientsText(byAward) }))}</p>`;
  return `<div class="to"><div>Kính gửi:</div><div>${submitted.join('')}</div></div>
${grounds(state.legalBasis ?? [])}
<div class="body">${say(state.asks ? asksFor : asks)}
${asked.join('\n')}
${say(enclosed)}
${say(closes)}</div>`;
}

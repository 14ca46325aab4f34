import type { ActPaper } from '@vinhdanh/application';
import { FORM } from '../../prints/form.js';
import { recipientsText } from '../../prints/counts.js';
import { letterheadOf } from '../../prints/issuing-body.js';
import { escape } from '../../prints/page.js';
import { grounds } from '../../prints/parts.js';

/** Body of a submission letter: to whom, grounds, what is asked for with its totals. */
export function letterBody(paper: ActPaper): string {
  const { byAward, awards, state } = paper;
  const { body } = letterheadOf(paper);
  const codes = [...new Set(byAward.map(({ award }) => award))];
  const asked = codes.map((code) => {
    const sums = byAward.filter(({ award }) => award === code);
    return `<p>- ${escape(awards[code] ?? code)}: ${escape(recipientsText(sums))};</p>`;
  });
  return `<div class="to"><div>Kính gửi:</div><div>${FORM.submittedTo.map((one, n) => `<p>- ${escape(one)}${n < FORM.submittedTo.length - 1 ? ';' : '.'}</p>`).join('')}</div></div>
${grounds(state.legalBasis ?? [])}
<div class="body"><p>${escape(body)} kính trình xem xét, khen thưởng cho ${escape(recipientsText(byAward))}, gồm:</p>
${asked.join('\n')}
<p>(Có danh sách và hồ sơ kèm theo.)</p>
<p>${escape(body)} kính trình xem xét, quyết định./.</p></div>`;
}

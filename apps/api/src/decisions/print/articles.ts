import type { ActPaper } from '@vinhdanh/application';
import { recipientsText } from '../../prints/counts.js';
import { FORM } from '../../prints/form.js';
import { letterheadOf } from '../../prints/issuing-body.js';
import { dayOf, dong } from '../../prints/parts.js';

/** The articles of a decision: what, the money and who pays it, who carries it out. */
export function articlesOf(paper: ActPaper): string[] {
  const { actKind } = paper.state;
  const what = actKind === 'granting' ? [granting(paper), ...moneyText(paper)] : changing(paper);
  return [...what, carriedOut(paper)];
}

function granting({ byAward, awards }: ActPaper): string {
  const codes = [...new Set(byAward.map(({ award }) => award))];
  const parts = codes.map((code) => {
    const sums = byAward.filter(({ award }) => award === code);
    return `${awards[code] ?? code} cho ${recipientsText(sums)}`;
  });
  return `Tặng ${parts.join('; ')} (có danh sách kèm theo).`;
}

/** Nothing where no rule of the day gives a figure: an amount is never guessed. */
function moneyText({ sums, issuer }: ActPaper): string[] {
  if (sums.pay === 0) return [];
  const { decider, unknown } = sums.byPayer;
  const agency = sums.byPayer['proposing-agency'];
  const sources = [
    ...(decider > 0
      ? [`${dong(decider)} trích từ Quỹ thi đua, khen thưởng của ${issuer.name}`]
      : []),
    ...(agency > 0 ? [`${dong(agency)} do cơ quan trình khen thưởng chi`] : []),
    ...(unknown > 0 ? [`${dong(unknown)} chưa xác định nguồn chi`] : []),
  ];
  return [`Tiền thưởng kèm theo là ${dong(sums.pay)}, gồm ${sources.join('; ')}.`];
}

const DOES: Record<string, string> = {
  correction: 'Đính chính',
  amendment: 'Sửa đổi, bổ sung',
  replacement: 'Thay thế',
  annulment: 'Hủy bỏ việc khen thưởng theo',
};

function changing({ state, earlier, lines }: ActPaper): string[] {
  const does = DOES[state.actKind ?? ''] ?? '';
  const of = earlier?.number ? `Quyết định số ${earlier.number}` : 'quyết định đã ban hành';
  const on = earlier?.date ? ` ngày ${dayOf(earlier.date)}` : '';
  const about = `${does} ${of}${on} đối với ${recipientsText(lines)} có tên trong danh sách kèm theo.`;
  return state.actKind === 'annulment' ? [about, FORM.recovered] : [about];
}

function carriedOut(paper: ActPaper): string {
  const { body } = letterheadOf(paper);
  const named =
    paper.issuer.kind === 'province'
      ? FORM.carriedOutBy.map((one) => one.replace('{body}', body))
      : [];
  const all = [...named, 'thủ trưởng các cơ quan, đơn vị liên quan'].join(', ');
  const who = `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
  return `Quyết định này có hiệu lực kể từ ngày ký. ${who} và các tập thể, cá nhân, hộ gia đình có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.`;
}

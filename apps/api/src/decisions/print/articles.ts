import type { ActPaper } from '@vinhdanh/application';
import { dongInWords } from '@vinhdanh/domain';
import { recipientsText } from '../../prints/counts.js';
import { letterheadOf } from '../../prints/issuing-body.js';
import { dayOf, dong, filled } from '../../prints/parts.js';

/** The articles of a decision: what, the money and who pays it, who carries it out. */
export function articlesOf(paper: ActPaper): string[] {
  const { actKind } = paper.state;
  const what = actKind === 'granting' ? [granting(paper), ...moneyText(paper)] : changing(paper);
  return [...what, carriedOut(paper)];
}

function granting({ byAward, awards, form }: ActPaper): string {
  const codes = [...new Set(byAward.map(({ award }) => award))];
  const parts = codes.map((code) => {
    const sums = byAward.filter(({ award }) => award === code);
    const recipients = recipientsText(sums);
    return filled(form.decision.award, { award: awards[code] ?? code, recipients });
  });
  return filled(form.decision.grants, { awards: parts.join('; ') });
}

/** Nothing where no rule of the day gives a figure: an amount is never guessed. */
function moneyText({ sums, issuer, form }: ActPaper): string[] {
  if (sums.pay === 0) return [];
  const { fromDecider, fromProposer, fromUnknown, money } = form.decision;
  const from = [
    [fromDecider, sums.byPayer.decider],
    [fromProposer, sums.byPayer['proposing-agency']],
    [fromUnknown, sums.byPayer.unknown],
  ] as const;
  const sources = from
    .filter(([, sum]) => sum > 0)
    .map(([text, sum]) => filled(text, { sum: dong(sum), body: issuer.name }));
  return [
    filled(money, {
      ...{ sum: dong(sums.pay), words: dongInWords(sums.pay), sources: sources.join('; ') },
    }),
  ];
}

function changing({ state, earlier, lines, form }: ActPaper): string[] {
  const { changes, recovers, ground } = form.decision;
  const of = earlier?.number ? `Quyết định số ${earlier.number}` : 'quyết định đã ban hành';
  const on = earlier?.date ? ` ngày ${dayOf(earlier.date)}` : '';
  const text = (changes as Record<string, string>)[state.actKind ?? ''] ?? '';
  const about = filled(text, { decision: `${of}${on}`, recipients: recipientsText(lines) });
  const { name, source, recover } = state.ground ?? {};
  const why = name && source ? [filled(ground, { ground: name.vi, source })] : [];
  const back = state.ground ? (recover?.length ?? 0) > 0 : true;
  return [about, ...why, ...(state.actKind === 'annulment' && back ? [recovers] : [])];
}

function carriedOut(paper: ActPaper): string {
  const { body } = letterheadOf(paper);
  const { provinceHands, otherHands, inForce, carriedOut: text } = paper.form.decision;
  const named =
    paper.issuer.kind === 'province' ? provinceHands.map((one) => filled(one, { body })) : [];
  const all = [...named, otherHands].join(', ');
  const hands = `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
  return `${inForce} ${filled(text, { hands })}`;
}

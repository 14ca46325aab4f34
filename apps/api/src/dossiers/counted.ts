import type { CountedWish, QuotaLinesWish } from '@vinhdanh/application';
import type { CountedQueryDto, QuotaLinesQueryDto } from '@vinhdanh/contracts';
import { fieldProblem } from '../documents/one-upload.js';

type Given = Omit<CountedQueryDto, 'cursor' | 'limit'>;

/**
 * Parts a list's question into what a report counts and everything else. A part of the former alone
 * would be passed over and list what nobody asked for, so that it is refused.
 */
export function countedApart<Q extends Given>(
  query: Q,
): { counted?: CountedWish; rest: Omit<Q, keyof Given> } {
  const { from, to, reached, stretch, basis, counted, recipientKind, group, source, ...rest } =
    query;
  const given = [from, to, reached, stretch, basis, counted, recipientKind, group, source];
  if (given.every((one) => one === undefined)) return { rest };
  if ((reached === undefined) === (stretch === undefined))
    throw fieldProblem('reached', 'isDefined');
  if (from === undefined) throw fieldProblem('from', 'isDefined');
  if (to === undefined) throw fieldProblem('to', 'isDefined');
  return {
    rest,
    counted: {
      from,
      to,
      ...(reached ? { reached, ...(basis ? { basis } : {}) } : { stretch }),
      ...(counted ? { counted } : {}),
      ...(recipientKind ? { recipientKinds: recipientKind } : {}),
      ...(group ? { group } : {}),
      ...(source ? { sources: source } : {}),
    },
  };
}

type QuotaGiven = Omit<QuotaLinesQueryDto, keyof CountedQueryDto>;

/** The same for what a quota counts. */
export function quotaApart<Q extends QuotaGiven>(
  query: Q,
): { quota?: QuotaLinesWish; rest: Omit<Q, keyof QuotaGiven> } {
  const { quota, places, quotaYear, quotaRound, quotaUnit, quotaPlace, quotaLetter, ...rest } =
    query;
  const given = [quota, places, quotaYear, quotaRound, quotaUnit, quotaPlace, quotaLetter];
  if (given.every((one) => one === undefined)) return { rest };
  if (quota === undefined) throw fieldProblem('quota', 'isDefined');
  if (places === undefined) throw fieldProblem('places', 'isDefined');
  if ((quotaYear === undefined) === (quotaRound === undefined))
    throw fieldProblem('quotaRound', 'isDefined');
  const [award = '', rule = ''] = quota.split('/');
  return {
    rest,
    quota: {
      award,
      rule,
      places,
      ...(quotaYear === undefined ? { roundId: quotaRound } : { year: quotaYear }),
      ...(quotaUnit ? { unitId: quotaUnit } : {}),
      ...(quotaPlace ? { place: quotaPlace } : {}),
      ...(quotaLetter ? { letterId: quotaLetter } : {}),
    },
  };
}

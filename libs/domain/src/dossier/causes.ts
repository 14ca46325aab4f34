import type { RecipientKind } from '../catalogue/vocabulary.js';
import type { QuotaUse } from '../guards/quota.js';
import type { JsonObject } from '../log/json.js';
import type { DossierState } from './state.js';
import type { RefusalReason } from './vocabulary.js';

/** A cause the machine sees for not granting a line: what it rests on, and how sure that is. */
export interface FoundCause {
  cause: RefusalReason;
  facts: JsonObject;
  source: string;
  verified: boolean;
}

/** What is known outside the line; nothing is found where it is not told. */
export interface AroundCauses {
  /** Who the award may be given to, by the edition the line was checked under. */
  award?: { recipients: readonly RecipientKind[]; source: string; verified: boolean };
  /** The quotas the line counts in, as the register stands now. */
  quotas?: readonly QuotaUse[];
}

type Line = Pick<DossierState, 'check' | 'breach' | 'recipientKind' | 'award'>;

/**
 * Causes for not granting a line that follow from what is recorded, the plainest first: wrong
 * subject, breach, below the standard, same achievement, over the quota, incomplete. The others come
 * about elsewhere: short of votes by the tally, held by a verification, a lower form by the council,
 * the signer's own refusal.
 */
export function causesFound(line: Line, around: AroundCauses = {}): FoundCause[] {
  const { check } = line;
  const warned = (check?.warnings ?? []).filter(({ code }) => SAME.has(code));
  const certain = { source: check?.edition ?? '', verified: check?.basisVerified ?? false };
  const wrong = wrongSubject(line, around);
  return [
    ...wrong,
    ...(line.breach
      ? [{ cause: 'breach' as const, facts: { on: line.breach }, source: '', verified: true }]
      : []),
    ...(isBelow(line, wrong.length > 0)
      ? [{ cause: 'below-standard' as const, facts: {}, ...certain }]
      : []),
    ...(check?.duplicates ?? []).map((ref): FoundCause => ({
      ...{ cause: 'same-achievement', facts: { ref }, source: '', verified: true },
    })),
    ...warned.map(({ facts, source, verified }): FoundCause => ({
      ...{ cause: 'same-achievement', facts, source, verified },
    })),
    ...(around.quotas ?? []).filter(isOver).map(overQuota),
    ...((check?.missingPapers.length ?? 0) > 0
      ? [
          {
            ...{ cause: 'incomplete' as const, facts: { papers: check!.missingPapers } },
            ...certain,
          },
        ]
      : []),
  ];
}

const SAME: ReadonlySet<string> = new Set(['same-achievement', 'initiative-used']);

function wrongSubject({ recipientKind, award: code }: Line, { award }: AroundCauses): FoundCause[] {
  if (!award || award.recipients.includes(recipientKind)) return [];
  const { source, verified } = award;
  return [{ cause: 'wrong-subject', facts: { award: code, recipientKind }, source, verified }];
}

/** An award nobody of this kind can have is not met either, and that is said once. */
const isBelow = ({ check }: Line, wrong: boolean): boolean =>
  check?.eligibility === 'not-met' || (check?.verdict === 'not-met' && !wrong);

const isOver = ({ state }: QuotaUse): boolean => state === 'over';

const overQuota = ({ rule, per, period, limit, used, proposed, source, verified }: QuotaUse) => ({
  cause: 'over-quota' as const,
  facts: { rule, per, period, limit, used, proposed },
  ...{ source, verified },
});

/**
 * The quota that speaks against refusing a line as over it: the register knows its limit, and there
 * is room for all that is proposed. Undefined where a quota is over, or nobody knows.
 */
export function roomInQuota(quotas: readonly QuotaUse[] | undefined): QuotaUse | undefined {
  const bounds = (quotas ?? []).filter(({ bound }) => bound === 'at-most');
  if (bounds.some(({ state }) => state === 'over' || state === 'unknown')) return undefined;
  return bounds[0];
}

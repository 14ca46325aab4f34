import { quotaUse, type QuotaUse } from '../guards/quota.js';
import type { Warning } from '../guards/warning.js';
import { causesFound, type AroundCauses } from './causes.js';
import type { AppraiseDossier } from './commands.js';
import { dossierDecider } from './decide.js';
import { noDossier, type DossierCheck, type DossierState } from './state.js';

const CITED = { document: 'Văn bản mẫu', date: '2025-01-01', article: 'Điều 5' };
const check: DossierCheck = {
  ...{ edition: 'e3', verdict: 'met', basisVerified: true, finishBy: '2026-03-01' },
  ...{ missingPapers: [], duplicates: [], eligibility: 'met' },
  route: { id: 'r', steps: [] } as unknown as DossierCheck['route'],
};
const line = (more: Partial<DossierCheck> = {}, rest: Partial<DossierState> = {}) => ({
  ...{ ...noDossier, status: 'checked' as const, subjectId: 's', award: 'provincial-certificate' },
  check: { ...check, ...more },
  ...rest,
});
const rule = { source: 'Quy chế mẫu', verified: true };
const award = { recipients: ['individual' as const], ...rule };
const warning = (code: Warning['code']): Warning => ({ code, facts: { ref: 'r' }, ...rule });
/** So many proposed for three places. */
const quota = (proposed: number): QuotaUse =>
  quotaUse(
    { ...{ id: 'q', per: 'unit', bound: 'at-most', count: 3, guard: 'block' }, ...rule } as never,
    { award: 'a', period: '2025' },
    {
      cells: [
        {
          award: 'a',
          kind: 'merit',
          recipientKind: 'individual',
          positionClass: null,
          held: 0,
          proposed,
        },
      ],
    },
  );
const causes = (
  of: Pick<DossierState, 'check' | 'breach' | 'recipientKind' | 'award'>,
  around?: AroundCauses,
) => causesFound(of, around).map(({ cause }) => cause);

describe('causes for not granting a line', () => {
  it.each<[string, DossierState, AroundCauses]>([
    ['wrong-subject', line({ verdict: 'not-met' }, { recipientKind: 'household' }), { award }],
    ['below-standard', line({ verdict: 'not-met', eligibility: 'not-met' }), { award }],
    ['incomplete', line({ missingPapers: ['report'] }), { award }],
    ['breach', line({}, { breach: '2025-06-01' }), { award }],
    ['over-quota', line(), { award, quotas: [quota(4)] }],
    ['same-achievement', line({ duplicates: ['other'] }), { award }],
    ['same-achievement', line({ warnings: [warning('same-achievement')] }), { award }],
    ['same-achievement', line({ warnings: [warning('initiative-used')] }), { award }],
  ])('%s follows from what is recorded', (cause, of, around) => {
    expect(causes(of, around)).toEqual([cause]);
    const [found] = causesFound(of, around);
    // An appraiser who names none is taken at the record's word.
    const silent: AppraiseDossier = { type: 'appraise', result: 'not-eligible', cited: CITED };
    if (of.check?.duplicates.length === 0)
      expect(dossierDecider.decide(of, silent, { around }, context)).toMatchObject([
        { type: 'dossier.appraised', data: { reason: found?.cause, next: 'closed' } },
      ]);
  });

  it('are none of a sound line, and the plainest comes first of several', () => {
    expect(causes(line(), { award, quotas: [quota(3)] })).toEqual([]);
    expect(causes(line({ warnings: [warning('quota-unknown')] }))).toEqual([]);
    const bad = line(
      { verdict: 'not-met', eligibility: 'not-met', missingPapers: ['report'] },
      { breach: '2025-06-01', recipientKind: 'household' },
    );
    expect(causes(bad, { award, quotas: [quota(9)] })).toEqual([
      ...['wrong-subject', 'breach', 'below-standard', 'over-quota', 'incomplete'],
    ]);
  });

  it('is over the quota only where the register says so', () => {
    const over: AppraiseDossier = {
      type: 'appraise',
      result: 'not-eligible',
      reason: 'over-quota',
    };
    const say = (quotas: QuotaUse[] | undefined) =>
      dossierDecider.decide(line(), over, quotas ? { around: { quotas } } : {}, context);
    expect(say([quota(3)])).toMatchObject({
      code: 'quota-has-room',
      facts: { rule: 'q', limit: 3, used: 0, proposed: 3 },
    });
    expect(say([quota(4)])).toMatchObject([{ data: { reason: 'over-quota' } }]);
    // A quota nobody can count, or that is kept on paper only, is the officer's word.
    expect(say([{ ...quota(3), limit: null, left: null, state: 'unknown' }])).toMatchObject([{}]);
    expect(say(undefined)).toMatchObject([{ data: { reason: 'over-quota' } }]);
  });

  it.each(['votes-short', 'held', 'signer-refused'] as const)(
    '%s is not for the appraiser to name',
    (reason) => {
      const command: AppraiseDossier = { type: 'appraise', result: 'not-eligible', reason };
      expect(dossierDecider.decide(line(), command, {}, context)).toMatchObject({
        code: 'reason-not-yours',
      });
    },
  );

  it('must be named where nothing is found', () => {
    const silent: AppraiseDossier = { type: 'appraise', result: 'not-eligible' };
    expect(dossierDecider.decide(line(), silent, {}, context)).toMatchObject({
      code: 'reason-missing',
    });
  });
});

const context = { actor: 'x', at: '2026-01-10T00:00:00.000Z' };

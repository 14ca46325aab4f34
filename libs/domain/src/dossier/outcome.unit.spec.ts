import { evolveDossier } from './evolve.js';
import { resultOf } from './outcome.js';
import { noDossier, type DossierState } from './state.js';
import { DOSSIER_STATUSES, isClosed } from './status.js';
import { REFUSAL_REASONS, type RefusalReason } from './vocabulary.js';

const line = (more: Partial<DossierState>): DossierState => ({
  ...noDossier,
  award: 'provincial-certificate',
  ...more,
});

describe('what came of a line', () => {
  it('is granted, or granted otherwise than proposed, with the cause', () => {
    expect(resultOf(line({ status: 'granted' }))).toEqual({
      ...{ result: 'granted', form: 'provincial-certificate' },
    });
    expect(resultOf(line({ status: 'granted', grantedForm: 'commendation-certificate' }))).toEqual({
      ...{ result: 'granted', form: 'commendation-certificate', cause: 'lower-form' },
    });
  });

  it.each(REFUSAL_REASONS)('carries the cause %s from who came to it', (reason: RefusalReason) => {
    const appraisal = { result: 'not-eligible', reason, by: 'x' } as const;
    expect(resultOf(line({ status: 'not-eligible', appraisal }))).toEqual({
      ...{ result: 'not-granted', cause: reason, by: 'appraiser' },
    });
    const data = { by: 'chair', reason, actId: 'a' };
    const refused = evolveDossier(
      line({ status: 'listed' }),
      { type: 'dossier.refused', data },
      '2026-01-01T00:00:00.000Z',
      'c',
    );
    expect(resultOf(refused)).toEqual({ result: 'not-granted', cause: reason, by: 'signer' });
  });

  it('is short of votes after the council, and says so of a line refused by an older release', () => {
    expect(resultOf(line({ status: 'failed' }))).toMatchObject({
      cause: 'votes-short',
      by: 'council',
    });
    expect(resultOf(line({ status: 'refused' }))).toMatchObject({ cause: 'other', by: 'signer' });
    expect(resultOf(line({ status: 'held' }))).toEqual({ result: 'open', cause: 'held' });
  });

  it('is open exactly while the line is', () => {
    for (const status of DOSSIER_STATUSES)
      expect([status, resultOf(line({ status })).result === 'open']).toEqual([
        status,
        !isClosed(status),
      ]);
  });
});

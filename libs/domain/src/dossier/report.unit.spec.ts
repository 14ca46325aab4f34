import { dossierPast as past, given } from '@vinhdanh/testing';
import { dossierDecider } from './decide.js';

const outside = { number: ' 45/QĐ-CTY ', decidedOn: '2019-01-05', issuer: 'Công ty mẫu' };
const reported = past.drafted({ source: 'reported', level: 'unit', award: 'grassroots-fighter' });
const report = { type: 'report', proposalId: 'p-1', outside } as const;
const event = {
  type: 'dossier.reported',
  data: {
    proposalId: 'p-1',
    filedOn: '2019-03-01',
    number: '45/QĐ-CTY',
    decidedOn: '2019-01-05',
    promulgatedOn: '2019-01-05',
    award: 'grassroots-fighter',
    issuer: 'Công ty mẫu',
  },
};

describe('a line decided elsewhere', () => {
  it('is entered as it was decided, without check, vote or act', () => {
    given(dossierDecider, [reported]).when(report).then([event]);
    const { state } = given(dossierDecider, [reported, event]);
    expect(state).toMatchObject({ status: 'granted', stage: 'closed', issuer: 'Công ty mẫu' });
    expect(dossierDecider.owes?.(state)).toEqual([]);
    expect(dossierDecider.row?.(state)).toMatchObject({
      source: 'reported',
      open: false,
      decided_on: '2019-01-05',
      decision_number: '45/QĐ-CTY',
    });
  });

  it('is not entered again where the same merit is known', () => {
    given(dossierDecider, [reported])
      .when({ ...report, otherId: 'd-2' })
      .thenState({ status: 'removed' });
  });

  it('must come with its letter, once, and from a report', () => {
    given(dossierDecider, [past.drafted()]).when(report).thenRejected('not-a-report');
    given(dossierDecider, [reported])
      .when({ ...report, proposalId: 'p-2' })
      .thenRejected('other-proposal');
    given(dossierDecider, [reported, event]).when(report).thenRejected('not-in-this-state');
  });

  it('is taken back with its letter and in no other way', () => {
    const withdraw = (reason: 'with-proposal' | 'other') => ({ type: 'withdraw', reason }) as const;
    given(dossierDecider, [reported, event])
      .when(withdraw('with-proposal'))
      .thenState({ status: 'withdrawn' });
    given(dossierDecider, [reported, event])
      .when(withdraw('other'))
      .thenRejected('not-in-this-state');
    given(dossierDecider, [past.drafted(), past.filed(), past.granted()])
      .when(withdraw('with-proposal'))
      .thenRejected('not-in-this-state');
  });
});

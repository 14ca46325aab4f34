import {
  dossierPast as past,
  given,
  testBallotRule,
  testRoute,
  testTally,
} from '@vinhdanh/testing';
import type { ConcludeDossier, DossierPolicy } from './commands.js';
import { dossierDecider } from './decide.js';

const on = (...events: Parameters<typeof given>[1] & object) => given(dossierDecider, events);
const upTo = (route: string) => [
  past.drafted(),
  past.filed(),
  past.checked(route),
  past.eligible(),
];
const eligible = upTo('council-chair');
const scheduled = [...eligible, past.scheduled()];
const passed = [...scheduled, past.concluded()];
const listed = [...passed, past.readied(), past.listed()];
const direct = upTo('appraisal-chair');

describe('schedule', () => {
  const schedule = { type: 'schedule', sessionId: 'c-1', item: 1 } as const;

  it('puts an eligible line on an agenda, and moves it to another', () => {
    on(...eligible)
      .when(schedule)
      .then([past.scheduled()]);
    on(...scheduled)
      .when(schedule)
      .then([]);
    on(...scheduled)
      .when({ ...schedule, sessionId: 'c-2' })
      .thenState({ status: 'scheduled', stage: 'council-review', sessionId: 'c-2' });
  });

  it('invents no council for a route that has none', () => {
    on(...direct)
      .when(schedule)
      .thenRejected('step-not-in-route', { route: 'appraisal-chair' });
    on(past.drafted(), past.filed()).when(schedule).thenRejected('not-in-this-state');
  });

  it('brings a deferred line back, not before its day', () => {
    const deferred = [...scheduled, past.concluded({ outcome: 'defer', deferUntil: '2019-06-01' })];
    on(...deferred)
      .when(schedule, { heldOn: '2019-05-31' })
      .thenRejected('deferred-until', { until: '2019-06-01' });
    on(...deferred)
      .when({ ...schedule, sessionId: 'c-2' }, { heldOn: '2019-06-01' })
      .thenState({ status: 'scheduled', deferUntil: undefined });
  });
});

describe('conclude', () => {
  const policy: DossierPolicy = { rule: testBallotRule, roster: 22 };
  const vote = (agree: number, more: Partial<ConcludeDossier> = {}): ConcludeDossier => ({
    type: 'conclude',
    sessionId: 'c-1',
    tally: testTally(agree),
    ...more,
  });

  it('computes the verdict and records rule and count beside it', () => {
    on(...scheduled)
      .when(vote(20), policy)
      .then([past.concluded()]);
    on(...scheduled)
      .when(vote(11), policy)
      .thenState({ status: 'failed', stage: 'closed', passedOn: undefined });
    on(...scheduled)
      .when(vote(12), policy, { effectiveOn: '2019-03-05' })
      .thenState({ status: 'passed', stage: 'provincial-decision', passedOn: '2019-03-05' });
  });

  it('defers with or without a day', () => {
    on(...scheduled)
      .when(vote(0, { defer: { until: '2019-06-01' } }), policy)
      .thenState({ status: 'deferred', stage: 'council-review', deferUntil: '2019-06-01' });
    on(...scheduled)
      .when(vote(0, { defer: {} }), policy)
      .thenState({ status: 'deferred', deferUntil: undefined });
    on(...scheduled)
      .when(vote(0, { defer: { until: 'soon' } }), policy)
      .thenRejected('bad-date');
  });

  it('goes on with a lower form on that form’s route', () => {
    const lower = {
      ...policy,
      lowerForm: { award: 'provincial-certificate', route: testRoute('council-chair') },
    };
    const flag = [...upTo('council-chair-centre'), past.scheduled()];
    on(...flag)
      .when(vote(20, { lowerForm: 'provincial-certificate' }), lower)
      .thenState({
        status: 'passed',
        grantedForm: 'provincial-certificate',
        formRoute: { id: 'council-chair' },
      });
    on(...flag)
      .when(vote(5, { lowerForm: 'provincial-certificate' }), lower)
      .thenState({ status: 'failed' });
    on(...flag)
      .when(vote(20, { lowerForm: 'labour-order' }), lower)
      .thenRejected('lower-form-not-allowed');
  });

  it('corrects a result until the line stands in an act', () => {
    for (const events of [passed, [...passed, past.readied()]])
      on(...events)
        .when(vote(3), policy)
        .thenState({ status: 'failed', passedOn: undefined, list: undefined });
    on(...listed)
      .when(vote(3), policy)
      .thenRejected('not-in-this-state');
  });

  it('refuses votes that cannot count', () => {
    on(...scheduled)
      .when(vote(20, { sessionId: 'c-2' }), policy)
      .thenRejected('other-session');
    on(...scheduled)
      .when(vote(20), { roster: 22 })
      .thenRejected('no-ballot-rule');
    on(...scheduled)
      .when(vote(20), { ...policy, roster: 21 })
      .thenRejected('tally-does-not-add-up');
    on(...scheduled)
      .when(vote(10, { tally: testTally(10, 10) }), policy)
      .thenRejected('quorum-not-met', { present: 10, need: 15, roster: 22 });
    on(...direct)
      .when(vote(20), policy)
      .thenRejected('step-not-in-route');
    on(...eligible)
      .when(vote(20), policy)
      .thenRejected('not-in-this-state');
  });
});

import {
  dossierPast as past,
  given,
  testBallotRule,
  testRoute,
  testTally,
} from '@vinhdanh/testing';
import type { ConcludeDossier, DossierPolicy, GrantDossier } from './commands.js';
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
const central = [
  ...upTo('council-chair-centre'),
  past.scheduled(),
  past.concluded(),
  past.readied(),
  past.listed('submission-letter'),
];

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

describe('ready, list, unlist', () => {
  it('readies what has passed, or what has no council', () => {
    const ready = { type: 'ready', list: 'provincial-flag' } as const;
    on(...passed)
      .when(ready)
      .then([past.readied()]);
    on(...direct)
      .when(ready)
      .thenState({ status: 'ready', stage: 'provincial-decision' });
    on(...eligible)
      .when(ready)
      .thenRejected('step-not-reached', { step: 'council-review' });
  });

  it('lists a line in the kind of act its route asks for', () => {
    const list = { type: 'list', actId: 'a-1', actKind: 'granting' } as const;
    on(...passed, past.readied())
      .when(list)
      .then([past.listed()]);
    on(...passed, past.readied())
      .when({ ...list, actKind: 'submission-letter' })
      .thenRejected('act-not-in-route');
    on(...upTo('appraisal-centre'), past.readied())
      .when(list)
      .thenRejected('act-not-in-route');
    on(...listed)
      .when(list)
      .then([]);
    on(...listed)
      .when({ ...list, actId: 'a-2' })
      .thenRejected('in-another-act');
    on(...passed)
      .when(list)
      .thenRejected('not-in-this-state');
  });

  it('takes a line off its own act only', () => {
    on(...listed)
      .when({ type: 'unlist', actId: 'a-1' })
      .thenState({ status: 'ready', actId: undefined });
    on(...listed)
      .when({ type: 'unlist', actId: 'a-2' })
      .thenRejected('other-act');
  });
});

describe('grant', () => {
  const grant: GrantDossier = {
    type: 'grant',
    actId: 'a-1',
    number: '500/QĐ-UBND',
    decidedOn: '2019-03-20',
    promulgatedOn: '2019-03-22',
    decider: 'province',
  };

  it('grants the form agreed on', () => {
    on(...listed)
      .when(grant)
      .then([past.granted()]);
    const lower = past.concluded({
      outcome: 'lower-form',
      lowerForm: 'provincial-certificate',
      route: testRoute('appraisal-chair'),
    });
    on(...scheduled, lower, past.readied(), past.listed())
      .when(grant)
      .thenState({ status: 'granted', stage: 'closed', grantedForm: 'provincial-certificate' });
  });

  it('lets the centre grant only what was submitted, also another form', () => {
    const byCentre: GrantDossier = { ...grant, actId: undefined, decider: 'centre' };
    on(...central, past.submitted())
      .when({ ...byCentre, award: 'pm-certificate' })
      .thenState({ status: 'granted', grantedForm: 'pm-certificate', actId: 'a-1' });
    on(...central)
      .when(byCentre)
      .thenRejected('not-in-this-state');
    on(...central)
      .when(grant)
      .thenRejected('grant-needs-submission');
    on(...listed)
      .when(byCentre)
      .thenRejected('step-not-in-route');
  });

  it('lets a unit’s head grant own-level awards only', () => {
    on(...listed)
      .when({ ...grant, decider: 'unit' })
      .thenRejected('wrong-decider');
    const own = [...upTo('own-council-head'), past.scheduled(), past.concluded()];
    on(...own, past.readied(), past.listed())
      .when({ ...grant, decider: 'unit' })
      .thenState({ status: 'granted' });
  });

  it.each([
    [{ actId: 'a-2' }, 'other-act'],
    [{ decidedOn: '20/03/2019' }, 'bad-date'],
    [{ promulgatedOn: '2019-03-19' }, 'dates-out-of-order'],
  ] as [Partial<GrantDossier>, string][])('refuses %o', (more, code) => {
    on(...listed)
      .when({ ...grant, ...more })
      .thenRejected(code);
  });

  it('cannot skip the act', () => {
    on(...passed)
      .when(grant)
      .thenRejected('not-in-this-state');
  });
});

describe('refuse', () => {
  it('is the signer’s until signature, the centre’s after submission', () => {
    const chair = { type: 'refuse', by: 'chair', reason: 'signer-refused', actId: 'a-1' } as const;
    const centre = { type: 'refuse', by: 'centre', reason: 'below-standard' } as const;
    on(...listed)
      .when(chair)
      .thenState({ status: 'refused', stage: 'closed' });
    on(...listed)
      .when({ ...chair, actId: 'a-2' })
      .thenRejected('other-act');
    on(...passed)
      .when(chair)
      .thenRejected('not-in-this-state');
    on(...central, past.submitted())
      .when(centre)
      .thenState({ status: 'refused' });
    on(...central)
      .when(centre)
      .thenRejected('not-in-this-state');
  });
});

describe('the centre', () => {
  const submit = {
    type: 'submit',
    submissionId: 'u-1',
    actId: 'a-1',
    letterNumber: '15/TTr-UBND',
    submittedOn: '2019-04-01',
  } as const;

  it('receives what stands in a signed letter', () => {
    on(...central)
      .when(submit)
      .then([past.submitted()]);
    on(...listed)
      .when(submit)
      .thenRejected('step-not-in-route');
    on(...central)
      .when({ ...submit, actId: 'a-2' })
      .thenRejected('other-act');
    on(...central)
      .when({ ...submit, submittedOn: '' })
      .thenRejected('bad-date');
    on(...central, past.submitted())
      .when(submit)
      .thenRejected('not-in-this-state');
  });

  it('returns a line, which may be listed again', () => {
    const back = { type: 'dossier.returned-by-centre', data: { reason: '05' } };
    on(...central, past.submitted())
      .when({ type: 'return-by-centre', reason: '05' })
      .then([back]);
    on(...central)
      .when({ type: 'return-by-centre', reason: '05' })
      .thenRejected('not-in-this-state');
    expect(dossierDecider.owes?.(on(...central, past.submitted(), back).state)).toMatchObject([
      { kind: 'answer-centre', role: 'specialist' },
    ]);
    on(...central, past.submitted(), back)
      .when({ type: 'ready', list: 'letters' })
      .thenState({ status: 'ready', actId: undefined });
  });
});

describe('acts about a granted line', () => {
  const granted = [...listed, past.granted()];

  it('correct it', () => {
    on(...granted)
      .when({
        type: 'correct',
        actId: 'a-2',
        fields: { number: '501/QĐ-UBND', award: 'provincial-certificate' },
      })
      .thenState({ decisionNumber: '501/QĐ-UBND', grantedForm: 'provincial-certificate' });
    on(...granted)
      .when({ type: 'correct', actId: 'a-2', fields: {}, personal: { name: 'Tập thể B' } })
      .then([
        {
          type: 'dossier.corrected',
          data: { actId: 'a-2', fields: {} },
          private: { subjectId: 's-1', body: { name: 'Tập thể B' } },
        },
      ]);
    on(...granted)
      .when({ type: 'correct', actId: 'a-2', fields: {} })
      .thenRejected('nothing-corrected');
    on(...granted)
      .when({ type: 'correct', actId: 'a-2', fields: { decidedOn: 'x' } })
      .thenRejected('bad-date');
    on(...listed)
      .when({ type: 'correct', actId: 'a-2', fields: { number: '1' } })
      .thenRejected('not-in-this-state');
  });

  it('annul it, not before it was decided, and once', () => {
    const annul = { type: 'annul', actId: 'a-2', on: '2019-09-01' } as const;
    on(...granted)
      .when(annul)
      .thenState({ status: 'annulled', annulledOn: '2019-09-01', decisionNumber: '500/QĐ-UBND' });
    on(...granted)
      .when({ ...annul, on: '2019-01-01' })
      .thenRejected('dates-out-of-order');
    on(...granted)
      .when({ ...annul, on: 'x' })
      .thenRejected('bad-date');
    on(...granted, { type: 'dossier.annulled', data: { actId: 'a-2', on: '2019-09-01' } })
      .when(annul)
      .thenRejected('not-in-this-state');
  });
});

describe('read model row', () => {
  it('follows the line, and is absent before it exists', () => {
    expect(dossierDecider.row?.(dossierDecider.initial)).toBeUndefined();
    const row = dossierDecider.row?.(on(...listed, past.granted()).state);
    expect(row).toMatchObject({
      status: 'granted',
      stage: 'closed',
      open: false,
      proposed_on: '2019-01-20',
      passed_on: '2019-03-01',
      decided_on: '2019-03-20',
      promulgated_on: '2019-03-22',
      decision_number: '500/QĐ-UBND',
      granted_form: null,
      edition: 'e1b',
    });
    expect(Object.values(row ?? {})).not.toContain(undefined);
  });
});

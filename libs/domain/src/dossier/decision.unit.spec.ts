import { dossierPast as past, given, testRoute } from '@vinhdanh/testing';
import type { GrantDossier } from './commands.js';
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
  past.listed('submission'),
];

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
      .when({ ...list, actKind: 'submission' })
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

  const suspend = { type: 'suspend', actId: 'a-5', number: '9/QĐ', on: '2019-10-01' } as const;
  const suspended = {
    type: 'dossier.suspended',
    data: { actId: 'a-5', number: '9/QĐ', on: '2019-10-01' },
  };

  it('suspend it and let it have effect again', () => {
    on(...granted)
      .when(suspend)
      .then([suspended]);
    on(...granted)
      .when({ ...suspend, on: '2019-01-01' })
      .thenRejected('dates-out-of-order');
    const { state } = on(...granted, suspended);
    expect(state).toMatchObject({ status: 'suspended', suspension: { actId: 'a-5' } });
    on(...granted, suspended)
      .when(suspend)
      .thenRejected('not-in-this-state');
    const resume = { type: 'resume', actId: 'a-6', on: '2019-11-01' } as const;
    const endable = { endable: new Set(['a-5']) };
    on(...granted, suspended)
      .when(resume, endable)
      .thenState({ status: 'granted', suspension: undefined });
    // Who suspended it, or who stands above, and nobody else.
    on(...granted, suspended)
      .when(resume)
      .thenRejected('suspended-by-another');
    on(...granted, suspended)
      .when(resume, { endable: new Set(['a-4']) })
      .thenRejected('suspended-by-another');
    on(...granted, suspended)
      .when({ ...resume, on: '2019-09-30' }, endable)
      .thenRejected('dates-out-of-order');
    on(...granted)
      .when(resume)
      .thenRejected('not-in-this-state');
    // A suspended award may still be annulled, and then is suspended no more.
    on(...granted, suspended)
      .when({ type: 'annul', actId: 'a-7', on: '2019-12-01', recover: ['object'] })
      .thenState({ status: 'annulled', suspension: undefined, recover: ['object'] });
  });

  it('strip and restore only what the centre granted', () => {
    const strip = { type: 'strip', actId: 'a-5', number: '1/CTN', on: '2020-01-01' } as const;
    on(...granted)
      .when(strip)
      .thenRejected('not-for-the-centre');
    const state = [...central, past.submitted(), past.granted()];
    const stripped = {
      type: 'dossier.stripped',
      data: { actId: 'a-5', number: '1/CTN', on: '2020-01-01', recover: ['object'] },
    };
    on(...state)
      .when({ ...strip, recover: ['object'] })
      .then([stripped]);
    const gone = on(...state, stripped);
    expect(gone.state).toMatchObject({ status: 'stripped', recover: ['object'] });
    expect(dossierDecider.row?.(gone.state)).toMatchObject({ annulled_on: '2020-01-01' });
    const restore = { type: 'restore', actId: 'a-6', number: '2/CTN', on: '2021-01-01' } as const;
    gone.when({ ...restore, on: '2019-01-01' }).thenRejected('dates-out-of-order');
    gone
      .when(restore)
      .thenState({ status: 'granted', recover: undefined, restored: { number: '2/CTN' } });
    const back = on(...state, stripped, {
      type: 'dossier.restored',
      data: { actId: 'a-6', number: '2/CTN', on: '2021-01-01' },
    });
    expect(dossierDecider.row?.(back.state)).toMatchObject({ annulled_on: null });
  });

  it('correct what was only submitted as far as nothing was decided', () => {
    const correct = { type: 'correct', actId: 'a-8' } as const;
    on(...granted, suspended)
      .when({ ...correct, fields: { meritTo: '2018-11-30' } })
      .thenState({ status: 'suspended', meritTo: '2018-11-30' });
    on(...central, past.submitted())
      .when({ ...correct, fields: { meritTo: '2018-11-30' } })
      .thenState({ status: 'submitted', meritTo: '2018-11-30' });
    on(...central, past.submitted())
      .when({ ...correct, fields: { number: '1/QĐ' } })
      .thenRejected('not-decided-yet');
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

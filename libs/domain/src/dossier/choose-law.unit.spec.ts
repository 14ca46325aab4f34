import { given } from '@vinhdanh/testing';
import { dossierDecider } from './decide.js';
import type { DossierPolicy } from './commands.js';

const drafted = {
  type: 'dossier.drafted',
  data: {
    proposalId: 'p1',
    unitId: 'u1',
    unitLine: ['u1'],
    filingUnitId: 'u1',
    subjectId: 's1',
    award: 'provincial-flag',
    kind: 'merit',
    level: 'province',
    recipientKind: 'collective',
    meritFrom: '2026-01-01',
    meritTo: '2026-12-31',
    source: 'workflow',
  },
};
const filed = { type: 'dossier.filed', data: { proposalId: 'p1', filedOn: '2026-09-20' } };
const route = { id: 'appraisal-chair', steps: ['appraisal', 'provincial-decision'] };
const checked = {
  type: 'dossier.checked',
  data: {
    edition: 'e3',
    editionVersion: 2,
    receivedOn: '2026-09-20',
    inputsHash: 'h',
    route,
    missingPapers: [],
    verdict: 'met',
    items: [],
    duplicates: [],
    basisVerified: true,
    finishBy: '2026-10-10',
  },
};
const eligible = {
  type: 'dossier.appraised',
  data: { result: 'eligible', next: 'provincial-decision' },
};
const received = [drafted, filed, checked];
const on = { effectiveOn: '2026-11-10' };

describe('receipt by the appraiser', () => {
  it('is kept with the check, and the ministry’s apart', () => {
    expect(given(dossierDecider, received).state).toMatchObject({
      receipts: { province: '2026-09-20' },
      check: { edition: 'e3', editionVersion: 2 },
    });
    const ministry = { type: 'dossier.received', data: { by: 'ministry', on: '2026-12-01' } };
    expect(given(dossierDecider, [...received, ministry]).state).toMatchObject({
      status: 'checked',
      receipts: { province: '2026-09-20', ministry: '2026-12-01' },
    });
  });

  it('on another day than filed has the line checked anew', () => {
    const event = { type: 'dossier.received', data: { by: 'province', on: '2026-10-02' } };
    const command = { type: 'receive', receivedOn: '2026-10-02' } as const;
    given(dossierDecider, received).when(command, {}, on).then([event]);
    const after = given(dossierDecider, [...received, event]).state;
    expect(after).toMatchObject({ status: 'filed', receipts: { province: '2026-10-02' } });
    expect(after.check).toBeUndefined();
    given(dossierDecider, received)
      .when({ type: 'receive', receivedOn: '2026-09-20' }, {}, on)
      .then([]);
  });

  it.each([
    ['2026-02-30', 'bad-date'],
    ['2026-11-11', 'receipt-in-future'],
  ])('is not %s', (receivedOn, code) => {
    given(dossierDecider, received)
      .when({ type: 'receive', receivedOn }, {}, on)
      .thenRejected(code);
  });

  it('is settled once the line was appraised, and begins anew when another unit takes it over', () => {
    given(dossierDecider, [...received, eligible])
      .when({ type: 'receive', receivedOn: '2026-10-02' }, {}, on)
      .thenRejected('not-in-this-state');
    const adopted = {
      type: 'dossier.adopted',
      data: { proposalId: 'p2', filingUnitId: 'u2', level: 'province' },
    };
    expect(given(dossierDecider, [...received, adopted]).state.receipts).toBeUndefined();
  });
});

describe('applying a newer edition', () => {
  const command = { type: 'apply-edition', edition: 'e4', reason: 'Điều 4(4) có lợi hơn' } as const;
  const law: DossierPolicy['law'] = {
    wanted: { validFrom: '2026-10-01', hasAward: true },
    byReceipt: { code: 'e3', validFrom: '2025-07-01' },
  };
  const applied = {
    type: 'dossier.edition-applied',
    data: { edition: 'e4', byReceipt: 'e3' },
    private: { subjectId: 's1', body: { reason: command.reason } },
  };

  it.each([
    ['in appraisal', received],
    ['appraised', [...received, eligible]],
  ])('is recorded with its reason and checked anew, %s', (_, past) => {
    given(dossierDecider, past).when(command, { law }).then([applied]);
    const after = given(dossierDecider, [...past, applied]).state;
    expect(after).toMatchObject({ status: 'filed', appliedEdition: 'e4' });
    expect([after.check, after.appraisal]).toEqual([undefined, undefined]);
    given(dossierDecider, [...past, applied])
      .when(command, { law })
      .then([]);
  });

  it.each([
    [{}, 'no-such-edition'],
    [{ ...law, wanted: { validFrom: '2026-10-01', hasAward: false } }, 'edition-without-award'],
    [{ ...law, wanted: { validFrom: '2024-01-01', hasAward: true } }, 'edition-not-newer'],
    [{ ...law, wanted: { validFrom: '2025-07-01', hasAward: true } }, 'edition-not-newer'],
    [{ ...law, wanted: { validFrom: null, hasAward: true } }, 'edition-not-newer'],
  ])('%# is refused: %o', (more, code) => {
    given(dossierDecider, received).when(command, { law: more }).thenRejected(code);
  });

  it('is too late once a council or an act has the line', () => {
    const scheduled = { type: 'dossier.scheduled', data: { sessionId: 'k', item: 1 } };
    given(dossierDecider, [...received, eligible, scheduled])
      .when(command, { law })
      .thenRejected('not-in-this-state');
  });
});

describe('the centre’s answer', () => {
  const central = { ...route, steps: [...route.steps, 'central-submission'] };
  const submitted = [
    drafted,
    filed,
    { ...checked, data: { ...checked.data, route: central } },
    eligible,
    { type: 'dossier.readied', data: { list: 'l' } },
    { type: 'dossier.listed', data: { actId: 'a', actKind: 'submission' } },
    {
      type: 'dossier.submitted',
      data: { submissionId: 'b', actId: 'a', letterNumber: '1', submittedOn: '2026-11-20' },
    },
  ];
  const receipt = { type: 'dossier.received', data: { by: 'ministry', on: '2026-11-25' } };

  it('is not needed: the day the ministry tells by letter is kept, and no law changes', () => {
    const command = { type: 'receive', receivedOn: '2026-11-25', by: 'ministry' } as const;
    const later = { effectiveOn: '2026-11-30' };
    given(dossierDecider, submitted).when(command, {}, later).then([receipt]);
    const after = given(dossierDecider, [...submitted, receipt]);
    expect(after.state).toMatchObject({
      status: 'submitted',
      receipts: { province: '2026-09-20', ministry: '2026-11-25' },
      check: { edition: 'e3' },
    });
    given(dossierDecider, [...submitted, receipt])
      .when(command, {}, later)
      .then([]);
    for (const [past, receivedOn, code] of [
      [received, '2026-11-25', 'not-in-this-state'],
      [submitted, '2026-11-19', 'receipt-before-submission'],
      [submitted, '2026-12-01', 'receipt-in-future'],
    ] as const)
      given(dossierDecider, [...past])
        .when({ ...command, receivedOn }, {}, later)
        .thenRejected(code);
  });

  it.each([
    [
      {
        type: 'grant',
        number: '1',
        decidedOn: '2026-12-20',
        promulgatedOn: '2026-12-20',
        decider: 'centre',
      },
      'dossier.granted',
    ],
    [{ type: 'refuse', by: 'centre', reason: 'other' }, 'dossier.refused'],
    [{ type: 'return-by-centre', reason: 'other' }, 'dossier.returned-by-centre'],
  ] as const)('%o tells the day of the ministry’s receipt', (command, type) => {
    const state = given(dossierDecider, submitted).state;
    const run = (receivedOn?: string) =>
      dossierDecider.decide(state, { ...command, receivedOn }, {}, { actor: 'x', at: 'y' });
    expect(run('2026-11-25')).toMatchObject([receipt, { type }]);
    expect(run()).toMatchObject([{ type }]);
  });
});

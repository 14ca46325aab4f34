import { dossierPast as past, given } from '@vinhdanh/testing';
import type { DraftDossier } from './commands.js';
import type { CheckDossier } from './commands.js';
import { dossierDecider } from './decide.js';

const on = (...events: Parameters<typeof given>[1] & object) => given(dossierDecider, events);
const drafted = [past.drafted()];
const filed = [...drafted, past.filed()];
const checked = [...filed, past.checked()];

describe('draft', () => {
  const command: DraftDossier = {
    type: 'draft',
    ...(past.drafted().data as Omit<DraftDossier, 'type'>),
    summary: 'Dẫn đầu cụm thi đua',
  };

  it('keeps the words about a subject out of the open part', () => {
    on()
      .when(command)
      .then([
        {
          ...past.drafted(),
          private: { subjectId: 's-1', body: { summary: 'Dẫn đầu cụm thi đua' } },
        },
      ]);
  });

  it('puts the unit at the head of its own line', () => {
    on()
      .when({ ...command, unitLine: ['department'] })
      .thenState({ status: 'draft', stage: 'unit-proposal', unitLine: ['school', 'department'] });
  });

  it('refuses a second draft and a period that cannot be', () => {
    on(...drafted)
      .when(command)
      .thenRejected('already-exists');
    on()
      .when({ ...command, meritTo: '2017-12-31' })
      .thenRejected('merit-period-inverted');
    on()
      .when({ ...command, meritTo: '2018-02-30' })
      .thenRejected('bad-date', { value: '2018-02-30' });
  });
});

describe('amend and remove', () => {
  it('records only what changed, words apart', () => {
    on(...drafted)
      .when({
        type: 'amend',
        fields: { award: 'provincial-flag', positionClass: 'worker', post: 'Tổ trưởng' },
      })
      .then([
        {
          type: 'dossier.amended',
          data: { fields: { positionClass: 'worker' } },
          private: { subjectId: 's-1', body: { post: 'Tổ trưởng' } },
        },
      ]);
    on(...drafted)
      .when({ type: 'amend', fields: { award: 'provincial-flag' } })
      .then([]);
  });

  it('refuses unknown fields, a bad period and a filed line', () => {
    on(...drafted)
      .when({ type: 'amend', fields: { status: 'granted' } as never })
      .thenRejected('unknown-field');
    on(...drafted)
      .when({ type: 'amend', fields: { meritFrom: '2019-06-01' } })
      .thenRejected('merit-period-inverted');
    on(...filed)
      .when({ type: 'amend', fields: { award: 'pm-certificate' } })
      .thenRejected('not-in-this-state', { status: 'filed' });
  });

  it('removes a draft only', () => {
    on(...drafted)
      .when({ type: 'remove' })
      .thenState({ status: 'removed', stage: 'closed' });
    on(...filed)
      .when({ type: 'remove' })
      .thenRejected('not-in-this-state');
    on().when({ type: 'remove' }).thenRejected('not-in-this-state', { status: 'none' });
  });
});

describe('file', () => {
  it('counts from the day on paper when recorded afterwards', () => {
    on(...drafted)
      .when({ type: 'file', proposalId: 'p-1' }, {}, { effectiveOn: '2019-01-20' })
      .then([past.filed()]);
    on(...drafted)
      .when({ type: 'file', proposalId: 'p-1', late: true })
      .then([
        { type: 'dossier.filed', data: { proposalId: 'p-1', filedOn: '2019-03-01', late: true } },
      ]);
  });

  it('records the check with it where it was made at once', () => {
    const { type, data } = past.checked();
    const found = { type: 'check', ...data } as unknown as CheckDossier;
    on(...drafted)
      .when({ type: 'file', proposalId: 'p-1', found }, {}, { effectiveOn: '2019-01-20' })
      .then([past.filed(), { type, data }]);
  });

  it('refuses another proposal and a second filing', () => {
    on(...drafted)
      .when({ type: 'file', proposalId: 'p-2' })
      .thenRejected('other-proposal', { proposalId: 'p-1' });
    on(...filed)
      .when({ type: 'file', proposalId: 'p-1' })
      .thenRejected('not-in-this-state');
  });
});

describe('adopt', () => {
  const adopt = {
    type: 'adopt',
    proposalId: 'p-2',
    filingUnitId: 'department',
    opinion: 'Nhất trí',
  } as const;
  const adopted = {
    type: 'dossier.adopted',
    data: { proposalId: 'p-2', filingUnitId: 'department' },
  };

  it('moves the line up and keeps its origin and the opinion', () => {
    on(...filed)
      .when(adopt)
      .then([{ ...adopted, private: { subjectId: 's-1', body: { opinion: 'Nhất trí' } } }]);
    on(...checked)
      .when({ ...adopt, level: 'province' })
      .thenState({
        status: 'draft',
        proposalId: 'p-2',
        originProposalId: 'p-1',
        unitId: 'school',
        filingUnitId: 'department',
        adoptedFrom: ['p-1'],
        check: undefined,
      });
  });

  it('refuses strangers, itself, silence, and lines already appraised', () => {
    on(...filed)
      .when({ ...adopt, filingUnitId: 'other-department' })
      .thenRejected('not-a-managing-unit');
    on(...filed)
      .when({ ...adopt, filingUnitId: 'school' })
      .thenRejected('not-a-managing-unit');
    on(...filed)
      .when({ ...adopt, proposalId: 'p-1' })
      .thenRejected('already-in-proposal');
    on(...filed)
      .when({ ...adopt, opinion: ' ' })
      .thenRejected('opinion-missing');
    on(...checked, past.eligible())
      .when(adopt)
      .thenRejected('not-in-this-state');
  });

  it('locks what the lower unit wrote', () => {
    on(...filed, adopted)
      .when({ type: 'amend', fields: { positionClass: 'leader' } })
      .thenRejected('adopted-line');
    on(...filed, adopted)
      .when({ type: 'file', proposalId: 'p-2' })
      .thenState({ status: 'filed' });
  });
});

describe('withdraw', () => {
  const withdraw = { type: 'withdraw', reason: 'filed-in-error' } as const;

  it('is free until the line has been appraised', () => {
    for (const events of [filed, checked, [...checked, past.returned()]])
      on(...events)
        .when(withdraw, {}, { unitId: 'school' })
        .thenState({ status: 'withdrawn', stage: 'closed' });
  });

  it('is too late after that', () => {
    const appraised = [...checked, past.eligible()];
    for (const events of [appraised, [...appraised, past.returned()]])
      on(...events)
        .when(withdraw)
        .thenRejected('next-holder-acted');
  });

  it('belongs to the unit that filed', () => {
    on(...filed)
      .when(withdraw, {}, { unitId: 'department' })
      .thenRejected('not-the-filing-unit');
    on(...drafted)
      .when(withdraw)
      .thenRejected('not-in-this-state');
  });
});

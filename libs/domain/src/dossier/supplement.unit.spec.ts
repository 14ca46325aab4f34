import { dossierPast as past, given } from '@vinhdanh/testing';
import type { ReturnDossier } from './commands.js';
import { dossierDecider } from './decide.js';

const on = (...events: Parameters<typeof given>[1] & object) => given(dossierDecider, events);
const filed = [past.drafted(), past.filed()];
const checked = [...filed, past.checked()];
const eligible = [...checked, { ...past.eligible(), by: 'officer' }];
const paper = {
  kind: 'report',
  sha256: 'a'.repeat(64),
  size: 10,
  mime: 'application/pdf',
  name: 'bc.pdf',
};

describe('return', () => {
  const ask: ReturnDossier = {
    type: 'return',
    fields: ['positionClass'],
    papers: ['report'],
    deadline: '2019-03-10',
    review: 'asker',
    reason: 'paper-missing',
    message: 'Thiếu báo cáo',
  };

  it('names what is asked, keeps the message private and makes the unit owe it', () => {
    on(...checked)
      .when(ask)
      .then([
        { ...past.returned(), private: { subjectId: 's-1', body: { message: 'Thiếu báo cáo' } } },
      ]);
    expect(dossierDecider.owes?.(on(...checked, past.returned()).state)).toMatchObject([
      { kind: 'supplement', role: 'unit-clerk', unitId: 'school', finishBy: '2019-03-10' },
    ]);
  });

  it.each([
    [{ fields: [], papers: [] }, 'nothing-asked'],
    [{ fields: ['subjectId'] }, 'unknown-field'],
    [{ message: ' ' }, 'message-missing'],
    [{ deadline: '10/03/2019' }, 'bad-date'],
    [{ deadline: '2019-02-28' }, 'deadline-passed'],
  ] as [object, string][])('refuses %o', (more, code) => {
    on(...checked)
      .when({ ...ask, ...more } as ReturnDossier)
      .thenRejected(code);
  });

  it('joins a second request to the open one', () => {
    on(...checked, past.returned())
      .when({ ...ask, fields: [], papers: ['minutes'], deadline: '2019-03-15', review: 'full' })
      .thenState({
        returned: {
          fields: ['positionClass'],
          papers: ['report', 'minutes'],
          deadline: '2019-03-15',
          review: 'full',
          from: 'checked',
        },
      });
  });

  it('takes a line off an agenda, but not out of an act', () => {
    on(...eligible, past.scheduled())
      .when(ask)
      .thenState({ status: 'returned', sessionId: undefined, returned: { from: 'eligible' } });
    on(...eligible, past.scheduled(), past.concluded(), past.readied(), past.listed())
      .when(ask)
      .thenRejected('not-in-this-state', { status: 'listed' });
  });
});

describe('the clock of the appraisal', () => {
  const answer = {
    type: 'supplement',
    fields: { positionClass: 'leader' },
    papers: [paper],
  } as const;
  const asked = on(...checked, past.returned());

  it('stands still from the request to the answer', () => {
    expect(asked.state.stops).toEqual([{ from: '2019-03-01' }]);
    on(...checked, past.returned(), past.returned({ on: '2019-03-04', papers: ['minutes'] }))
      .when(
        { ...answer, papers: [paper, { ...paper, kind: 'minutes' }] },
        {},
        { at: '2019-03-08T03:00:00.000Z' },
      )
      .thenState({ status: 'checked', stops: [{ from: '2019-03-01', to: '2019-03-08' }] });
  });

  it('moves the day the appraisal is due, once', () => {
    const move = { type: 'move-deadline', finishBy: '2019-04-30', because: 'clock' } as const;
    const from = on(...checked).state.check?.finishBy ?? '';
    on(...checked)
      .when(move)
      .then([
        {
          type: 'dossier.deadline-moved',
          data: { from, finishBy: '2019-04-30', because: 'clock' },
        },
      ]);
    on(...checked, {
      type: 'dossier.deadline-moved',
      data: { from, finishBy: '2019-04-30', because: 'clock' },
    })
      .when(move)
      .then([]);
    on(...eligible)
      .when(move)
      .thenRejected('not-in-this-state');
  });
});

describe('supplement', () => {
  const answer = {
    type: 'supplement',
    fields: { positionClass: 'leader' },
    papers: [paper],
  } as const;
  const supplement = { ...answer, papers: [paper] };

  it('goes back to the asker at the status it came from', () => {
    on(...checked, past.returned())
      .when(supplement)
      .thenState({
        status: 'checked',
        positionClass: 'leader',
        papers: { report: paper.sha256 },
        returned: undefined,
      });
    on(...eligible, past.scheduled(), past.concluded(), past.returned())
      .when(supplement)
      .thenState({ status: 'passed', stage: 'provincial-decision', passedOn: '2019-03-01' });
  });

  it('starts anew where the asker wanted a full review', () => {
    on(...eligible, past.returned({ review: 'full' }))
      .when(supplement)
      .thenState({ status: 'filed', check: undefined, appraisal: undefined });
  });

  it('starts anew when the line became another one', () => {
    on(...checked, past.returned({ fields: ['award'], papers: [] }))
      .when({ type: 'supplement', fields: { award: 'provincial-certificate' }, papers: [] })
      .thenState({ status: 'filed', award: 'provincial-certificate', check: undefined });
    on(...checked, past.returned({ fields: ['award'], papers: [] }))
      .when({ type: 'supplement', fields: { award: 'provincial-flag' }, papers: [] })
      .thenState({ status: 'checked' });
  });

  it('notes when it comes late', () => {
    on(...checked, past.returned())
      .when(supplement, {}, { at: '2019-03-11T00:00:00.000Z' })
      .then([
        {
          type: 'dossier.supplemented',
          data: {
            fields: { positionClass: 'leader' },
            papers: [paper],
            review: 'asker',
            late: true,
            on: '2019-03-11',
          },
        },
      ]);
  });

  it.each([
    [{ fields: { positionClass: 'leader', award: 'x' } }, 'field-locked'],
    [{ papers: [paper, { ...paper, kind: 'letter' }] }, 'paper-locked'],
    [{ papers: [] }, 'supplement-incomplete'],
    [{ fields: {} }, 'supplement-incomplete'],
    [{ papers: [{ ...paper, sha256: 'x' }] }, 'bad-paper'],
  ] as [object, string][])('refuses %o', (more, code) => {
    on(...checked, past.returned())
      .when({ ...supplement, ...more })
      .thenRejected(code);
  });

  it('answers a request only', () => {
    on(...checked)
      .when(supplement)
      .thenRejected('not-in-this-state');
  });
});

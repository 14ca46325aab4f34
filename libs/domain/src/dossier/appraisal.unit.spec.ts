import { dossierPast as past, given, testRoute } from '@vinhdanh/testing';
import type { CheckDossier } from './commands.js';
import { dossierDecider } from './decide.js';

const on = (...events: Parameters<typeof given>[1] & object) => given(dossierDecider, events);
const filed = [past.drafted(), past.filed()];
const checked = [...filed, past.checked()];
const eligible = [...checked, { ...past.eligible(), by: 'officer' }];

describe('check', () => {
  it('records edition, route and verdict, and makes a specialist owe the appraisal', () => {
    const command: CheckDossier = {
      type: 'check',
      ...(past.checked().data as Omit<CheckDossier, 'type'>),
    };
    on(...filed)
      .when(command)
      .then([past.checked()]);
    on(past.drafted()).when(command).thenRejected('not-in-this-state');
    expect(dossierDecider.owes?.(on(...checked).state)).toEqual([
      {
        kind: 'appraise',
        stage: 'unit-proposal',
        role: 'specialist',
        since: '2019-03-01T02:00:00.000Z',
        finishBy: '2019-02-14',
      },
    ]);
  });

  it('leaves a line of level unit to the unit it is addressed to', () => {
    const state = on(past.drafted({ level: 'unit' }), past.filed(), past.checked()).state;
    expect(dossierDecider.owes?.(state)).toMatchObject([
      { kind: 'appraise', role: 'managing-unit', unitId: 'department' },
    ]);
  });
});

describe('eligibility', () => {
  const eligibility = {
    result: 'not-enough-data' as const,
    pool: 'met' as const,
    basisVerified: true,
    lacking: [{ id: 'conduct' }],
    outline: '0'.repeat(64),
  };
  const found = { ...past.checked('council-chair', { eligibility }).data };

  it('is recorded with the check, the history in the private part', () => {
    const command = { type: 'check', ...found, history: { sex: 'female' } } as CheckDossier;
    on(...filed)
      .when(command)
      .then([
        {
          type: 'dossier.checked',
          data: found,
          private: { subjectId: 's-1', body: { history: { sex: 'female' } } },
        },
      ]);
    on(...filed)
      .when({ ...command, history: {} })
      .then([{ type: 'dossier.checked', data: found }]);
    const { state } = on(...filed, past.checked('council-chair', { eligibility }));
    expect(state.check?.eligibility).toBe('not-enough-data');
    expect(on(...checked).state.check).not.toHaveProperty('eligibility');
  });

  it('is confirmed where only a person can judge, until the facts change', () => {
    const say = (met: boolean, note?: string) =>
      ({ type: 'confirm-criterion', criterion: 'conduct', met, edition: 'e3', note }) as const;
    const confirmed = (verdict: 'met' | 'not-met') => ({
      type: 'dossier.criterion-confirmed',
      data: { criterion: 'conduct', verdict, edition: 'e3' },
    });
    on(...filed)
      .when(say(true))
      .thenRejected('not-in-this-state');
    on(...checked)
      .when(say(true, ' đã xem '))
      .then([{ ...confirmed('met'), private: { subjectId: 's-1', body: { note: 'đã xem' } } }]);
    on(...checked, confirmed('met'))
      .when(say(true))
      .then([]);
    on(...checked, confirmed('met'))
      .when(say(false))
      .then([confirmed('not-met')]);
    const { state } = on(...checked, confirmed('met'));
    expect(state.confirmed).toEqual({ conduct: true });
    const asked = past.returned({ review: 'full' });
    const given = { fields: {}, papers: [], review: 'full' };
    const again = on(...checked, confirmed('met'), asked, {
      type: 'dossier.supplemented',
      data: given,
    });
    expect(again.state.confirmed).toBeUndefined();
  });
});

describe('duplicates', () => {
  const twice = [...filed, past.checked('council-chair', { duplicates: ['d-2', 'd-3'] })];
  const settle = (keep: 'this' | 'other' | 'both', otherId = 'd-2') =>
    ({ type: 'settle-duplicate', otherId, keep }) as const;

  it('bar the appraisal until each is settled', () => {
    on(...twice)
      .when({ type: 'appraise', result: 'eligible' })
      .thenRejected('duplicate-unsettled', { duplicates: ['d-2', 'd-3'] });
    expect(dossierDecider.owes?.(on(...twice).state)).toMatchObject([{ kind: 'settle-duplicate' }]);
    const settled = (otherId: string) => ({
      type: 'dossier.duplicate-settled',
      data: { otherId, keep: 'this' },
    });
    on(...twice, settled('d-2'))
      .when({ type: 'appraise', result: 'eligible' })
      .thenRejected('duplicate-unsettled', { duplicates: ['d-3'] });
    on(...twice, settled('d-2'), settled('d-3'))
      .when({ type: 'appraise', result: 'eligible' })
      .thenState({ status: 'eligible' });
  });

  it('end the line that is not kept', () => {
    on(...twice)
      .when(settle('other'))
      .thenState({ status: 'not-eligible', appraisal: { reason: 'same-achievement' } });
    on(...twice)
      .when(settle('both'))
      .thenState({ status: 'checked', check: { duplicates: ['d-3'] } });
  });

  it('must be duplicates', () => {
    on(...twice)
      .when(settle('this', 'd-9'))
      .thenRejected('not-a-duplicate');
    on(...filed)
      .when(settle('this'))
      .thenRejected('not-in-this-state');
  });
});

describe('appraise', () => {
  it.each([
    ['council-chair', 'council-review'],
    ['appraisal-chair', 'provincial-decision'],
    ['appraisal-centre', 'provincial-decision'],
    ['council-chair-centre', 'council-review'],
    ['own-council-head', 'council-review'],
  ])('sends a line of route %s to %s', (route, next) => {
    on(...filed, past.checked(route))
      .when({ type: 'appraise', result: 'eligible' })
      .then([{ type: 'dossier.appraised', data: { result: 'eligible', next } }]);
    on(...filed, past.checked(route))
      .when({ type: 'appraise', result: 'eligible' })
      .thenState({ status: 'eligible', stage: next });
  });

  it('needs a reason to end a line, and keeps the words private', () => {
    on(...checked)
      .when({ type: 'appraise', result: 'not-eligible' })
      .thenRejected('reason-missing');
    on(...checked)
      .when({ type: 'appraise', result: 'not-eligible', reason: 'breach', note: 'Kết luận 12' })
      .then([
        {
          type: 'dossier.appraised',
          data: { result: 'not-eligible', reason: 'breach', next: 'closed' },
          private: { subjectId: 's-1', body: { note: 'Kết luận 12' } },
        },
      ]);
  });

  it('needs a note to go against a verified rule', () => {
    const notMet = [...filed, past.checked('council-chair', { verdict: 'not-met' })];
    on(...notMet)
      .when({ type: 'appraise', result: 'eligible' })
      .thenRejected('note-missing');
    on(...notMet)
      .when({ type: 'appraise', result: 'eligible', note: 'Có quyết định công nhận' })
      .thenState({ status: 'eligible' });
  });

  it('needs the text of the law where its rules are not confirmed, either way', () => {
    const unconfirmed = {
      edition: 'e4',
      provisional: true,
      rules: ['provincial-flag/criteria/flag.rank'],
      sources: ['Điều 26(1)'],
    };
    const cited = { document: 'Luật 06/2022/QH15', date: '2022-06-15', article: 'Điều 26' };
    for (const command of [
      { type: 'appraise', result: 'eligible' },
      { type: 'appraise', result: 'not-eligible', reason: 'below-standard' },
    ] as const) {
      on(...checked)
        .when(command, { unconfirmed })
        .thenRejected('basis-unconfirmed', unconfirmed);
      const known = on(...checked).when(
        { ...command, note: 'Xem biên bản', cited: { ...cited, note: 'Bản công báo' } },
        { unconfirmed },
      );
      known.then([
        {
          type: 'dossier.appraised',
          data: {
            result: command.result,
            ...('reason' in command ? { reason: command.reason, next: 'closed' } : {}),
            ...('reason' in command ? {} : { next: 'council-review' }),
            cited,
          },
          private: {
            subjectId: 's-1',
            body: { note: 'Xem biên bản', citedNote: 'Bản công báo' },
          },
        },
      ]);
      known.thenState({ appraisal: { result: command.result, cited } });
    }
    // Whoever cites a text where none is asked for is not turned away, and it stays on record.
    on(...checked)
      .when({ type: 'appraise', result: 'eligible', cited })
      .thenState({ status: 'eligible' });
  });

  it('needs a check first, and an appraisal step in the route', () => {
    on(...filed)
      .when({ type: 'appraise', result: 'eligible' })
      .thenRejected('not-in-this-state');
    on(...filed, past.checked('council-chair', { route: { id: 'odd', steps: ['own-head'] } }))
      .when({ type: 'appraise', result: 'eligible' })
      .thenRejected('step-not-in-route');
  });
});

describe('recall of an appraisal', () => {
  const recall = { type: 'recall-appraisal' } as const;

  it('is free to the appraiser until the next holder has acted', () => {
    on(...eligible)
      .when(recall, {}, { actor: 'officer' })
      .thenState({ status: 'checked', appraisal: undefined });
    const direct = [
      ...filed,
      past.checked('appraisal-chair'),
      { ...past.eligible(), by: 'officer' },
    ];
    on(...direct, past.readied())
      .when(recall, {}, { actor: 'officer' })
      .thenState({ status: 'checked' });
  });

  it('is nobody else’s, and not possible once scheduled or voted on', () => {
    on(...eligible)
      .when(recall, {}, { actor: 'other' })
      .thenRejected('not-your-act');
    on(...eligible, past.scheduled())
      .when(recall, {}, { actor: 'officer' })
      .thenRejected('not-in-this-state');
    on(...eligible, past.scheduled(), past.concluded(), past.readied())
      .when(recall, {}, { actor: 'officer' })
      .thenRejected('not-in-this-state');
  });
});

describe('work items', () => {
  it('are claimed, released and reassigned while they are owed', () => {
    const claimed = { type: 'work.claimed', data: { kind: 'appraise' }, by: 'an' };
    on(...checked)
      .when({ type: 'claim', kind: 'appraise' })
      .then([{ type: 'work.claimed', data: { kind: 'appraise' } }]);
    on(...checked, claimed)
      .when({ type: 'claim', kind: 'appraise' })
      .thenRejected('already-claimed');
    on(...checked, claimed)
      .when({ type: 'reassign', kind: 'appraise', to: 'binh', reason: 'nghỉ phép' })
      .thenState({ claims: { appraise: { by: 'binh' } } });
    on(...filed)
      .when({ type: 'claim', kind: 'appraise' })
      .thenRejected('work-item-closed');
  });
});

it('keeps the route of the check', () => {
  expect(on(...checked).state.check?.route).toEqual(testRoute('council-chair'));
});

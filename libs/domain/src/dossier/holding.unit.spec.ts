import { dossierPast as past, given } from '@vinhdanh/testing';
import { proposalStatus } from '../proposal/status.js';
import { dossierDecider } from './decide.js';
import type { DossierEvent, DossierEventData } from './event-data.js';
import type { HoldDossier } from './holding.js';

const on = (...events: Parameters<typeof given>[1] & object) => given(dossierDecider, events);
const fact = <K extends keyof DossierEventData>(type: K, data: DossierEventData[K]) =>
  ({ type, data }) as unknown as DossierEvent;

const filed = [past.drafted(), past.filed()];
const checked = [...filed, past.checked()];
const scheduled = [...checked, past.eligible(), past.scheduled()];
const held = fact('dossier.held', { since: '2019-02-20', on: '2019-03-01' });
const invited = fact('dossier.reply-invited', { deadline: '2019-03-10' });
const replied = fact('dossier.replied', { on: '2019-03-01' });
const hold: HoldDossier = {
  type: 'hold',
  matter: 'denunciation',
  since: '2019-02-20',
  reference: '12/PC',
  agency: 'Thanh tra tỉnh',
};
const end = (conclusion: 'clean' | 'breach', more: object = {}) =>
  ({ type: 'end-hold', conclusion, ...more }) as const;

describe('hold', () => {
  it('says in public only that something is under verification', () => {
    const private_ = {
      subjectId: 's-1',
      body: { matter: 'denunciation', reference: '12/PC', agency: 'Thanh tra tỉnh' },
    };
    on(...checked)
      .when(hold)
      .then([{ ...held, private: private_ }]);
  });

  it('is followed up by the standing body while the line stays where it would go on', () => {
    const { state } = on(...scheduled, held);
    expect(state).toMatchObject({ status: 'held', stage: 'council-review', heldFrom: 'eligible' });
    expect(state.sessionId).toBeUndefined();
    expect(dossierDecider.owes?.(state)).toMatchObject([
      { kind: 'verify-matter', role: 'specialist' },
    ]);
  });

  it.each([
    [[past.drafted()], 'not-in-this-state'],
    [[...scheduled, past.concluded(), past.readied(), past.listed()], 'not-in-this-state'],
    [[...checked, held], 'not-in-this-state'],
  ])('is refused to what is not in the flow', (events, code) => {
    on(...events)
      .when(hold)
      .thenRejected(code);
  });

  it.each([
    ['2019-02-30', 'bad-date'],
    ['2019-03-02', 'day-not-come'],
  ])('refuses %s', (since, code) => {
    on(...checked)
      .when({ ...hold, since })
      .thenRejected(code);
  });

  it.each([
    { type: 'appraise', result: 'eligible' } as const,
    { type: 'schedule', sessionId: 'c-1', item: 1 } as const,
    { type: 'ready', list: 'l' } as const,
    { type: 'list', actId: 'a', actKind: 'granting' } as const,
  ])('stops $type', (command) => {
    on(...checked, held)
      .when(command, { heldOn: '2019-03-15' })
      .thenRejected('not-in-this-state');
  });

  it('leaves the unit free to take the line back, as far as it was before', () => {
    on(...checked, held)
      .when({ type: 'withdraw', reason: 'other' })
      .thenState({ status: 'withdrawn' });
    on(...scheduled, held)
      .when({ type: 'withdraw', reason: 'other' })
      .thenRejected('next-holder-acted');
  });
});

describe('right of reply', () => {
  it('makes the unit owe an answer until it has given one', () => {
    const open = on(...checked, held, invited).state;
    expect(dossierDecider.owes?.(open)).toMatchObject([
      { kind: 'verify-matter' },
      { kind: 'reply', role: 'unit-clerk', unitId: 'school', finishBy: '2019-03-10' },
    ]);
    expect(dossierDecider.owes?.(on(...checked, held, invited, replied).state)).toHaveLength(1);
  });

  it('keeps message and answer private', () => {
    const said = (body: object) => ({ subjectId: 's-1', body });
    on(...checked, held)
      .when({ type: 'invite-reply', message: 'Đề nghị giải trình', deadline: '2019-03-10' })
      .then([{ ...invited, private: said({ message: 'Đề nghị giải trình' }) } as never]);
    on(...checked, held)
      .when({ type: 'reply', reply: 'Không có việc đó' })
      .then([{ ...replied, private: said({ reply: 'Không có việc đó' }) } as never]);
  });

  it('never shortens the time given', () => {
    const shorter = fact('dossier.reply-invited', { deadline: '2019-03-05' });
    expect(on(...checked, held, invited, shorter).state.hold?.replyBy).toBe('2019-03-10');
  });

  it.each([
    [{ message: ' ' }, 'message-missing'],
    [{ deadline: 'mai' }, 'bad-date'],
    [{ deadline: '2019-02-28' }, 'deadline-passed'],
  ])('refuses an invitation with %o', (more, code) => {
    const invite = {
      type: 'invite-reply',
      message: 'Mời',
      deadline: '2019-03-10',
      ...more,
    } as const;
    on(...checked, held)
      .when(invite)
      .thenRejected(code);
  });

  it('is for held lines only, and not for silence', () => {
    on(...checked)
      .when({ type: 'reply', reply: 'x' })
      .thenRejected('not-in-this-state');
    on(...checked, held)
      .when({ type: 'reply', reply: ' ' })
      .thenRejected('message-missing');
  });
});

describe('the clock', () => {
  const ended = (on: string) => fact('dossier.released', { conclusion: 'clean', on });

  it('stands still from the day of the hold to the day it ends', () => {
    expect(on(...checked, held).state.stops).toEqual([{ from: '2019-03-01' }]);
    expect(on(...checked, held, ended('2019-03-11')).state.stops).toEqual([
      { from: '2019-03-01', to: '2019-03-11' },
    ]);
  });

  it('goes on standing still for what the unit was asked before', () => {
    const asked = [...checked, past.returned({ on: '2019-02-25' })];
    const { stops, status } = on(...asked, held, ended('2019-03-11')).state;
    expect([status, stops]).toEqual(['returned', [{ from: '2019-02-25' }]]);
  });

  it('is left alone by holds recorded before holds told their day', () => {
    const old = fact('dossier.held', { since: '2019-02-20' });
    expect(on(...checked, old).state.stops).toBeUndefined();
  });
});

describe('end of a hold', () => {
  it.each([
    ['filed', filed],
    ['checked', checked],
    ['returned', [...checked, past.returned()]],
    ['eligible', [...checked, past.eligible()]],
    ['eligible', scheduled],
    ['passed', [...scheduled, past.concluded()]],
    ['ready', [...scheduled, past.concluded(), past.readied()]],
  ] as const)('clean: goes on as %s', (status, events) => {
    on(...events, held)
      .when(end('clean'))
      .thenState({ status, hold: undefined, heldFrom: undefined });
  });

  it('keeps what was decided before, so that nothing is judged twice', () => {
    const passed = [...scheduled, past.concluded()];
    const { check, passedOn } = on(...passed).state;
    on(...passed, held)
      .when(end('clean'))
      .thenState({ check: { ...check }, passedOn });
  });

  it('breach: is judged afresh, whatever was decided before', () => {
    on(...scheduled, past.concluded(), held, replied)
      .when(end('breach'))
      .thenState({ status: 'filed', check: undefined, passedOn: undefined, breach: '2019-03-01' });
  });

  it('finds nobody at fault unheard', () => {
    on(...checked, held)
      .when(end('breach'))
      .thenRejected('reply-not-heard');
    on(...checked, held, invited)
      .when(end('breach'))
      .thenRejected('reply-not-heard');
    on(...checked, held, invited)
      .when(end('breach'), {}, { at: '2019-03-11T02:00:00.000Z' })
      .thenState({ status: 'filed' });
    on(...checked, held, replied)
      .when(end('breach'))
      .thenState({ status: 'filed' });
    on(...checked, held)
      .when(end('breach', { unheardBecause: 'đã bỏ trốn' }))
      .thenState({ status: 'filed' });
  });

  it('needs a hold', () => {
    on(...checked)
      .when(end('clean'))
      .thenRejected('not-in-this-state');
  });
});

describe('the letter of a held line', () => {
  it('goes on with the others, and shows the hold only when nothing else is open', () => {
    expect(proposalStatus({ status: 'filed' }, { held: 1, scheduled: 4 })).toBe('in-council');
    expect(proposalStatus({ status: 'filed' }, { held: 1, granted: 4 })).toBe('held');
    expect(proposalStatus({ status: 'filed' }, { held: 1, returned: 1 })).toBe('supplement-asked');
  });
});

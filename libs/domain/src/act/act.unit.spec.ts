import { isRejection, type Rejection } from '../log/rejection.js';
import type { ActCommand, ActPolicy } from './commands.js';
import { contentHash } from './content.js';
import { actDecider } from './decide.js';
import { mayEndSuspension } from './issuers.js';
import { lineSetOf } from './line-set.js';
import { listsFor } from './list-key.js';
import { noAct, numberKey, numberKeys, type ActKind, type ActState, type Issuer } from './state.js';

const AT = '2019-03-28T02:00:00.000Z';
const lines = new Map([
  ['a', 'provincial-flag'],
  ['b', 'provincial-flag'],
  ['c', 'provincial-flag'],
]);
type Move = [actor: string, command: ActCommand, policy?: ActPolicy];

function decide(state: ActState, [actor, command, policy]: Move) {
  return actDecider.decide(state, command, policy ?? { lines }, { actor, at: AT });
}

/** Runs moves one after the other; a refusal on the way is a fault of the test. */
function given(...moves: Move[]): ActState {
  return moves.reduce((state, move) => {
    const events = decide(state, move);
    if (isRejection(events))
      throw new Error(`${move[1].type}: ${events.code} ${JSON.stringify(events.facts)}`);
    return events.reduce(
      (s, { type, data }) => actDecider.evolve(s, { type, data: data as never }, AT, move[0]),
      state,
    );
  }, noAct);
}

function refusal(state: ActState, ...move: Move): Rejection {
  const decided = decide(state, move);
  if (isRejection(decided)) return decided;
  throw new Error(`${move[1].type} was not refused`);
}

const drafted: Move = [
  'specialist',
  {
    type: 'draft',
    actKind: 'granting',
    title: 'Tặng Cờ thi đua của UBND tỉnh',
    award: 'provincial-flag',
    issuer: { level: 'province' },
    legalBasis: ['Luật Thi đua, khen thưởng'],
  },
];
const added: Move = ['specialist', { type: 'add-lines', added: 3, total: 3 }];
const endorsed: Move = ['board', { type: 'endorse' }];
const verified: Move = ['office', { type: 'verify' }];
const signed: Move = ['chair', { type: 'sign' }];
const numbered: Move = ['numbering', { type: 'number', number: '512/QĐ-UBND', date: '2019-03-28' }];
const promulgated: Move = ['office', { type: 'promulgate', on: '2019-03-28' }];
const whole: Move[] = [drafted, added, endorsed, verified, signed, numbered, promulgated];
const until = (last: Move): ActState => given(...whole.slice(0, whole.indexOf(last) + 1));

it('is numbered on the day it is in Vietnam, also in the seven hours when UTC is a day behind', () => {
  const signedAct = until(signed);
  const on = (date: string, at: string) =>
    actDecider.decide(
      signedAct,
      { type: 'number', number: '512/QĐ-UBND', date },
      { lines },
      { actor: 'numbering', at },
    );
  expect(isRejection(on('2019-03-29', '2019-03-28T17:30:00.000Z'))).toBe(false);
  expect(on('2019-03-30', '2019-03-28T17:30:00.000Z')).toMatchObject({ code: 'date-in-future' });
  expect(on('2019-03-29', '2019-03-28T16:30:00.000Z')).toMatchObject({ code: 'date-in-future' });
});

it('belongs to a movement of the register, or to none', () => {
  const [actor, command] = drafted;
  const of: ActCommand = { ...command, movementId: 'm1' } as ActCommand;
  expect(refusal(noAct, actor, of, {}).code).toBe('movement-unknown');
  expect(given([actor, of, { movementKnown: true }]).movementId).toBe('m1');
  expect(given(drafted).movementId).toBeUndefined();
});

describe('the chain of an act', () => {
  it('runs from the draft to promulgation through five hands', () => {
    expect(until(promulgated)).toMatchObject({
      status: 'promulgated',
      number: '512/QĐ-UBND',
      promulgatedOn: '2019-03-28',
      lineCount: 3,
      hands: {
        endorse: { by: 'board' },
        verify: { by: 'office' },
        sign: { by: 'chair' },
        number: { by: 'numbering' },
      },
    });
  });

  it('cannot be cut short: every step out of order is refused with what was allowed', () => {
    const steps = [endorsed, verified, signed, numbered, promulgated];
    for (const before of [added, ...steps]) {
      const state = until(before);
      const next = whole[whole.indexOf(before) + 1];
      for (const step of steps) {
        if (step === next) continue;
        const rejected = refusal(state, 'somebody', step[1]);
        expect(rejected).toMatchObject({
          code: 'not-in-this-state',
          facts: { status: state.status },
        });
      }
    }
    expect(refusal(until(added), ...signed).facts.allowed).toEqual(['verified']);
  });

  it('signs the list: count and hash of exactly these lines', () => {
    const state = until(signed);
    expect(state.lineSetHash).toBe(lineSetOf(state, lines).hash);
    const other = new Map([...lines, ['c', 'provincial-certificate']]);
    expect(lineSetOf(state, other).hash).not.toBe(state.lineSetHash);
    const shuffled = new Map([...lines].reverse());
    expect(lineSetOf(state, shuffled).hash).toBe(state.lineSetHash);
  });

  it('owes each step to the role whose turn it is', () => {
    const owed = (state: ActState) =>
      actDecider.owes?.(state).map(({ kind, role }) => `${kind}:${role}`);
    expect(owed(given(drafted))).toEqual(['draft:specialist']);
    expect([added, endorsed, verified, signed, numbered].map((m) => owed(until(m))?.[0])).toEqual([
      'endorse:board-head',
      'verify:office',
      'sign:chair',
      'number:numbering-clerk',
      'promulgate:office',
    ]);
    expect(owed(until(promulgated))).toEqual([]);
  });
});

describe('different hands', () => {
  it.each<[string, Move, Move, string[]]>([
    ['drafter endorses', added, ['specialist', { type: 'endorse' }], ['draft', 'endorse']],
    ['head verifies', endorsed, ['board', { type: 'verify' }], ['endorse', 'verify']],
    ['drafter signs', verified, ['specialist', { type: 'sign' }], ['draft', 'sign']],
    ['office signs', verified, ['office', { type: 'sign' }], ['verify', 'sign']],
    ['signer numbers', signed, ['chair', numbered[1]], ['sign', 'number']],
    ['head numbers', signed, ['board', numbered[1]], ['endorse', 'number']],
  ])('%s: refused', (_case, before, move, hands) => {
    expect(refusal(until(before), ...move)).toMatchObject({ code: 'same-hand', facts: { hands } });
  });

  it('whoever changes the list is a drafter too', () => {
    const helped = given(drafted, added, ['board', { type: 'add-lines', added: 1, total: 4 }]);
    expect(refusal(helped, ...endorsed).code).toBe('same-hand');
  });

  it("a unit's own act needs a clerk and a head, who differ", () => {
    const own: Move = [
      'clerk',
      { ...drafted[1], issuer: { level: 'unit', unitId: 'u1' } } as ActCommand,
    ];
    const listed: Move = ['clerk', { type: 'add-lines', added: 3, total: 3 }];
    expect(refusal(given(own, listed), 'clerk', { type: 'sign' }).code).toBe('same-hand');
    const done = given(
      own,
      listed,
      ['head', { type: 'sign' }],
      ['clerk', numbered[1]],
      ['clerk', promulgated[1]],
    );
    expect(done.status).toBe('promulgated');
  });
});

describe('lines', () => {
  it('are fixed once the draft has left its drafter', () => {
    expect(refusal(until(endorsed), ...added).code).toBe('not-in-this-state');
    expect(
      refusal(until(endorsed), 'specialist', { type: 'remove-lines', dossierIds: ['a'] }).code,
    ).toBe('not-in-this-state');
  });

  it('leave in two steps: off the count at once, and settled when the dossier knows', () => {
    const off = given(drafted, added, ['specialist', { type: 'remove-lines', dossierIds: ['a'] }]);
    expect(off).toMatchObject({ lineCount: 2, leaving: ['a'] });
    expect(refusal(off, ...endorsed).code).toBe('lines-in-motion');
    const settled = actDecider.evolve(
      off,
      { type: 'act.lines-settled', data: { dossierIds: ['a'], count: 1 } },
      AT,
      'system',
    );
    expect(settled.leaving).toEqual([]);
  });

  it('that are not on the act cannot be taken off it', () => {
    expect(
      refusal(until(added), 'specialist', { type: 'remove-lines', dossierIds: ['z'] }),
    ).toMatchObject({ code: 'not-on-act', facts: { dossierIds: ['z'] } });
  });

  it('may be refused by the signer before signing only', () => {
    const refuse: ActCommand = {
      type: 'refuse-lines',
      dossierIds: ['b'],
      reason: 'breach',
      text: 'Đang xác minh đơn',
    };
    expect(refusal(until(endorsed), 'chair', refuse).code).toBe('not-in-this-state');
    expect(refusal(until(signed), 'chair', refuse).code).toBe('not-in-this-state');
    expect(refusal(until(verified), 'office', refuse).code).toBe('same-hand');
    const [event] = decide(until(verified), ['chair', refuse]) as { data: object }[];
    expect(event).toMatchObject({
      data: { dossierIds: ['b'], reason: 'breach', count: 1 },
      private: { body: { text: 'Đang xác minh đơn' } },
    });
    expect(JSON.stringify(event?.data)).not.toContain('xác minh');
  });

  it('must be there, settled and as many as recorded when signed', () => {
    expect(refusal(given(drafted), ...endorsed).code).toBe('act-without-lines');
    const fewer = new Map([['a', 'provincial-flag']]);
    expect(refusal(until(verified), 'chair', { type: 'sign' }, { lines: fewer })).toMatchObject({
      code: 'line-count-differs',
      facts: { recorded: 3, found: 1 },
    });
  });

  it('whose steps were undone since are named, and the signature waits', () => {
    const open = [
      { dossierId: 'a', steps: ['consultation'] },
      { dossierId: 'b', steps: ['consultation', 'publicity'] },
    ];
    expect(refusal(until(verified), 'chair', { type: 'sign' }, { lines, open })).toMatchObject({
      code: 'line-steps-open',
      facts: { lines: 2, dossierIds: ['a', 'b'], open: ['consultation', 'publicity'] },
    });
  });

  it('that are all secret make no letter that could be sent', () => {
    const all = { lines, allSecret: true };
    expect(refusal(until(verified), 'chair', { type: 'sign' }, all)).toMatchObject({
      code: 'letter-all-secret',
      facts: { lines: 3 },
    });
  });
});

describe('number and dates', () => {
  it('a number is refused while another act carries it, and in the future', () => {
    expect(refusal(until(signed), 'numbering', numbered[1], { numberTaken: true }).code).toBe(
      'number-taken',
    );
    const tomorrow: ActCommand = { type: 'number', number: '1', date: '2019-03-29' };
    expect(refusal(until(signed), 'numbering', tomorrow).code).toBe('date-in-future');
  });

  it('the key ignores case and blanks, and knows issuer and year', () => {
    const key = until(numbered).numberKey;
    const spaced = given(...whole.slice(0, 5), [
      'numbering',
      { type: 'number', number: ' 512 / qđ-ubnd', date: '2019-01-02' },
    ]);
    expect(spaced.numberKey).toBe(key);
    expect(key).toBe('province::2019:512/QĐ-UBND');
  });

  it('the series of a body, a year and a kind of paper are apart', () => {
    const unit = { level: 'unit' as const, unitId: 'u1' };
    const key = (number: string, kind?: 'submission-letter', issuer: Issuer = unit) =>
      numberKey(issuer, number, '2019-03-01', kind);
    expect(key('05/QĐ-UBND')).toBe(key('5/QĐ-UBND'));
    expect(key('50/QĐ-UBND')).not.toBe(key('5/QĐ-UBND'));
    expect(key('5', 'submission-letter')).not.toBe(key('5'));
    expect(key('5', undefined, { level: 'unit', unitId: 'u2' })).not.toBe(key('5'));
    // An earlier release wrote the number as it stood, in one series for every kind.
    expect(numberKeys(unit, '05/TTr', '2019-03-01', 'submission-letter')).toEqual([
      'unit:u1:2019:letter:5/TTR',
      'unit:u1:2019:05/TTR',
    ]);
  });

  it('cannot be promulgated before its date', () => {
    expect(refusal(until(numbered), 'office', { type: 'promulgate', on: '2019-03-27' }).code).toBe(
      'promulgated-before-its-date',
    );
  });
});

describe('going back', () => {
  it('returns to the drafter before signing, and every approval lapses', () => {
    const back = given(...whole.slice(0, 4), [
      'office',
      { type: 'return-to-drafter', reason: 'Sai căn cứ' },
    ]);
    expect(back).toMatchObject({ status: 'draft', hands: {}, returned: true });
    expect(JSON.stringify(back)).not.toContain('Sai căn cứ');
    expect(actDecider.owes?.(back)[0]?.kind).toBe('draft');
    expect(refusal(until(signed), 'chair', { type: 'return-to-drafter', reason: 'x' }).code).toBe(
      'not-in-this-state',
    );
  });

  it('one takes back one’s own step until the next holder has acted', () => {
    const withdraw: ActCommand = { type: 'withdraw' };
    expect(given(...whole.slice(0, 5), ['chair', withdraw])).toMatchObject({ status: 'verified' });
    const unnumbered = given(...whole.slice(0, 6), ['numbering', withdraw]);
    expect(unnumbered.status).toBe('signed');
    expect(unnumbered.number).toBeUndefined();
    expect(refusal(until(signed), 'office', withdraw).code).toBe('next-holder-acted');
    expect(refusal(until(signed), 'stranger', withdraw).code).toBe('not-your-act');
    expect(refusal(until(promulgated), 'office', withdraw).code).toBe('already-promulgated');
    expect(given(drafted, added, ['specialist', withdraw]).status).toBe('withdrawn');
  });
});

describe('acts about an earlier act', () => {
  const earlier: ActPolicy = { earlier: { actKind: 'granting', status: 'promulgated' }, lines };
  const about = (actKind: 'correction' | 'annulment', correctsActId?: string): Move => [
    'specialist',
    { ...drafted[1], actKind, correctsActId } as ActCommand,
    earlier,
  ];

  const letterOut = { actKind: 'submission-letter', status: 'promulgated' } as const;
  const of = (actKind: ActKind, more: object = {}): ActCommand =>
    ({ ...drafted[1], actKind, correctsActId: 'a-0', ...more }) as ActCommand;
  const asked = (command: ActCommand, policy: ActPolicy) =>
    refusal(noAct, 'specialist', command, policy).code;

  it('annul nothing that the centre granted on a letter of ours', () => {
    const policy = { earlier: letterOut };
    const draft = given(['specialist', of('annulment'), policy]);
    expect(draft).toMatchObject({ earlierKind: 'submission-letter' });
    // Its lines were granted by the centre, so none of them waits for an answer.
    const name: ActCommand = { type: 'name-lines', dossierIds: ['a'] };
    expect(refusal(draft, 'specialist', name, { lines: new Map() }).code).toBe(
      'annulled-by-the-centre',
    );
    expect(asked(of('suspension'), policy)).toBe('for-the-centre');
  });

  it('ask the centre only for what that one granted', () => {
    const granting = { earlier: { actKind: 'granting', status: 'promulgated' } } as const;
    const strip = of('submission-letter', { asks: 'strip' });
    expect(asked(strip, granting)).toBe('not-for-the-centre');
    expect(asked(of('annulment', { asks: 'strip' }), granting)).toBe('earlier-act-not-expected');
    expect(asked(of('submission-letter', { asks: 'strip', correctsActId: undefined }), {})).toBe(
      'earlier-act-missing',
    );
    const draft = given(['specialist', strip, { earlier: letterOut }]);
    expect(draft).toMatchObject({ asks: 'strip' });
    const named = given(
      ['specialist', strip, { earlier: letterOut }],
      ['specialist', { type: 'name-lines', dossierIds: ['a'] }, { lines }],
    );
    expect(named.targets).toEqual({ a: {} });
  });

  it('to the centre are the province’s, whatever the kind of letter and however far it has come', () => {
    const issuer = { level: 'unit', unitId: 'u-1' } as const;
    const strip = of('submission-letter', { asks: 'strip', issuer });
    expect(asked(strip, { earlier: letterOut })).toBe('letter-by-the-province');
    const plain = of('submission-letter', { issuer, correctsActId: undefined });
    expect(asked(plain, {})).toBe('letter-by-the-province');
    expect(listsFor('submission-letter', issuer)).toBeUndefined();
    expect(listsFor('submission-letter', { level: 'province' })).toBe('submission/');
    const begun: ActState = { ...noAct, status: 'numbered', actKind: 'submission-letter', issuer };
    expect(refusal(begun, ...promulgated).code).toBe('letter-by-the-province');
  });

  it('resume no line whose suspension the issuer cannot end', () => {
    const issuer = { level: 'unit', unitId: 'u-1' } as const;
    const granting: ActPolicy = { earlier: { actKind: 'granting', status: 'promulgated', issuer } };
    const draft = given(['clerk', of('resumption', { issuer }), granting]);
    const name: ActCommand = { type: 'name-lines', dossierIds: ['a'] };
    const none = { lines: new Map<string, string>(), suspendedByOthers: new Set(['a']) };
    expect(refusal(draft, 'clerk', name, none)).toMatchObject({
      code: 'suspended-by-another',
      facts: { dossierIds: ['a'] },
    });
    const other = { level: 'unit', unitId: 'u-2' } as const;
    expect(mayEndSuspension(issuer, { level: 'province' })).toBe(false);
    expect(mayEndSuspension(issuer, other)).toBe(false);
    expect(mayEndSuspension(issuer, undefined)).toBe(false);
    expect(mayEndSuspension(issuer, { ...issuer })).toBe(true);
    expect(mayEndSuspension({ level: 'province' }, issuer)).toBe(true);
  });

  it('are issued by who granted; who stands above may only stop the effect', () => {
    const issuer = { level: 'unit', unitId: 'u-1' } as const;
    const policy: ActPolicy = { earlier: { actKind: 'granting', status: 'promulgated', issuer } };
    expect(asked(of('annulment'), policy)).toBe('other-authority');
    expect(given(['specialist', of('suspension'), policy])).toMatchObject({ status: 'draft' });
    const own = of('annulment', { issuer });
    expect(given(['specialist', own, policy])).toMatchObject({ status: 'draft' });
  });

  it('rest on a ground of the catalogue, which the signature covers', () => {
    const ground = {
      ...{ id: 'false-merit', name: { vi: 'Gian dối', en: 'False' }, edition: 'e2' },
      ...{ source: 'Điều 93', verified: true, recover: ['object' as const] },
    };
    const policy: ActPolicy = { ...earlier, grounds: [ground] };
    expect(asked(of('annulment'), policy)).toBe('ground-missing');
    expect(asked(of('annulment', { ground: 'x' }), policy)).toBe('ground-unknown');
    const draft = given(['specialist', of('annulment', { ground: 'false-merit' }), policy]);
    expect(draft.ground).toEqual(ground);
    const { ground: _none, ...without } = draft;
    expect(contentHash(draft, [])).not.toBe(contentHash(without, []));
  });

  it('must name one that is out', () => {
    expect(refusal(noAct, ...about('annulment')).code).toBe('earlier-act-missing');
    const [actor, command] = about('annulment', 'e1');
    expect(refusal(noAct, actor, command, { earlier: { status: 'signed' } }).code).toBe(
      'earlier-act-not-promulgated',
    );
    const granting = { ...drafted[1], correctsActId: 'e1' } as ActCommand;
    expect(refusal(noAct, 'specialist', granting).code).toBe('earlier-act-not-expected');
  });

  it('name lines of that act, with what changes', () => {
    const draft = given(about('correction', 'e1'));
    const name = (dossierIds: string[], changes?: object): ActCommand => ({
      type: 'name-lines',
      dossierIds,
      ...(changes ? { changes } : {}),
    });
    expect(refusal(draft, 'specialist', name(['z'], { award: 'x' })).code).toBe(
      'not-on-earlier-act',
    );
    expect(refusal(draft, 'specialist', name(['a'])).code).toBe('changes-missing');
    const named = given(
      about('correction', 'e1'),
      ['specialist', name(['a', 'b'], { award: 'provincial-certificate' })],
      ['specialist', { type: 'remove-lines', dossierIds: ['b'] }],
    );
    expect(named).toMatchObject({
      lineCount: 1,
      leaving: [],
      targets: { a: { award: 'provincial-certificate' } },
    });
  });

  it('are signed over what they name', () => {
    const state = given(
      about('annulment', 'e1'),
      ['specialist', { type: 'name-lines', dossierIds: ['a'] }],
      endorsed,
      verified,
      signed,
    );
    expect(state.lineSetHash).toBe(lineSetOf(state, new Map()).hash);
  });
});

describe('power to decide', () => {
  const law = {
    award: 'grassroots-fighter',
    decider: 'district-chair',
    source: 'Điều 80',
  } as const;
  const no = { ...law, certain: true };
  const doubtful = { ...law, certain: false };
  const named: Move = [
    'chair',
    { type: 'sign', authority: { citation: 'Quyết định ủy quyền số 5' } },
  ];
  const date = numbered[1];

  it('is refused at the signature and at the date of the decision, with the article', () => {
    const facts = { award: 'grassroots-fighter', decider: 'district-chair', source: 'Điều 80' };
    expect(
      refusal(until(verified), 'chair', signed[1], { lines, unauthorised: [no] }),
    ).toMatchObject({ code: 'no-authority', facts: { ...facts, on: AT.slice(0, 10) } });
    expect(refusal(until(signed), 'numbering', date, { unauthorised: [no] })).toMatchObject({
      code: 'no-authority',
      facts: { ...facts, on: '2019-03-28' },
    });
    // No citation overrules a rule that was checked.
    expect(
      refusal(given(...whole.slice(0, 4), named), 'numbering', date, { unauthorised: [no] }).code,
    ).toBe('no-authority');
  });

  it('that nobody has checked waits for the text the signer names', () => {
    const unauthorised = [doubtful];
    expect(refusal(until(signed), 'numbering', date, { unauthorised }).code).toBe(
      'authority-unconfirmed',
    );
    const state = given(...whole.slice(0, 4), named);
    expect(state.authority).toEqual({ citation: 'Quyết định ủy quyền số 5' });
    expect(isRejection(decide(state, ['numbering', date, { unauthorised }]))).toBe(false);
    const back: Move = ['chair', { type: 'withdraw' }];
    expect(given(...whole.slice(0, 4), named, back).authority).toBeUndefined();
  });

  it('needs nothing where the issuer has it', () => {
    expect(isRejection(decide(until(signed), ['numbering', date, { unauthorised: [] }]))).toBe(
      false,
    );
  });
});

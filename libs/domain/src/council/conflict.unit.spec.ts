import fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import type { CouncilCommand, CouncilPolicy } from './commands.js';
import { recusalOn, shutOut, votersOn } from './conflict.js';
import { countVerdict, type BallotRule, type Tally } from './count.js';
import { councilDecider } from './decide.js';
import { detectConflicts } from './detect-conflicts.js';
import { reachOf } from './reach.js';
import { noSession, type Council, type CouncilState } from './state.js';

const AT = '2024-03-15T08:00:00.000Z';
const rule: BallotRule = {
  secret: true,
  denominator: 'all',
  threshold: { num: 80, den: 100 },
  quorum: { num: 2, den: 3 },
  absentInWriting: true,
  source: 'Nghị định 98/2023/NĐ-CP Điều 30(7)',
  verified: true,
};
const policy: CouncilPolicy = {
  lines: new Map(['a', 'b'].map((id) => [id, 'scheduled'])),
  rules: new Map(['a', 'b'].map((id) => [id, { rule }])),
};
const statute = {
  conflict: 'leaves' as const,
  recusedCount: true,
  substitutes: 'vote' as const,
  circulation: true,
  source: 'Quy chế mẫu',
  verified: false,
};
const council: Council = {
  name: 'Hội đồng',
  level: 'province',
  roster: 10,
  statute,
  members: Array.from({ length: 10 }, (_, i) => ({
    memberId: `s${i}`,
    accountId: `m${i}`,
    position: 'ủy viên',
  })),
  substitutes: [
    {
      substitutionId: 'sub',
      memberId: 's9',
      accountId: 'x9',
      position: 'phó',
      document: { number: '1', date: '2024-03-01' },
    },
  ],
};
type Step = CouncilCommand | [by: string, command: CouncilCommand];
const decide = (state: CouncilState, step: Step) => {
  const [actor, command] = Array.isArray(step) ? step : ['secretary', step];
  const events = councilDecider.decide(state, command, policy, { actor, at: AT });
  return { actor, command, events };
};
function given(...steps: Step[]): CouncilState {
  return steps.reduce((state: CouncilState, step) => {
    const { actor, command, events } = decide(state, step);
    if (isRejection(events)) throw new Error(`${command.type}: ${events.code}`);
    return events.reduce(
      (s, { type, data }) => councilDecider.evolve(s, { type, data: data as never }, AT, actor),
      state,
    );
  }, noSession);
}
const refused = (state: CouncilState, step: Step): string => {
  const { events } = decide(state, step);
  return isRejection(events) ? events.code : 'taken';
};
const prepared = (own: Council = council): Step[] => [
  { type: 'convene', title: 'Phiên', heldOn: '2024-03-15', council: own },
  { type: 'set-agenda', source: { dossierIds: ['a', 'b'] } },
  {
    type: 'agenda-built',
    request: 1,
    lines: ['a', 'b'].map((dossierId, i) => ({ dossierId, item: i + 1 })),
    skipped: [],
  },
];
const present = (...seats: string[]): CouncilCommand => ({
  type: 'record-attendance',
  roll: seats.map((seat) => ({ seat, how: 'present' })),
});
const all = present(...council.members!.map(({ memberId }) => memberId!));
const declare = (by: string, dossierId = 'a'): Step => [
  by,
  { type: 'declare-conflict', dossierId, ground: 'kinship' },
];
const found = (seat: string, accountId: string): CouncilCommand => ({
  type: 'detect-conflicts',
  found: [{ dossierId: 'a', seat, accountId, ground: 'employment', evidence: ['u1'] }],
});
const settle = (confirmed: boolean, conflictId = 'c1', reason = 'đã xem'): CouncilCommand => ({
  type: 'settle-conflict',
  conflictId,
  confirmed,
  reason,
});
const open: CouncilCommand = {
  type: 'open-ballot',
  roundId: 'r1',
  keysDigest: 'k',
  items: [{ dossierId: 'a' }, { dossierId: 'b' }],
};

describe('a declared conflict', () => {
  it('takes effect at once: no vote, no sight of the line, only of that line', () => {
    const state = given(...prepared(), all, declare('m1'));
    expect(state.shut).toEqual({ m1: ['a'] });
    expect(recusalOn(state, 'a')).toEqual({ members: 1, present: 1, written: 0, count: true });
    expect(recusalOn(state, 'b')).toBeUndefined();
    const opened = given(...prepared(), all, declare('m1'), open);
    expect(opened.ballots?.[0]?.items).toEqual([
      { dossierId: 'a', withheld: ['m1'] },
      { dossierId: 'b' },
    ]);
    // Dismissed by somebody else, it has none.
    const back = given(...prepared(), all, declare('m1'), settle(false));
    expect(back.shut).toBeUndefined();
    expect(recusalOn(back, 'a')).toBeUndefined();
  });

  it('of a member is also that of the substitute who votes from the seat', () => {
    const roll: CouncilCommand = {
      type: 'record-attendance',
      roll: council.members!.map(({ memberId }) =>
        memberId === 's9'
          ? { seat: 's9', how: 'substitute', substitutionId: 'sub' }
          : { seat: memberId!, how: 'present' },
      ),
    };
    const opened = given(...prepared(), roll, found('s9', 'm9'), settle(true), open);
    expect(opened.ballots?.[0]?.items).toEqual([
      { dossierId: 'a', withheld: ['m9', 'x9'] },
      { dossierId: 'b' },
    ]);
    expect(votersOn(opened, 'a')).toBe(9);
  });

  it('leaves fewer voters on its line than there are in the room, and than there are members', () => {
    const called = given(...prepared(), present('s0', 's1', 's2', 's3'), declare('m1'));
    expect([votersOn(called, 'a'), votersOn(called, 'b')]).toEqual([3, 4]);
    // Who is absent and in conflict is not taken off once more.
    const away = given(...prepared(), present('s0', 's1', 's2', 's3'), declare('m7'));
    expect(votersOn(away, 'a')).toBe(4);
    // In writing nobody votes in secret.
    const inWriting: CouncilCommand = {
      type: 'record-attendance',
      roll: [
        ...['s0', 's1', 's2'].map((seat) => ({ seat, how: 'present' as const })),
        { seat: 's4', how: 'written' as const },
      ],
    };
    expect(votersOn(given(...prepared(), inWriting, declare('m1')), 'a')).toBe(2);
    // Before the roll everybody is taken to come; a circulation has no roll.
    expect(votersOn(given(...prepared(), declare('m1')), 'a')).toBe(9);
    const [convene, ...rest] = prepared();
    const circulated = given({ ...convene, mode: 'circulation' } as Step, ...rest, declare('m1'));
    expect([votersOn(circulated, 'a'), votersOn(circulated, 'b')]).toEqual([9, 10]);
    // Dismissed, it takes nobody off; by a statute that lets them vote, neither.
    expect(votersOn(given(...prepared(), all, declare('m1'), settle(false)), 'a')).toBe(10);
    const votes = { ...council, statute: { ...statute, conflict: 'votes' as const } };
    expect(votersOn(given(...prepared(votes), all, declare('m1')), 'a')).toBe(10);
  });

  it('is a seat’s own word, while nobody votes on the line, where a statute says what follows', () => {
    const state = given(...prepared(), all);
    expect(refused(state, declare('stranger'))).toBe('no-seat');
    expect(refused(state, declare('m1', 'z'))).toBe('not-on-agenda');
    expect(decide(given(...prepared(), all, declare('m1')), declare('m1')).events).toEqual([]);
    expect(refused(given(...prepared(), all, open), declare('m1'))).toBe('ballot-round-open');
    const { statute: _none, ...bare } = council;
    expect(refused(given(...prepared(bare)), declare('m1'))).toBe('statute-missing');
  });

  it('does as the statute says: who abstains still sees, who votes still votes', () => {
    const under = (conflict: 'abstains' | 'votes') =>
      given(...prepared({ ...council, statute: { ...statute, conflict } }), all, declare('m1'));
    expect(under('abstains').shut).toBeUndefined();
    expect(recusalOn(under('abstains'), 'a')?.members).toBe(1);
    expect(recusalOn(under('votes'), 'a')).toBeUndefined();
    expect(shutOut(under('votes'))).toEqual({});
  });
});

describe('a detected conflict', () => {
  it('keeps the round shut until the secretary or the chair has settled it, never the member', () => {
    const state = given(...prepared(), all, found('s1', 'm1'));
    expect(state.shut).toEqual({ m1: ['a'] });
    expect(refused(state, open)).toBe('conflicts-unsettled');
    const item = { dossierId: 'a', votes: { agree: 9, disagree: 0, blank: 0 } };
    expect(refused(state, { type: 'record-results', items: [item] })).toBe('conflicts-unsettled');
    expect(refused(state, ['m1', settle(false)])).toBe('own-conflict');
    expect(refused(state, settle(true, 'c9'))).toBe('no-such-conflict');
    expect(refused(state, settle(true, 'c1', '  '))).toBe('reason-missing');
    expect(refused(given(...prepared(), all, found('s1', 'm1'), settle(true)), open)).toBe('taken');
    const dismissed = given(...prepared(), all, found('s1', 'm1'), settle(false));
    expect(dismissed.shut).toBeUndefined();
    // What was dismissed is not found again.
    expect(decide(dismissed, found('s1', 'm1')).events).toEqual([]);
  });

  it('comes from employment and signature, never from a name', () => {
    const line = { dossierId: 'a', unitIds: ['u1', 'u2'], signers: { m2: ['proposal.filed'] } };
    const people = {
      members: [
        { memberId: 's0', position: 'Nguyễn Văn A', organisationId: 'u2' },
        { memberId: 's1', accountId: 'm1', position: 'Giám đốc' },
        { memberId: 's2', accountId: 'm2', position: 'Phó Giám đốc' },
        { memberId: 's3', accountId: 'm3', position: 'Giám đốc u1' },
        { position: 'khách' },
      ],
      substitutes: [{ ...council.substitutes![0]!, accountId: 'm4' }],
    };
    const posts = new Map([
      ['m1', ['u1', 'u9']],
      ['m4', ['u1']],
    ]);
    expect(detectConflicts(people, posts, [line])).toEqual([
      { dossierId: 'a', seat: 's0', ground: 'employment', evidence: ['u2'] },
      { dossierId: 'a', seat: 's1', accountId: 'm1', ground: 'employment', evidence: ['u1'] },
      {
        dossierId: 'a',
        seat: 's2',
        accountId: 'm2',
        ground: 'signature',
        evidence: ['proposal.filed'],
      },
      { dossierId: 'a', seat: 'sub', accountId: 'm4', ground: 'employment', evidence: ['u1'] },
    ]);
  });
});

describe('a roll by name', () => {
  it('counts its own numbers, and a substitute as the statute says', () => {
    const roll = (state: Council) =>
      given(...prepared(state), {
        type: 'record-attendance',
        roll: [
          { seat: 's0', how: 'present' },
          { seat: 's1', how: 'written' },
          { seat: 's9', how: 'substitute', substitutionId: 'sub' },
        ],
      }).attendance;
    expect(roll(council)).toMatchObject({ present: 2, absent: 8, written: 1 });
    const way = (substitutes: 'count' | 'attend') => ({
      ...council,
      statute: { ...statute, substitutes },
    });
    expect(roll(way('count'))).toMatchObject({ present: 1, standIns: 1 });
    expect(roll(way('attend'))).toMatchObject({ present: 1, absent: 9 });
    expect(roll(way('attend'))).not.toHaveProperty('standIns');
    const wrong = (entry: object): string =>
      refused(given(...prepared()), { type: 'record-attendance', roll: [entry] as never });
    expect(wrong({ seat: 'z', how: 'present' })).toBe('no-such-member');
    expect(wrong({ seat: 's1', how: 'substitute', substitutionId: 'sub' })).toBe('no-substitute');
    expect(wrong({ seat: 's1', how: 'substitute' })).toBe('no-substitute');
  });

  it('gives the sheet to those it names, and to the substitute in the member’s place', () => {
    const state = given(
      ...prepared(),
      {
        type: 'record-attendance',
        roll: [
          ...council.members!.slice(0, 8).map(({ memberId }) => ({
            seat: memberId!,
            how: 'present' as const,
          })),
          { seat: 's9', how: 'substitute', substitutionId: 'sub' },
        ],
      },
      open,
    );
    const take = (by: string) => refused(state, [by, { type: 'check-in', roundId: 'r1' }]);
    expect(take('x9')).toBe('taken');
    expect(take('m0')).toBe('taken');
    expect(take('m8')).toBe('no-seat');
    expect(take('m9')).toBe('no-seat');
  });
});

describe('counting with members who may not vote', () => {
  const tally = (agree: number, count: boolean, members = 2): Tally => ({
    mode: 'secret',
    roster: 10,
    present: 10,
    recused: { members, present: members, written: 0, count },
    written: { for: 0, against: 0, blank: 0 },
    votes: { agree, disagree: 0, blank: 0 },
  });
  it('takes the share of all members, or of those who may vote, as statute and edition say', () => {
    expect(countVerdict(tally(8, true), rule, 10)).toMatchObject({ size: 10, need: 8 });
    expect(countVerdict(tally(7, false), rule, 10)).toMatchObject({ size: 8, need: 7 });
    const says = (effect: 'counted' | 'not-counted' | 'statute') => ({
      ...rule,
      recusal: { effect, source: 'Điều 1', verified: false },
    });
    const stay = says('counted');
    expect(countVerdict(tally(7, false), stay, 10)).toMatchObject({ size: 10, outcome: 'fail' });
    const open = says('statute');
    expect(countVerdict(tally(7, false), open, 10)).toMatchObject({ size: 8, outcome: 'pass' });
    expect(countVerdict(tally(7, true), open, 10)).toMatchObject({ size: 10, outcome: 'fail' });
    const go = says('not-counted');
    expect(countVerdict(tally(7, true), go, 10)).toMatchObject({ size: 8, outcome: 'pass' });
    const here = { ...rule, denominator: 'present' as const };
    expect(countVerdict(tally(8, true), here, 10)).toMatchObject({ size: 8 });
    expect(countVerdict(tally(9, true), rule, 10)).toMatchObject({ code: 'tally-does-not-add-up' });
  });

  it('never passes a line that was out of reach, and passes one that was not when all agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(30),
        fc.nat(5),
        fc.boolean(),
        fc.constantFrom('all' as const, 'present' as const),
        (roster, there, members, count, denominator) => {
          const present = Math.min(there, roster);
          const out = Math.min(members, present);
          const recused = { members: out, present: out, written: 0, count };
          const by = { ...rule, denominator };
          const reach = reachOf(by, roster, { present, written: 0 }, recused);
          const verdict = countVerdict(
            { ...tally(present - out, count), roster, present, recused },
            by,
            roster,
          );
          if (isRejection(verdict)) throw new Error(verdict.code);
          expect(verdict.need).toBe(reach.need);
          expect(verdict.yes).toBe(reach.highest);
          const reachable = reach.highest >= reach.need && present >= reach.quorum;
          expect(verdict.outcome === 'pass').toBe(reachable);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import type { BallotCount } from '../ballot/index.js';
import { isRejection } from '../log/rejection.js';
import type { CouncilCommand, CouncilPolicy } from './commands.js';
import { countVerdict, type BallotRule } from './count.js';
import { councilDecider } from './decide.js';
import { reachOf } from './reach.js';
import { noSession, type CouncilState } from './state.js';

const AT = '2024-03-15T08:00:00.000Z';
const rule = (num: number | 'majority', more: Partial<BallotRule> = {}): BallotRule => ({
  secret: true,
  denominator: 'all',
  threshold: num === 'majority' ? num : { num, den: 100 },
  quorum: { num: 2, den: 3 },
  absentInWriting: true,
  source: 'Nghị định 98/2023/NĐ-CP Điều 30(7)',
  verified: true,
  ...more,
});
const policy: CouncilPolicy = {
  lines: new Map(['a', 'b'].map((id) => [id, 'scheduled'])),
  rules: new Map([
    ['a', { rule: rule(80), lower: { award: 'certificate', rule: rule('majority') } }],
    ['b', { rule: rule(90) }],
  ]),
};
const members = Array.from({ length: 22 }, (_, i) => ({
  accountId: `m${i}`,
  position: 'ủy viên',
}));
const prepared = (present: number, written = 0): CouncilCommand[] => [
  {
    type: 'convene',
    title: 'Phiên tháng 3/2024',
    heldOn: '2024-03-15',
    council: { name: 'Hội đồng', level: 'province', roster: 22, members },
  },
  { type: 'set-agenda', source: { dossierIds: ['a', 'b'] } },
  {
    type: 'agenda-built',
    request: 1,
    lines: ['a', 'b'].map((dossierId, i) => ({ dossierId, item: i + 1 })),
    skipped: [],
  },
  { type: 'record-attendance', present, written },
];
const open: CouncilCommand = {
  type: 'open-ballot',
  roundId: 'r1',
  keysDigest: 'k',
  items: [{ dossierId: 'a', lowerForm: 'certificate' }, { dossierId: 'b' }],
};
const votes = (agree: number, disagree = 0, blank = 0, lower = 0): BallotCount => ({
  agree,
  disagree,
  blank,
  lower,
});
const box = (...counts: BallotCount[]): CouncilCommand => ({
  type: 'count-box',
  roundId: 'r1',
  box: { ballots: 40, ballotRoot: 'x', receiptRoot: 'y', counts },
});
const closeCheckIn = (issued: number, paper = 0): CouncilCommand => ({
  type: 'close-check-in',
  roundId: 'r1',
  issued,
  paper,
});

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
const checkIns = (n: number): Step[] =>
  Array.from({ length: n }, (_, i) => [`m${i}`, { type: 'check-in', roundId: 'r1' }]);
const casting = (present: number, checkedIn = present, paper = 0, written = 0) =>
  given(
    ...prepared(present, written),
    open,
    ...checkIns(checkedIn),
    closeCheckIn(checkedIn, paper),
  );

describe('opening a secret round', () => {
  it('needs the roll, seats with accounts, and lines without a result', () => {
    expect(refused(given(...prepared(20).slice(0, 3)), open)).toBe('attendance-missing');
    expect(refused(given(...prepared(20)), { ...open, items: [] } as never)).toBe('agenda-empty');
    const strange = { ...open, items: [{ dossierId: 'z' }] } as CouncilCommand;
    expect(refused(given(...prepared(20)), strange)).toBe('not-on-agenda');
    const twice = { ...open, items: [{ dossierId: 'b' }, { dossierId: 'b' }] } as CouncilCommand;
    expect(refused(given(...prepared(20)), twice)).toBe('named-twice');
    const lower = { ...open, items: [{ dossierId: 'b', lowerForm: 'x' }] } as CouncilCommand;
    expect(refused(given(...prepared(20)), lower)).toBe('lower-form-not-allowed');
    const [convened, ...rest] = prepared(20) as [CouncilCommand, ...CouncilCommand[]];
    const nameless = { ...convened, council: { name: 'H', level: 'province', roster: 22 } };
    expect(refused(given(nameless as CouncilCommand, ...rest), open)).toBe('no-seats');
    const item = { dossierId: 'a', votes: { agree: 20, disagree: 0, blank: 0 } };
    const decided = given(...prepared(20), { type: 'record-results', items: [item] });
    expect(refused(decided, open)).toBe('line-has-result');
  });

  it('is refused when the highest reachable vote is too low, or the quorum is not there', () => {
    expect(refused(given(...prepared(19)), open)).toBe('round-cannot-pass');
    expect(refused(given(...prepared(19, 1)), open)).toBe('taken');
    expect(refused(given(...prepared(14, 8)), open)).toBe('quorum-not-met');
  });

  it('is one round at a time; roll, results and the close of the session wait for it', () => {
    const state = given(...prepared(20), open);
    expect(refused(state, { ...open, roundId: 'r2' } as never)).toBe('ballot-round-open');
    const roll: CouncilCommand = { type: 'record-attendance', present: 22, written: 0 };
    expect(refused(state, roll)).toBe('ballot-round-open');
    expect(refused(state, { type: 'close' })).toBe('ballot-round-open');
    const item = { dossierId: 'a', votes: { agree: 20, disagree: 0, blank: 0 } };
    expect(refused(state, { type: 'record-results', items: [item] })).toBe('ballot-round-open');
  });
});

describe('checking in', () => {
  it('is for seats, once each, no more than are present', () => {
    const state = given(...prepared(20), open, ...checkIns(20));
    expect(state.ballots?.[0]?.checkedIn).toHaveLength(20);
    expect(refused(state, ['secretary', { type: 'check-in', roundId: 'r1' }])).toBe('no-seat');
    expect(decide(state, ['m3', { type: 'check-in', roundId: 'r1' }]).events).toEqual([]);
    expect(refused(state, ['m20', { type: 'check-in', roundId: 'r1' }])).toBe('more-than-present');
    expect(refused(state, ['m0', { type: 'check-in', roundId: 'r9' }])).toBe(
      'ballot-round-unknown',
    );
  });

  it('closes with a quorum only; paper sheets count towards it', () => {
    const state = given(...prepared(20), open, ...checkIns(14));
    expect(refused(state, closeCheckIn(14))).toBe('quorum-not-met');
    expect(refused(state, closeCheckIn(14, 7))).toBe('more-than-present');
    expect(refused(state, closeCheckIn(15, 1))).toBe('ballot-box-broken');
    expect(
      given(...prepared(20), open, ...checkIns(14), closeCheckIn(14, 1)).ballots,
    ).toMatchObject([{ status: 'casting', issued: 14, paper: 1 }]);
    const closed = casting(20);
    expect(refused(closed, ['m0', { type: 'check-in', roundId: 'r1' }])).toBe(
      'ballot-not-in-this-state',
    );
  });
});

describe('counting', () => {
  it('decides each line by its own rule, with the lower form where the higher fails', () => {
    const results = (a: BallotCount, b: BallotCount) => given(...stepsTo(20, 2), box(a, b)).results;
    expect(results(votes(18, 2), votes(20))).toEqual({
      a: {
        tally: {
          mode: 'secret',
          roster: 22,
          present: 20,
          written: { for: 0, against: 0, blank: 0 },
          votes: { agree: 18, disagree: 2, blank: 0 },
        },
        revision: 1,
      },
      b: expect.objectContaining({ tally: expect.objectContaining({ mode: 'secret' }) }),
    });
    expect(results(votes(10, 4, 1, 5), votes(1))['a']).toMatchObject({
      lowerForm: 'certificate',
      tally: { votes: { agree: 15, disagree: 4, blank: 1 } },
    });
    const tooFew = results(votes(10, 9, 0, 1), votes(1))['a'];
    expect(tooFew).toMatchObject({ tally: { votes: { agree: 10, disagree: 10, blank: 0 } } });
    expect(tooFew?.lowerForm).toBeUndefined();
  });

  it('takes opinions in writing apart, as far as the roll knows them', () => {
    const written = [
      { for: 2, against: 0, blank: 0 },
      { for: 1, against: 1, blank: 0 },
    ];
    const count = { ...box(votes(16), votes(20)), written } as CouncilCommand;
    expect(given(...stepsTo(20, 2), count).results['a']?.tally.written).toEqual(written[0]);
    const more = { ...count, written: [{ for: 3, against: 0, blank: 0 }, written[1]] };
    expect(refused(given(...stepsTo(20, 2)), more as CouncilCommand)).toBe('votes-do-not-add-up');
    const short = { ...count, written: written.slice(1) } as CouncilCommand;
    expect(refused(given(...stepsTo(20, 2)), short)).toBe('written-incomplete');
  });

  it('refuses a box with more ballots than sheets', () => {
    expect(refused(casting(20, 18), box(votes(19), votes(1)))).toBe('ballot-box-broken');
    expect(refused(casting(20), box(votes(20)))).toBe('ballot-box-broken');
  });

  it('counts paper when two people come to the same', () => {
    const paper = (by: string, ...counts: BallotCount[]): Step => [
      by,
      { type: 'enter-paper', roundId: 'r1', counts },
    ];
    const first = [...stepsTo(20, 2, 15, 5), box(votes(15), votes(14))];
    const state = given(...first);
    expect(state.results).toEqual({});
    expect(state.ballots?.[0]?.status).toBe('counting');
    expect(refused(state, paper('x', votes(6), votes(1)))).toBe('paper-does-not-add-up');
    expect(refused(state, paper('x', votes(1)))).toBe('paper-does-not-add-up');
    expect(refused(state, paper('x', votes(1), votes(0, 0, 0, 1)))).toBe('paper-does-not-add-up');
    const one = paper('x', votes(4, 1), votes(5));
    expect(given(...first, one, one).results).toEqual({});
    expect(given(...first, one, paper('y', votes(5), votes(5))).results).toEqual({});
    const done = given(
      ...first,
      one,
      paper('y', votes(5), votes(5)),
      paper('y', votes(4, 1), votes(5)),
    );
    expect(done.ballots?.[0]?.status).toBe('tallied');
    expect(done.results['a']?.tally.votes).toEqual({ agree: 19, disagree: 1, blank: 0 });
    expect(done.results['b']?.tally.votes).toEqual({ agree: 19, disagree: 0, blank: 0 });
  });

  it('leaves no way to write over it', () => {
    const state = given(...stepsTo(20, 2), box(votes(18), votes(20)));
    const item = { dossierId: 'a', votes: { agree: 0, disagree: 0, blank: 0 } };
    expect(refused(state, { type: 'record-results', items: [item] })).toBe(
      'result-of-secret-ballot',
    );
    const again: CouncilCommand = { type: 'void-ballot', roundId: 'r1', reason: 'không vừa ý' };
    expect(refused(state, again)).toBe('ballot-not-in-this-state');
    expect(refused(state, box(votes(20), votes(20)))).toBe('ballot-not-in-this-state');
  });
});

describe('a line put off while its round is open', () => {
  const defer = (dossierId = 'a', more: object = {}): CouncilCommand => ({
    type: 'defer-in-ballot',
    roundId: 'r1',
    dossierId,
    reason: ' Chờ xác minh thành tích ',
    ...more,
  });
  const opened = (deferred: number[], ...counts: BallotCount[]): CouncilCommand => {
    const plain = { ballots: 40, ballotRoot: 'x', receiptRoot: 'y', counts };
    const aside = { deferred, setAside: 18, setAsideRoot: 'z' };
    return {
      type: 'count-box',
      roundId: 'r1',
      box: deferred.length ? { ...plain, ...aside } : plain,
    };
  };

  it.each([
    ['check-in', [...prepared(20), open, ...checkIns(3)], 3],
    ['casting', stepsTo(20, 2), 20],
  ])('has its result at once in %s, and the others go on', (_, before, seats) => {
    const state = given(...before, defer('a', { until: '2024-06-01' }));
    expect(state.results).toEqual({
      a: {
        tally: {
          mode: 'entered',
          roster: 22,
          present: 20,
          written: { for: 0, against: 0, blank: 0 },
          votes: { agree: 0, disagree: 0, blank: 0 },
        },
        defer: { until: '2024-06-01' },
        revision: 1,
      },
    });
    expect(state.ballots?.[0]).toMatchObject({
      deferred: [
        { dossierId: 'a', reason: 'Chờ xác minh thành tích', until: '2024-06-01', by: 'secretary' },
      ],
      checkedIn: { length: seats },
    });
    // Said twice, it is said once.
    expect(decide(state, defer()).events).toEqual([]);
  });

  it('is counted by nobody, on a screen or on paper', () => {
    const steps = [...stepsTo(20, 2), defer()];
    const done = given(...steps, opened([1], votes(0), votes(20)));
    expect(done.results).toMatchObject({
      a: { defer: {} },
      b: { tally: { votes: { agree: 20 } } },
    });
    expect(done.ballots?.[0]).toMatchObject({
      status: 'tallied',
      box: { deferred: [1], setAside: 18, setAsideRoot: 'z' },
    });
    // A box that set aside another line, or none, is not the box of this round.
    for (const wrong of [[], [2], [1, 2]])
      expect(refused(given(...steps), opened(wrong, votes(0), votes(20)))).toBe(
        'ballot-box-broken',
      );
    expect(refused(casting(20), opened([1], votes(0), votes(20)))).toBe('ballot-box-broken');
    const paper = (by: string, ...counts: BallotCount[]): Step => [
      by,
      { type: 'enter-paper', roundId: 'r1', counts },
    ];
    const mixed = [...stepsTo(20, 2, 15, 5), defer(), opened([1], votes(0), votes(14))];
    expect(refused(given(...mixed), paper('x', votes(1), votes(5)))).toBe('paper-does-not-add-up');
    const all = given(...mixed, paper('x', votes(0), votes(5)), paper('y', votes(0), votes(5)));
    expect(all.results['b']?.tally.votes.agree).toBe(19);
    expect(all.results['a']?.revision).toBe(1);
  });

  it('needs a reason, a line of the sheet, a day that exists, and a box nobody has opened', () => {
    const state = casting(20);
    expect(refused(state, defer('a', { reason: '  ' }))).toBe('reason-missing');
    expect(refused(state, defer('z'))).toBe('not-on-agenda');
    expect(refused(state, defer('a', { until: '2024-02-30' }))).toBe('bad-date');
    expect(refused(state, defer('a', { roundId: 'r9' }))).toBe('ballot-round-unknown');
    const counting = given(...stepsTo(20, 2, 15, 5), box(votes(15), votes(14)));
    expect(refused(counting, defer())).toBe('ballot-not-in-this-state');
    const done = given(...stepsTo(20, 2), box(votes(20), votes(20)));
    expect(refused(done, defer())).toBe('ballot-not-in-this-state');
  });

  it('stays put off when the round is voided, and nobody writes a vote over it', () => {
    const voided: CouncilCommand = { type: 'void-ballot', roundId: 'r1', reason: 'keys-lost' };
    const state = given(...stepsTo(20, 2), defer(), voided);
    expect(Object.keys(state.results)).toEqual(['a']);
    const item = { dossierId: 'a', votes: { agree: 20, disagree: 0, blank: 0 } };
    expect(refused(state, { type: 'record-results', items: [item] })).toBe(
      'result-of-secret-ballot',
    );
    const again = { ...open, roundId: 'r2' } as CouncilCommand;
    expect(refused(state, again)).toBe('line-has-result');
    const rest = { ...again, items: [{ dossierId: 'b' }] } as CouncilCommand;
    expect(refused(state, rest)).toBe('taken');
  });
});

describe('a void round', () => {
  const voided: CouncilCommand = { type: 'void-ballot', roundId: 'r1', reason: 'keys-lost' };
  it.each([
    ['check-in', given(...prepared(20), open)],
    ['casting', casting(20)],
    ['counting', given(...stepsTo(20, 2, 15, 5), box(votes(15), votes(14)))],
  ])('counts for nothing from %s on, and another may follow', (_, state) => {
    const after = [voided].reduce((s, step) => {
      const { events, actor } = decide(s, step);
      if (isRejection(events)) throw new Error(events.code);
      return events.reduce(
        (now, { type, data }) =>
          councilDecider.evolve(now, { type, data: data as never }, AT, actor),
        s,
      );
    }, state);
    expect(after.results).toEqual({});
    expect(after.ballots).toMatchObject([{ status: 'void', reason: 'keys-lost' }]);
    expect(decide(after, voided).events).toEqual([]);
    expect(refused(after, ['m0', { type: 'check-in', roundId: 'r1' }])).toBe('ballot-round-void');
    expect(refused(after, { ...open, roundId: 'r2' } as never)).toBe('taken');
  });
});

it('the highest reachable vote is reached by full agreement, never exceeded', () => {
  const rules = fc.record({
    num: fc.integer({ min: 1, max: 100 }),
    denominator: fc.constantFrom('all' as const, 'present' as const),
    absentInWriting: fc.boolean(),
  });
  const rolls = fc
    .record({ roster: fc.integer({ min: 1, max: 60 }), a: fc.nat(60), b: fc.nat(60) })
    .map(({ roster, a, b }) => {
      const present = a % (roster + 1);
      return { roster, present, written: b % (roster - present + 1) };
    });
  fc.assert(
    fc.property(rules, rolls, fc.nat(60), ({ num, ...more }, roll, against) => {
      const law = rule(num, { ...more, quorum: { num: 0, den: 1 } });
      const { roster, present, written } = roll;
      const reach = reachOf(law, roster, roll);
      const no = against % (present + 1);
      const vote = (agree: number) =>
        countVerdict(
          {
            mode: 'secret',
            roster,
            present,
            written: { for: written, against: 0, blank: 0 },
            votes: { agree, disagree: present - agree, blank: 0 },
          },
          law,
          roster,
        );
      const best = vote(present);
      if (isRejection(best)) throw new Error(best.code);
      expect(best).toMatchObject({ yes: reach.highest, need: reach.need, size: reach.size });
      expect(best.outcome).toBe(reach.highest >= reach.need ? 'pass' : 'fail');
      const other = vote(present - no);
      if (!isRejection(other)) expect(other.yes).toBeLessThanOrEqual(reach.highest);
    }),
  );
});

function stepsTo(present: number, written: number, checkedIn = present, paper = 0): Step[] {
  return [
    ...prepared(present, written),
    open,
    ...checkIns(checkedIn),
    closeCheckIn(checkedIn, paper),
  ];
}

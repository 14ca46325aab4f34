import { isRejection } from '../log/rejection.js';
import type { LineRules } from './ballot-commands.js';
import type { CouncilCommand, CouncilPolicy } from './commands.js';
import type { BallotRule } from './count.js';
import { councilDecider } from './decide.js';
import { noSession, type CouncilState } from './state.js';

const AT = '2025-08-01T08:00:00.000Z';
const context = { actor: 'thuky', at: AT };
const rule: BallotRule = {
  secret: false,
  denominator: 'all',
  threshold: 'majority',
  quorum: { num: 2, den: 3 },
  absentInWriting: true,
  source: 'Quy chế mẫu',
  verified: true,
};
const policy = (rules: LineRules = { rule }): CouncilPolicy => ({
  lines: new Map([
    ['a', 'scheduled'],
    ['b', 'scheduled'],
  ]),
  rules: new Map([
    ['a', rules],
    ['b', rules],
  ]),
  subjects: new Map([
    ['a', 's1'],
    ['b', 's2'],
  ]),
});

function run(state: CouncilState, command: CouncilCommand, by = policy()): CouncilState {
  const events = councilDecider.decide(state, command, by, context);
  if (isRejection(events)) throw new Error(`${command.type}: ${events.code}`);
  return events.reduce(
    (now, { type, data }) => councilDecider.evolve(now, { type, data: data as never }, AT, 'x'),
    state,
  );
}
const code = (state: CouncilState, command: CouncilCommand, by = policy()) => {
  const decided = councilDecider.decide(state, command, by, context);
  return isRejection(decided) ? decided.code : decided.map(({ type }) => type);
};
const convene = (purpose?: 'initiatives'): CouncilCommand => ({
  type: 'convene',
  title: 'Phiên xét sáng kiến (mẫu)',
  heldOn: '2025-08-01',
  council: {
    name: 'Hội đồng sáng kiến (mẫu)',
    level: 'province',
    roster: 9,
    members: [{ position: 'Chủ tịch (mẫu)', memberId: 'm1', accountId: 'm1' }],
    ...(purpose ? { purpose } : {}),
  },
});
const built: CouncilCommand = {
  type: 'agenda-built',
  request: 1,
  lines: [
    { dossierId: 'a', item: 1, opinionId: 'o1' },
    { dossierId: 'b', item: 2, opinionId: 'o1' },
  ],
  skipped: [],
};
const named = (...ids: string[]): CouncilCommand => ({
  type: 'name-works',
  works: ids.map((dossierId) => ({
    dossierId,
    title: ` Dây chuyền ${dossierId} `,
    scope: 'province',
    year: 2024,
  })),
});
const roll: CouncilCommand = { type: 'record-attendance', present: 8, written: 0 };
const results = (agree: number, more: object = {}): CouncilCommand => ({
  type: 'record-results',
  items: [{ dossierId: 'a', votes: { agree, disagree: 8 - agree, blank: 0 }, ...more }],
});
const given = (...commands: CouncilCommand[]): CouncilState =>
  commands.reduce((state, command) => run(state, command), noSession);
const agenda: CouncilCommand = { type: 'set-agenda', source: { dossierIds: ['a', 'b'] } };
const sitting = given(convene('initiatives'), agenda, built, roll);

describe('an initiative council', () => {
  it('knows the request behind each line, and keeps the name of a work with its author', () => {
    expect(sitting.works).toEqual({ a: { opinionId: 'o1' }, b: { opinionId: 'o1' } });
    const events = councilDecider.decide(sitting, named('a'), policy(), context);
    expect(events).toEqual([
      {
        type: 'council-session.work-named',
        data: { dossierId: 'a', scope: 'province', year: 2024 },
        private: { subjectId: 's1', body: { title: 'Dây chuyền a' } },
      },
    ]);
    expect(run(sitting, named('a')).works?.a).toEqual({
      opinionId: 'o1',
      scope: 'province',
      year: 2024,
    });
  });

  it('votes on nothing that has no name', () => {
    expect(code(sitting, results(8))).toBe('work-not-named');
    const round = { roundId: 'r1', mode: 'recorded' as const, items: [{ dossierId: 'a' }] };
    expect(code(sitting, { type: 'open-vote', ...round })).toBe('work-not-named');
    const ready = run(sitting, named('a'));
    expect(code(ready, { type: 'open-vote', ...round })).toEqual(['council-session.vote-opened']);
  });

  it('names works of its own agenda only, and none whose vote is over', () => {
    expect(code(sitting, named('c'))).toBe('not-on-agenda');
    const voted = run(run(sitting, named('a')), results(8));
    expect(code(voted, named('a'))).toBe('line-has-result');
    const other = given(convene(), agenda, { ...built, lines: [{ dossierId: 'a', item: 1 }] });
    expect(other.works).toBeUndefined();
    expect(code(other, named('a'))).toBe('not-an-initiative-council');
  });

  it.each([
    [5, 'pass', 5],
    [4, 'fail', 5],
  ])('reckons %i of 9 as %s where %i are needed', (agree, outcome, need) => {
    const { a } = run(run(sitting, named('a')), results(agree)).results;
    expect(a?.concluded).toEqual({ outcome, rule, yes: agree, need });
  });

  it('puts off with a day, and refuses a lower form and a day that is none', () => {
    const ready = run(sitting, named('a'));
    const off = run(ready, results(8, { defer: { until: '2025-10-01' } }));
    expect(off.results.a?.concluded).toMatchObject({
      outcome: 'defer',
      deferUntil: '2025-10-01',
    });
    expect(code(ready, results(8, { defer: { until: '2025-13-01' } }))).toBe('bad-date');
    expect(code(ready, results(8, { lowerForm: 'x' }))).toBe('lower-form-not-allowed');
  });

  it('has no result without a rule, a quorum, or a text where the rule is not confirmed', () => {
    const ready = run(sitting, named('a'));
    expect(code(ready, results(8), { ...policy(), rules: new Map() })).toBe('no-ballot-rule');
    const strict = policy({ rule: { ...rule, quorum: { num: 1, den: 1 } } });
    expect(code(ready, results(8), strict)).toBe('quorum-not-met');
    const unsure = { edition: 'e2', provisional: false, rules: ['x'], sources: ['y'] };
    const unconfirmed = policy({ rule, unconfirmed: unsure });
    expect(code(ready, results(8), unconfirmed)).toBe('basis-unconfirmed');
    const cited = { document: 'Quy chế (mẫu)', date: '2025-01-01', article: 'Điều 4' };
    const command = { ...results(8), cited } as CouncilCommand;
    expect(code(ready, command, unconfirmed)).toEqual(['council-session.result-recorded']);
  });

  it('counts a vote by name as it counts one that was entered', () => {
    const round = { roundId: 'r1', mode: 'open' as const, items: [{ dossierId: 'a' }] };
    const open = run(run(sitting, named('a')), { type: 'open-vote', ...round });
    const closed = run(open, {
      type: 'close-vote',
      roundId: 'r1',
      counts: [{ agree: 6, disagree: 2, blank: 0, lower: 0 }],
      on: '2025-08-01',
    });
    expect(closed.results.a?.concluded).toMatchObject({ outcome: 'pass', yes: 6, need: 5 });
  });

  it('says at its close what it was there for, so that the requests are answered', () => {
    const both = run(sitting, named('a', 'b'));
    const items = ['a', 'b'].map((dossierId) => ({
      dossierId,
      votes: { agree: 8, disagree: 0, blank: 0 },
    }));
    const decided = run(both, { type: 'record-results', items });
    const closed = councilDecider.decide(decided, { type: 'close' }, policy(), context);
    expect(closed).toMatchObject([{ data: { results: 2, purpose: 'initiatives' } }]);
  });
});

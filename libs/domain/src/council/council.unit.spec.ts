import fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import type { CouncilCommand, CouncilPolicy, ResultItem } from './commands.js';
import { councilDecider } from './decide.js';
import { noSession, type CouncilState } from './state.js';

const AT = '2019-03-15T08:00:00.000Z';
const context = { actor: 'secretary', at: AT };
const onList = (...ids: string[]): CouncilPolicy => ({
  lines: new Map(ids.map((id) => [id, 'scheduled'])),
});

/** Runs commands one after the other; a refusal on the way is a fault of the test. */
function given(...commands: CouncilCommand[]): CouncilState {
  return commands.reduce((state, command) => {
    const events = councilDecider.decide(state, command, onList('a', 'b', 'c'), context);
    if (isRejection(events)) throw new Error(`${command.type}: ${events.code}`);
    return events.reduce(
      (s, { type, data }) =>
        councilDecider.evolve(s, { type, data: data as never }, AT, 'secretary'),
      state,
    );
  }, noSession);
}

const convene: CouncilCommand = {
  type: 'convene',
  title: 'Phiên tháng 3/2019',
  heldOn: '2019-03-15',
  council: { name: 'Hội đồng TĐKT tỉnh', level: 'province', roster: 22 },
};
const agenda: CouncilCommand = { type: 'set-agenda', source: { awards: ['provincial-flag'] } };
const built: CouncilCommand = {
  type: 'agenda-built',
  request: 1,
  lines: ['a', 'b', 'c'].map((dossierId, i) => ({ dossierId, item: i + 1 })),
  skipped: [{ dossierId: 'x', code: 'not-in-this-state' }],
};
const roll: CouncilCommand = { type: 'record-attendance', present: 20, absent: 2, written: 1 };
const vote = (dossierId: string, agree = 18, rest: Partial<ResultItem> = {}): ResultItem => ({
  dossierId,
  votes: { agree, disagree: 20 - agree, blank: 0 },
  ...rest,
});
const results = (...items: ResultItem[]): CouncilCommand => ({ type: 'record-results', items });
const inSession = [convene, agenda, built, roll];

function refusal(state: CouncilState, command: CouncilCommand, policy = onList('a', 'b', 'c')) {
  const decided = councilDecider.decide(state, command, policy, context);
  if (isRejection(decided)) return decided;
  throw new Error(`${command.type} was not refused`);
}

describe('convening a session', () => {
  it('keeps roster and day', () => {
    expect(given(convene)).toMatchObject({
      status: 'convened',
      heldOn: '2019-03-15',
      council: { roster: 22 },
    });
  });

  it.each([
    ['no members', { roster: 0 }, 'roster-empty'],
    ['half a member', { roster: 2.5 }, 'roster-empty'],
    [
      'more seats than members',
      { roster: 1, members: [{ position: 'a' }, { position: 'b' }] },
      'roster-exceeded',
    ],
  ])('refuses %s', (_case, council, code) => {
    const command = { ...convene, council: { ...convene.council, ...council } };
    expect(refusal(noSession, command).code).toBe(code);
  });

  it('cannot be done twice', () => {
    expect(refusal(given(convene), convene).facts).toEqual({
      status: 'convened',
      allowed: ['none'],
    });
  });
});

describe('the agenda', () => {
  it('is asked for by people and reported by the stage, with what it could not take', () => {
    const decided = councilDecider.decide(given(convene, agenda), built, {}, context);
    expect(decided).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ count: 3, skipped: 1 }) }),
    ]);
    expect(given(convene, agenda, built).agenda).toEqual({
      requested: 1,
      open: [],
      items: { a: 1, b: 2, c: 3 },
      skipped: [{ dossierId: 'x', code: 'not-in-this-state' }],
    });
  });

  it('ignores a report that comes twice', () => {
    expect(councilDecider.decide(given(convene, agenda, built), built, {}, context)).toEqual([]);
  });

  it('grows until every request is worked off, in whatever order', () => {
    const second: CouncilCommand = { ...built, request: 2, lines: [{ dossierId: 'd', item: 4 }] };
    const state = given(convene, agenda, agenda, second);
    expect(state.agenda).toMatchObject({ requested: 2, open: [1] });
    expect(refusal(state, { type: 'close' }).code).toBe('not-in-this-state');
    expect(given(convene, agenda, agenda, second, built).agenda).toEqual({
      requested: 2,
      open: [],
      items: { a: 1, b: 2, c: 3, d: 4 },
      skipped: [{ dossierId: 'x', code: 'not-in-this-state' }],
    });
  });

  it('refuses an empty wish', () => {
    const empty: CouncilCommand = { type: 'set-agenda', source: { dossierIds: [] } };
    expect(refusal(given(convene), empty).code).toBe('agenda-empty');
  });
});

describe('the roll', () => {
  it.each([
    ['too few in all', { present: 20, absent: 1, written: 0 }],
    ['too many in all', { present: 20, absent: 3, written: 0 }],
    ['more writings than absent', { present: 20, absent: 2, written: 3 }],
    ['a negative number', { present: 23, absent: -1, written: 0 }],
    ['a fraction', { present: 20.5, absent: 1.5, written: 0 }],
  ])('refuses %s', (_case, counts) => {
    const command: CouncilCommand = { type: 'record-attendance', ...counts };
    expect(refusal(given(convene), command).code).toBe('attendance-does-not-add-up');
  });

  it('may be put right until the first result', () => {
    const again: CouncilCommand = { type: 'record-attendance', present: 21, absent: 1, written: 0 };
    expect(given(...inSession, again).attendance?.present).toBe(21);
    expect(refusal(given(...inSession, results(vote('a'))), again).code).toBe(
      'results-already-recorded',
    );
  });
});

describe('results', () => {
  it('need the roll', () => {
    expect(refusal(given(convene, agenda, built), results(vote('a'))).code).toBe(
      'attendance-missing',
    );
  });

  it('wait until the list is complete', () => {
    expect(refusal(given(convene, agenda, built, roll, agenda), results(vote('a'))).code).toBe(
      'agenda-being-built',
    );
  });

  it('become one event per line with the tally and no verdict', () => {
    const decided = councilDecider.decide(
      given(...inSession),
      results(vote('a', 18, { written: { for: 1, against: 0, blank: 0 } }), vote('b', 3)),
      onList('a', 'b', 'c'),
      context,
    );
    expect(decided).toEqual([
      {
        type: 'council-session.result-recorded',
        data: {
          dossierId: 'a',
          revision: 1,
          tally: {
            mode: 'entered',
            roster: 22,
            present: 20,
            written: { for: 1, against: 0, blank: 0 },
            votes: { agree: 18, disagree: 2, blank: 0 },
          },
        },
      },
      expect.objectContaining({ data: expect.objectContaining({ dossierId: 'b' }) }),
    ]);
  });

  it.each<[string, ResultItem, string]>([
    ['a stranger', vote('z'), 'not-on-agenda'],
    ['more votes than present', vote('a', 18, { present: 19 }), 'votes-do-not-add-up'],
    [
      'more writings than absent in writing',
      vote('a', 18, { written: { for: 2, against: 0, blank: 0 } }),
      'votes-do-not-add-up',
    ],
    [
      'more people than members',
      vote('a', 18, { present: 22, written: { for: 1, against: 0, blank: 0 } }),
      'votes-do-not-add-up',
    ],
    [
      'a fraction of a vote',
      { dossierId: 'a', votes: { agree: 1.5, disagree: 0, blank: 0 } },
      'votes-do-not-add-up',
    ],
    [
      'a negative vote',
      { dossierId: 'a', votes: { agree: 20, disagree: -1, blank: 0 } },
      'votes-do-not-add-up',
    ],
    [
      'two outcomes at once',
      vote('a', 18, { defer: {}, lowerForm: 'provincial-certificate' }),
      'one-outcome-only',
    ],
  ])('refuse %s', (_case, item, code) => {
    expect(refusal(given(...inSession), results(item)).code).toBe(code);
  });

  it('refuse the same line twice in one call', () => {
    expect(refusal(given(...inSession), results(vote('a'), vote('a'))).code).toBe('named-twice');
  });

  it('refuse a line that its unit took back, and one that stands in an act', () => {
    const gone: CouncilPolicy = {
      lines: new Map([
        ['a', 'withdrawn'],
        ['b', 'listed'],
      ]),
    };
    expect(refusal(given(...inSession), results(vote('a')), gone).code).toBe('not-on-agenda');
    expect(refusal(given(...inSession), results(vote('b')), gone).code).toBe('result-final');
  });

  it('are replaced by a newer one until the session is closed', () => {
    const state = given(...inSession, results(vote('a', 3)), results(vote('a', 18)));
    expect(state.results.a).toMatchObject({ revision: 2, tally: { votes: { agree: 18 } } });
  });
});

describe('closing', () => {
  const all = results(vote('a'), vote('b', 1), vote('c', 10, { defer: { until: '2019-09-01' } }));

  it('is refused while lines are undecided, and says how many', () => {
    const rejected = refusal(given(...inSession, results(vote('a'))), { type: 'close' });
    expect(rejected).toMatchObject({ code: 'lines-undecided', facts: { undecided: 2 } });
  });

  it('counts a deferral as a result', () => {
    expect(given(...inSession, all, { type: 'close' }).status).toBe('closed');
  });

  it('does not wait for a line that is gone', () => {
    const state = given(...inSession, results(vote('a'), vote('b')));
    const decided = councilDecider.decide(state, { type: 'close' }, onList('a', 'b'), context);
    expect(isRejection(decided)).toBe(false);
  });

  it('ends corrections', () => {
    const state = given(...inSession, all, { type: 'close' });
    expect(refusal(state, results(vote('a'))).facts).toEqual({
      status: 'closed',
      allowed: ['in-session'],
    });
  });

  it('is refused without a roll or without a list', () => {
    expect(refusal(given(convene), { type: 'close' }).code).toBe('not-in-this-state');
    expect(refusal(given(convene, roll), { type: 'close' }).code).toBe('agenda-empty');
  });
});

describe('what the secretary owes', () => {
  const kinds = (state: CouncilState) => councilDecider.owes?.(state).map((item) => item.kind);

  it('is results from a complete list until the close', () => {
    expect(kinds(given(convene))).toEqual([]);
    expect(kinds(given(convene, agenda))).toEqual([]);
    expect(kinds(given(convene, agenda, built))).toEqual(['record-results']);
    const all = results(vote('a'), vote('b'), vote('c'));
    expect(kinds(given(...inSession, all))).toEqual(['record-results']);
    expect(kinds(given(...inSession, all, { type: 'close' }))).toEqual([]);
  });
});

describe('many events of one command', () => {
  const fact = fc.oneof(
    fc.record({
      type: fc.constant('council-session.result-recorded'),
      data: fc.record({ dossierId: fc.constantFrom('a', 'b', 'c'), revision: fc.nat(3) }),
    }),
    fc.constant({ type: 'council-session.closed', data: {} }),
    fc.constant({ type: 'work.claimed', data: { kind: 'record-results' } }),
  );

  it('lead where one after the other leads, and leave the state they began with alone', () => {
    fc.assert(
      fc.property(fc.array(fact), (facts) => {
        const from = given(...inSession, results(vote('a')));
        const before = structuredClone(from);
        const one = facts.reduce((s, e) => councilDecider.evolve(s, e, AT, 'x'), from);
        expect(councilDecider.evolveAll?.(from, facts, AT, 'x')).toEqual(one);
        expect(from).toEqual(before);
      }),
    );
  });
});

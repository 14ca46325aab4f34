import { isRejection } from '../log/rejection.js';
import type { DomainEvent } from '../log/event.js';
import type { JsonObject } from '../log/json.js';
import type { OpinionCommand } from './commands.js';
import { opinionDecider } from './decide.js';
import { noOpinion, type OpinionState } from './state.js';

const asking = {
  type: 'ask',
  step: 'consultation',
  stepKind: 'consultation',
  bodyId: 'o1',
  agency: 'tax',
  proceedOnSilence: true,
  term: { days: 10, unit: 'working' },
  dueOn: '2025-08-15',
  lines: [
    { dossierId: 'd1', subjectId: 's1' },
    { dossierId: 'd2', subjectId: 's2' },
  ],
  question: 'Về nghĩa vụ thuế',
  key: 'opinion:k',
} as const;
const ctx = (day = '2025-08-01') => ({ actor: 'a', at: `${day}T03:00:00.000Z` });

/** The state after commands that must all be accepted. */
function after(...steps: [OpinionCommand, string?][]): OpinionState {
  return steps.reduce<OpinionState>((state, [command, day]) => {
    const decided = opinionDecider.decide(state, command, undefined, ctx(day));
    if (isRejection(decided)) throw new Error(decided.code);
    return decided.reduce(
      (now, { type, data }) =>
        opinionDecider.evolve(now, { type, data: data as JsonObject }, ctx(day).at, 'a'),
      state,
    );
  }, noOpinion);
}
const code = (state: OpinionState, command: OpinionCommand, day?: string) => {
  const decided = opinionDecider.decide(state, command, undefined, ctx(day));
  return isRejection(decided) ? decided.code : decided.map(({ type }) => type);
};
const kinds = (state: OpinionState) => opinionDecider.owes!(state).map(({ kind }) => kind);
const asked = after([asking as never]);
const answer = (items: object[], more: object = { recordedBy: 'body' }) =>
  ({ type: 'answer', items, ...more }) as never as OpinionCommand;
const proceed = (...dossierIds: string[]): OpinionCommand => ({
  type: 'proceed',
  dossierIds,
  reason: 'Đã đôn đốc hai lần',
});

describe('an opinion asked for', () => {
  it('is owed by the body, by the day it is due, and keeps the question private', () => {
    expect(opinionDecider.owes!(asked)).toMatchObject([
      { kind: 'give-opinion', role: 'agency', unitId: 'o1', finishBy: '2025-08-15' },
    ]);
    const [event] = opinionDecider.decide(
      noOpinion,
      asking as never,
      undefined,
      ctx(),
    ) as DomainEvent[];
    expect(JSON.stringify(event?.data)).not.toContain('nghĩa vụ');
    expect(event?.private).toEqual({ subjectId: 'opinion:k', body: { question: asking.question } });
  });

  it.each([
    [{ ...asking, lines: [] }, 'no-line-named'],
    [{ ...asking, bodyId: undefined }, 'body-missing'],
    [{ ...asking, stepKind: 'lottery' }, 'no-opinion-step'],
  ])('%#: is refused with %s', (command, rejected) => {
    expect(code(noOpinion, command as never)).toBe(rejected);
  });

  it.each([
    [[{ dossierId: 'd9', answer: 'agree' }], {}, 'not-asked-about'],
    [[{ dossierId: 'constructor', answer: 'agree' }], {}, 'not-asked-about'],
    [[{ dossierId: 'd1', answer: 'perhaps' }], {}, 'unknown-answer'],
    [[{ dossierId: 'd1', answer: 'toString' }], {}, 'unknown-answer'],
    [[{ dossierId: 'd1', answer: 'disagree' }], {}, 'reason-missing'],
    [[{ dossierId: 'd1', answer: 'agree' }], { recordedBy: 'officer' }, 'paper-missing'],
    [
      [{ dossierId: 'd1', answer: 'agree' }],
      { recordedBy: 'officer', paper: { number: '1', date: '2025-02-30' } },
      'bad-date',
    ],
    [
      [{ dossierId: 'd1', answer: 'agree', work: { title: 'x', scope: 'nation', year: 2024 } }],
      {},
      'work-not-recognised',
    ],
    [[], {}, 'no-line-named'],
  ])('%#: an answer %j is refused with %s', (items, more, rejected) => {
    expect(code(asked, answer(items, { recordedBy: 'body', ...more }))).toBe(rejected);
  });

  it('is done when every line is answered for, each reason kept with its subject', () => {
    const one = after([asking as never], [answer([{ dossierId: 'd1', answer: 'agree' }])]);
    expect(one.status).toBe('asked');
    const no = { dossierId: 'd2', answer: 'disagree', reason: 'Nợ thuế' };
    const both = after(
      [asking as never],
      [answer([{ dossierId: 'd1', answer: 'agree' }])],
      [answer([no])],
    );
    expect([both.status, kinds(both)]).toEqual(['answered', []]);
    const [event] = opinionDecider.decide(one, answer([no]), undefined, ctx()) as DomainEvent[];
    expect(event?.private).toEqual({ subjectId: 's2', body: { reason: 'Nợ thuế' } });
    expect(JSON.stringify(event?.data)).not.toContain('Nợ');
  });
});

describe('silence', () => {
  it('lapses once, after its day, and then an officer owes a decision', () => {
    expect(code(asked, { type: 'lapse' }, '2025-08-15')).toEqual([]);
    expect(code(asked, { type: 'lapse' }, '2025-08-16')).toEqual(['opinion.lapsed']);
    const lapsed = after([asking as never], [{ type: 'lapse' }, '2025-08-16']);
    expect(code(lapsed, { type: 'lapse' }, '2025-08-17')).toEqual([]);
    expect(kinds(lapsed)).toEqual(['give-opinion', 'settle-silence']);
  });

  it('may be passed over only once the term is over and where the catalogue lets it', () => {
    expect(code(asked, proceed('d1'), '2025-08-15')).toBe('still-in-time');
    expect(code(asked, proceed('d1', 'd2'), '2025-08-16')).toEqual([
      'opinion.proceeded',
      'opinion.proceeded',
    ]);
    const police = after([{ ...asking, proceedOnSilence: false } as never]);
    expect(code(police, proceed('d1'), '2025-08-16')).toBe('silence-does-not-count');
    const agreed = after([asking as never], [answer([{ dossierId: 'd1', answer: 'agree' }])]);
    expect(code(agreed, proceed('d1'), '2025-08-16')).toBe('answered-already');
    expect(code(asked, { ...proceed('d1'), reason: ' ' } as never, '2025-08-16')).toBe(
      'reason-missing',
    );
  });

  it('of the People’s Committee or the Party is nobody’s to pass over', () => {
    const party = { ...asking, step: 'party-opinion', stepKind: 'party-opinion' };
    const no = answer([{ dossierId: 'd1', answer: 'disagree', reason: 'x' }]);
    const refused = after([party as never], [no]);
    expect(code(refused, proceed('d1'), '2025-09-01')).toBe('officer-may-not-proceed');
  });

  it('a moved term begins anew; the same day again says nothing', () => {
    const moved = after(
      [asking as never],
      [{ type: 'lapse' }, '2025-08-16'],
      [{ type: 'move-deadline', dueOn: '2025-08-18' }],
    );
    expect([moved.dueOn, kinds(moved)]).toEqual(['2025-08-18', ['give-opinion']]);
    expect(code(moved, { type: 'move-deadline', dueOn: '2025-08-18' })).toEqual([]);
  });
});

describe('the file of an answer', () => {
  const file = { sha256: 'f'.repeat(64), size: 10, mime: 'application/pdf', by: 'body' } as const;
  const attach = (more: object = {}): OpinionCommand => ({
    type: 'attach-file',
    file: { ...file, ...more },
    name: 'tra-loi.pdf',
    key: 'opinion:k',
  });

  it('is attached once, its name kept private, and named by an answer', () => {
    const [event] = opinionDecider.decide(asked, attach(), undefined, ctx()) as DomainEvent[];
    expect(event).toEqual({
      type: 'opinion.file-attached',
      data: { ...file, stepKind: 'consultation', on: '2025-08-01' },
      private: { subjectId: 'opinion:k', body: { name: 'tra-loi.pdf' } },
    });
    const held = after([asking as never], [attach()]);
    expect(held.files).toEqual([file]);
    expect(code(held, attach())).toEqual([]);
    const paper = { number: '88/CV', date: '2025-08-10', sha256: file.sha256 };
    const said = answer([{ dossierId: 'd1', answer: 'agree' }], { recordedBy: 'body', paper });
    expect(code(held, said)).toEqual(['opinion.answered']);
    expect(code(asked, said)).toBe('opinion-file-missing');
  });

  it('is refused for an opinion nobody asked for, and beyond twenty', () => {
    expect(code(noOpinion, attach())).toBe('not-visible');
    const many = Array.from({ length: 20 }, (_, i): [OpinionCommand] => [
      attach({ sha256: String(i).padStart(64, '0') }),
    ]);
    expect(code(after([asking as never], ...many), attach())).toBe('too-many-papers');
  });
});

describe('lines before a council', () => {
  const council = after([
    { ...asking, stepKind: 'initiative-council', step: 'initiative-council' } as never,
  ]);
  const take = (sessionId: string, ...dossierIds: string[]): OpinionCommand => ({
    type: 'take-up',
    sessionId,
    dossierIds,
  });
  const work = { title: 'Dây chuyền (mẫu)', scope: 'province' as const, year: 2024 };
  const yes = { dossierId: 'd1', answer: 'recognised', work };
  const by = (sessionId: string) => ({ recordedBy: 'council', sessionId });
  const run = (state: OpinionState, command: OpinionCommand): OpinionState => {
    const decided = opinionDecider.decide(state, command, undefined, ctx());
    if (isRejection(decided)) throw new Error(decided.code);
    return decided.reduce(
      (now, { type, data }) =>
        opinionDecider.evolve(now, { type, data: data as JsonObject }, ctx().at, 'a'),
      state,
    );
  };
  const held = run(council, take('s1', 'd1'));

  it('are answered by the session that took them up, and by nobody else', () => {
    expect(held.lines.d1?.sessionId).toBe('s1');
    expect(code(held, take('s1', 'd1'))).toEqual([]);
    expect(code(held, take('s2', 'd1'))).toBe('council-decides');
    expect(code(held, take('s1', 'd9'))).toBe('not-asked-about');
    const paper = { number: '1', date: '2025-08-01' };
    expect(code(held, answer([yes], { recordedBy: 'officer', paper }))).toBe('council-decides');
    expect(code(held, answer([yes], by('s2')))).toBe('council-decides');
    expect(code(held, answer([yes], by('s1')))).toEqual(['opinion.answered']);
    expect(code(held, { ...proceed('d1') })).toBe('council-decides');
    // The other line is anybody's still.
    const other = { ...yes, dossierId: 'd2' };
    expect(code(held, answer([other], { recordedBy: 'officer', paper }))).toEqual([
      'opinion.answered',
    ]);
  });

  it('need no reason where a vote is one, and are free again once answered or given back', () => {
    const no = { dossierId: 'd1', answer: 'not-recognised' };
    const done = run(held, answer([no], by('s1')));
    expect(done.lines.d1).toMatchObject({ answer: 'not-recognised', sessionId: undefined });
    expect(code(done, take('s2', 'd1'))).toBe('answered-already');
    const give = (sessionId: string): OpinionCommand => ({
      type: 'let-go',
      sessionId,
      lines: [{ dossierId: 'd1', until: '2025-10-01' }],
    });
    expect(code(held, give('s2'))).toEqual([]);
    const back = run(held, give('s1'));
    expect(back.lines.d1).toMatchObject({ sessionId: undefined, until: '2025-10-01' });
    expect(code(back, take('s2', 'd1'))).toEqual(['opinion.taken-up']);
  });
});

import { given, type PastEvent } from '@vinhdanh/testing';
import type { CouncilState } from '../council/index.js';
import { noDossier, type DossierState } from '../dossier/state.js';
import { meetingDecider } from './decide.js';
import { changedSince, lettersOf, papersOf, papersOfLetter } from './papers.js';
import type { MeetingPolicy } from './rules.js';
import type { FrozenPaper } from './state.js';

const session = (more: Partial<CouncilState> = {}): CouncilState => ({
  status: 'convened',
  agenda: { requested: 1, open: [], items: { b: 2, a: 1 } },
  results: {},
  ...more,
});
const report: FrozenPaper = { kind: 'report', paperId: 'p1', version: 1, sha256: 'aa' };
const policy = (more: Partial<CouncilState> = {}): MeetingPolicy => ({
  session: session(more),
  papers: new Map([['a', [report]]]),
});
const moved = (data: object): PastEvent => ({ type: 'meeting.moved', data });

describe('the position of a meeting', () => {
  it('is a line of the agenda and what is done with it', () => {
    given(meetingDecider)
      .when({ type: 'move', phase: 'discussion', dossierId: 'b' }, policy())
      .then([moved({ phase: 'discussion', dossierId: 'b', item: 2 })]);
    given(meetingDecider)
      .when({ type: 'move', phase: 'reading' }, policy())
      .then([moved({ phase: 'reading' })]);
  });

  it('changes nothing where the meeting is already', () => {
    given(meetingDecider, [moved({ phase: 'reading', dossierId: 'a', item: 1 })])
      .when({ type: 'move', phase: 'reading', dossierId: 'a' }, policy())
      .then([]);
  });

  it.each([
    [{ phase: 'reading', dossierId: 'z' }, {}, 'not-on-agenda'],
    [{ phase: 'voting', dossierId: 'a' }, {}, 'attendance-missing'],
    [
      { phase: 'voting' },
      { attendance: { present: 3, absent: 0, written: 0 } },
      'meeting-line-missing',
    ],
    [{ phase: 'closed', dossierId: 'a' }, { status: 'closed' }, 'not-in-this-state'],
  ] as const)('is refused at %j', (at, more, code) => {
    given(meetingDecider)
      .when({ type: 'move', ...at }, policy(more))
      .thenRejected(code);
  });
});

describe('a closed agenda', () => {
  const digest = '1d'.repeat(32);
  const frozen: PastEvent = {
    type: 'meeting.agenda-frozen',
    data: { count: 2, papers: 1, digest, lines: [] },
    by: 'thuky',
  };

  it('fixes the papers of every line by their hashes, in the order of the agenda', () => {
    given(meetingDecider)
      .when({ type: 'freeze-agenda' }, policy())
      .thenState({ status: 'frozen', frozen: { lines: 2, papers: 1 } });
    const of = (papers: MeetingPolicy['papers']) => {
      const decided = meetingDecider.decide(
        meetingDecider.initial,
        { type: 'freeze-agenda' },
        { ...policy(), papers },
        { actor: 'thuky', at: '2026-03-15T00:00:00.000Z' },
      ) as { data: { digest: string; lines: object[] } }[];
      return decided[0]!.data;
    };
    const one = of(new Map([['a', [report]]]));
    expect(one.lines).toEqual([
      { dossierId: 'a', item: 1, papers: [report] },
      { dossierId: 'b', item: 2, papers: [] },
    ]);
    expect(of(new Map([['a', [{ ...report, sha256: 'ab' }]]])).digest).not.toBe(one.digest);
  });

  it('fixes the papers of the letters the lines came with, too', () => {
    const of = (letters: MeetingPolicy['letters']) => {
      const decided = meetingDecider.decide(
        meetingDecider.initial,
        { type: 'freeze-agenda' },
        { ...policy(), letters },
        { actor: 'thuky', at: '2026-03-15T00:00:00.000Z' },
      ) as { data: { digest: string; papers: number; letters: object[] } }[];
      return decided[0]!.data;
    };
    const letter = { kind: 'letter', paperId: 'aa', sha256: 'aa' };
    const one = of(
      new Map([
        ['p2', []],
        ['p1', [letter]],
      ]),
    );
    expect(one.letters).toEqual([
      { proposalId: 'p1', papers: [letter] },
      { proposalId: 'p2', papers: [] },
    ]);
    expect(one.papers).toBe(of(undefined).papers + 1);
    const other = of(new Map([['p1', [{ ...letter, sha256: 'ab' }]]]));
    expect(other.digest).not.toBe(one.digest);
  });

  it('is closed once, and opened again with a reason', () => {
    const closed = given(meetingDecider, [frozen]);
    closed.when({ type: 'freeze-agenda' }, policy()).thenRejected('agenda-frozen');
    closed
      .when({ type: 'reopen-agenda', reason: 'Thêm hồ sơ' }, policy())
      .then([{ type: 'meeting.agenda-reopened', data: { reason: 'Thêm hồ sơ' } }]);
    const reopened: PastEvent = { type: 'meeting.agenda-reopened', data: { reason: 'x' } };
    expect(given(meetingDecider, [frozen, reopened]).state).toEqual({ status: 'open' });
    given(meetingDecider)
      .when({ type: 'reopen-agenda', reason: 'Thêm hồ sơ' }, policy())
      .thenRejected('agenda-not-frozen');
  });

  it.each([
    [{ agenda: { requested: 1, open: [1], items: { a: 1 } } }, 'agenda-being-built'],
    [{ agenda: { requested: 1, open: [], items: {} } }, 'agenda-empty'],
    [{ status: 'closed' as const }, 'not-in-this-state'],
  ])('is refused with %j', (more, code) => {
    given(meetingDecider).when({ type: 'freeze-agenda' }, policy(more)).thenRejected(code);
  });
});

describe('papers of a line', () => {
  const line: DossierState = {
    ...noDossier,
    held: {
      p2: { kind: 'report', version: 2, by: 'unit', sha256: 'bb' },
      p3: { kind: 'plan', version: 1, by: 'unit', secrecy: 'secret' },
    },
    papers: { report: 'bb', plan: '', supplement: 'cc' },
  };

  it('are those held and those that came with a supplement; a secret has no hash', () => {
    expect(papersOf(line)).toEqual([
      { kind: 'plan', paperId: 'p3', version: 1 },
      { kind: 'report', paperId: 'p2', version: 2, sha256: 'bb' },
      { kind: 'supplement', sha256: 'cc' },
    ]);
  });

  it('of a letter stand by their hash, each once', () => {
    const paper = (kind: string, sha256: string) => ({
      kind,
      sha256,
      size: 1,
      mime: 'x',
      name: 'x',
    });
    const papers = [paper('letter', 'bb'), paper('annex', 'aa'), paper('letter', 'bb')];
    expect(papersOfLetter({ papers })).toEqual([
      { kind: 'annex', paperId: 'aa', sha256: 'aa' },
      { kind: 'letter', paperId: 'bb', sha256: 'bb' },
    ]);
    expect(lettersOf({ proposalId: 'p', originProposalId: 'p' })).toEqual(['p']);
    expect(lettersOf({ proposalId: 'p', originProposalId: 'o' })).toEqual(['p', 'o']);
  });

  it('show what changed since', () => {
    const now: FrozenPaper[] = [
      { kind: 'report', paperId: 'p1', version: 2, sha256: 'bb' },
      { kind: 'plan', paperId: 'p3', sha256: 'dd', version: 1 },
      { kind: 'photo', paperId: 'p4', sha256: 'ee', version: 1 },
    ];
    const before: FrozenPaper[] = [
      report,
      { kind: 'plan', paperId: 'p3', sha256: 'dd', version: 1 },
      { kind: 'letter', paperId: 'p5', sha256: 'ff', version: 1 },
    ];
    expect(changedSince(before, now).map(({ kind, change }) => [kind, change])).toEqual([
      ['report', 'changed'],
      ['plan', 'same'],
      ['photo', 'added'],
      ['letter', 'withdrawn'],
    ]);
  });
});

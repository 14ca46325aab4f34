import { given, stateAfter, type PastEvent } from '@vinhdanh/testing';
import fc from 'fast-check';
import type { CouncilState, SessionResult } from '../council/index.js';
import { isRejection } from '../log/rejection.js';
import { heldOnPaper, minutesStand, sessionBasis } from './basis.js';
import type { MinutesPolicy, SignMinutes } from './commands.js';
import { drawContent, type LineVote, type MinutesLine } from './content.js';
import { minutesDecider } from './decide.js';

const AT = '2026-03-15T09:00:00.000Z';
const tally = (agree: number, written = { for: 0, against: 0, blank: 0 }) => ({
  mode: 'secret' as const,
  roster: 22,
  present: 20,
  written,
  votes: { agree, disagree: 19 - agree, blank: 1 },
});
const result = (agree: number, revision = 1): SessionResult => ({ tally: tally(agree), revision });
const session = (more: Partial<CouncilState> = {}): CouncilState => ({
  status: 'closed',
  title: 'Phiên tháng 3',
  heldOn: '2026-03-15',
  convenedAt: '2026-03-01T00:00:00.000Z',
  closedAt: AT,
  council: { name: 'Hội đồng tỉnh', level: 'province', roster: 22 },
  agenda: { requested: 1, open: [], items: { b: 2, a: 1 } },
  attendance: { present: 20, absent: 2, written: 1 },
  results: { a: result(18), b: result(11) },
  ...more,
});
const rule: LineVote['rule'] = {
  secret: true,
  denominator: 'all',
  threshold: { num: 8, den: 10 },
  quorum: { num: 2, den: 3 },
  absentInWriting: true,
  source: 'Nghị định 98/2023/NĐ-CP Điều 30(7)',
  verified: true,
};
const lines = (state: CouncilState) =>
  new Map<string, MinutesLine>(
    Object.entries(state.results).map(([dossierId, found]) => {
      const yes = found.tally.votes.agree;
      const outcome = yes >= 18 ? 'pass' : 'fail';
      const vote: LineVote = { outcome, tally: found.tally, rule, yes, need: 18 };
      return [dossierId, { dossierId, award: 'provincial-flag', vote }];
    }),
  );
const policy = (state = session(), more: Partial<MinutesPolicy> = {}): MinutesPolicy => ({
  sessionId: 's1',
  session: state,
  lines: lines(state),
  undecided: 0,
  subjectId: 'x1',
  entitled: true,
  ...more,
});

/** Facts as the rules themselves would write them. */
function drawn(state = session(), past: PastEvent[] = [], reason?: string): PastEvent[] {
  const before = stateAfter(minutesDecider, past);
  const command = { type: 'draw' as const, ...(reason ? { reason } : {}) };
  const events = minutesDecider.decide(before, command, policy(state), { actor: 'thuky', at: AT });
  if (isRejection(events)) throw new Error(events.code);
  return [...past, ...events];
}
const versionOf = (past: PastEvent[]) => stateAfter(minutesDecider, past).versions.at(-1)!;
const signing = (past: PastEvent[], as: SignMinutes['as']): SignMinutes => {
  const { version, hash } = versionOf(past);
  return { type: 'sign', as, version, hash };
};
const signed = (past: PastEvent[], as: SignMinutes['as'], by: string): PastEvent[] => {
  const { version, hash } = versionOf(past);
  return [...past, { type: 'minutes.signed', data: { version, hash, as }, by }];
};
const both = (past: PastEvent[]) => signed(signed(past, 'secretary', 'thuky'), 'chair', 'chutoa');
const standing = (past: PastEvent[], state = session()) =>
  minutesStand(stateAfter(minutesDecider, past), state);

describe('minutes of a session', () => {
  it('hold every vote with its denominator, threshold and rounding, in the order of the agenda', () => {
    const content = drawContent('s1', session(), lines(session()), []);
    expect(content.items.map(({ dossierId }) => dossierId)).toEqual(['a', 'b']);
    expect(content.items[0]?.vote).toMatchObject({
      total: 22,
      present: 20,
      for: 18,
      against: 1,
      blank: 1,
      notVoting: 0,
      size: 22,
      need: 18,
      yes: 18,
      share: 8181,
      quorum: 15,
      outcome: 'pass',
      source: rule.source,
    });
    expect(content.conclusion).toEqual({
      passed: 1,
      failed: 1,
      deferred: 0,
      lowerForm: 0,
      left: 0,
    });
    expect(content.attendance).toEqual({ total: 22, present: 20, absent: 2, written: 1 });
  });

  it('name who voted how in a vote by name, and nobody in a secret one', () => {
    const seat = (memberId: string) => ({ memberId, position: `Ủy viên ${memberId} (mẫu)` });
    const members = ['m1', 'm2', 'm3'].map(seat);
    const council = { name: 'Hội đồng (mẫu)', level: 'province' as const, roster: 22, members };
    const round = (roundId: string, mode: 'recorded' | 'written', status: 'closed' | 'void') => ({
      roundId,
      mode,
      status,
      items: [{ dossierId: 'a' }, { dossierId: 'b' }],
      quorum: 15,
      cast: {
        m3: { a: 'disagree' as const, b: 'agree' as const },
        m1: { a: status === 'void' ? ('blank' as const) : ('agree' as const) },
      },
    });
    const by = (mode: 'recorded' | 'circulation' | 'secret'): SessionResult => ({
      ...result(18),
      tally: { ...tally(18), mode },
    });
    const state = session({
      council,
      results: { a: by('recorded'), b: by('secret') },
      votes: [round('v1', 'recorded', 'closed'), round('v2', 'recorded', 'void')],
    });
    const content = drawContent('s1', state, lines(state), []);
    expect(content.items[0]?.named).toEqual([
      { position: 'Ủy viên m1 (mẫu)', choice: 'agree' },
      { position: 'Ủy viên m3 (mẫu)', choice: 'disagree' },
    ]);
    expect(content.items[1]).not.toHaveProperty('named');
    const sent = session({
      council,
      results: { b: by('circulation') },
      votes: [round('v1', 'written', 'closed')],
    });
    const circulated = drawContent('s1', sent, lines(sent), []).items;
    expect(circulated.find(({ dossierId }) => dossierId === 'b')?.named).toHaveLength(1);
  });

  it('of an initiative council hold the effect and the year of each work', () => {
    const works = { a: { opinionId: 'o1', scope: 'province' as const, year: 2024 } };
    const [a, b] = drawContent('s1', session({ works }), lines(session()), []).items;
    expect(a?.work).toEqual({ scope: 'province', year: 2024 });
    expect(b).not.toHaveProperty('work');
  });

  it('are hashed: one content, one hash; another vote, another hash', () => {
    const first = versionOf(drawn());
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(versionOf(drawn()).hash).toBe(first.hash);
    const other = session({ results: { a: result(18), b: result(12) } });
    expect(versionOf(drawn(other)).hash).not.toBe(first.hash);
  });

  it.each([
    ['a line is undecided', policy(session(), { undecided: 1 }), 'lines-undecided'],
    ['the roll is not called', policy(session({ status: 'convened' })), 'not-in-this-state'],
    [
      'a result is still on its way to its line',
      policy(session({ results: { a: result(18), b: result(12, 2) } }), {
        lines: lines(session()),
      }),
      'minutes-results-on-their-way',
    ],
  ])('are not drawn while %s', (_, rules, code) => {
    given(minutesDecider).when({ type: 'draw' }, rules).thenRejected(code);
  });

  it('are replaced with a reason only, and only by something else', () => {
    const past = drawn();
    given(minutesDecider, past).when({ type: 'draw' }, policy()).thenRejected('minutes-unchanged');
    const noted = [...past, { type: 'minutes.noted', data: { noteId: 'n1' } }];
    const again = given(minutesDecider, noted);
    again.when({ type: 'draw' }, policy()).thenRejected('minutes-reason-missing');
    again.when({ type: 'draw', reason: 'Thiếu ý kiến' }, policy()).thenState({
      versions: [{ version: 1 }, { version: 2, reason: 'Thiếu ý kiến' }],
    });
  });

  it('stand once secretary and chair have signed, two persons', () => {
    const past = drawn();
    expect(standing(past)).toBe(false);
    const once = signed(past, 'secretary', 'thuky');
    expect(standing(once)).toBe(false);
    const second = given(minutesDecider, once);
    const sign = signing(once, 'chair');
    second.when(sign, policy(), { actor: 'thuky' }).thenRejected('minutes-same-signer');
    second
      .when(sign, policy(), { actor: 'uyquyen', onBehalfOf: 'thuky' })
      .thenRejected('minutes-same-signer');
    second.when(sign, policy(), { actor: 'chutoa' }).thenState({ status: 'signed' });
    expect(standing(both(past))).toBe(true);
  });

  it.each([
    ['the hash of what was read is another', { hash: 'f'.repeat(64) }, {}, 'minutes-hash-differs'],
    ['it is not the newest version', { version: 7 }, {}, 'minutes-superseded'],
    ['the seat is another’s', {}, { entitled: false }, 'minutes-other-seat'],
    [
      'a result changed since',
      {},
      { session: session({ results: { a: result(18), b: result(12, 2) } }) },
      'minutes-stale',
    ],
  ])('are not signed when %s', (_, more, rules, code) => {
    const past = drawn();
    given(minutesDecider, past)
      .when({ ...signing(past, 'chair'), ...more }, policy(session(), rules))
      .thenRejected(code);
  });

  it('no longer stand when a result changes after both signed', () => {
    const past = both(drawn());
    const changed = session({ results: { a: result(18), b: result(18, 2) } });
    expect(standing(past, changed)).toBe(false);
    const corrected = both(drawn(changed, past, 'Sửa kết quả kiểm phiếu'));
    expect(standing(corrected, changed)).toBe(true);
  });

  it('any other roll or vote makes another basis', () => {
    const votes = fc.record({ agree: fc.nat(19), present: fc.integer({ min: 19, max: 21 }) });
    fc.assert(
      fc.property(votes, votes, (one, other) => {
        const of = ({ agree, present }: typeof one) =>
          sessionBasis(
            session({
              results: { a: result(agree) },
              attendance: { present, absent: 22 - present, written: 0 },
            }),
          );
        expect(of(one) === of(other)).toBe(
          one.agree === other.agree && one.present === other.present,
        );
      }),
    );
  });

  it('keep the words of a note on a line where they can be erased', () => {
    const note = { type: 'note' as const, noteId: 'n1', text: ' Đề nghị xem lại ' };
    given(minutesDecider)
      .when({ ...note, dossierId: 'a' }, policy())
      .then([
        {
          type: 'minutes.noted',
          data: { noteId: 'n1', dossierId: 'a' },
          private: { subjectId: 'x1', body: { text: 'Đề nghị xem lại' } },
        },
      ]);
    given(minutesDecider)
      .when(note, policy())
      .then([{ type: 'minutes.noted', data: { noteId: 'n1', text: 'Đề nghị xem lại' } }]);
    given(minutesDecider)
      .when({ ...note, dossierId: 'z' }, policy())
      .thenRejected('not-on-agenda');
    given(minutesDecider)
      .when({ ...note, text: '  ' }, policy())
      .thenRejected('minutes-note-empty');
  });
});

describe('minutes on paper', () => {
  const entered = (agree: number): SessionResult => ({
    tally: { ...tally(agree), mode: 'entered' },
    revision: 1,
  });
  const past = session({
    heldOn: '2019-03-15',
    results: { a: entered(18), b: entered(11) },
  });
  const paper = {
    type: 'record' as const,
    number: '03/BB',
    date: '2019-03-15',
    fileHash: 'a'.repeat(64),
  };

  it('are recorded of a session that was over before it was entered here', () => {
    expect(heldOnPaper(past)).toBe(true);
    const done: PastEvent[] = [
      {
        type: 'minutes.recorded',
        data: {
          number: '03/BB',
          date: '2019-03-15',
          fileHash: 'a'.repeat(64),
          basis: sessionBasis(past),
        },
      },
    ];
    given(minutesDecider).when(paper, policy(past), { at: AT }).then(done);
    expect(standing(done, past)).toBe(true);
    const changed = { ...past, results: { a: entered(18), b: entered(12) } };
    expect(standing(done, changed)).toBe(false);
    const again = given(minutesDecider, done);
    again.when(paper, policy(past), { at: AT }).then([]);
    again.when(paper, policy(changed), { at: AT }).thenRejected('minutes-reason-missing');
  });

  it.each([
    ['held today', { heldOn: '2026-03-15' }],
    ['voted on here in secret', { results: { a: result(18) } }],
  ])('are not taken of a session %s', (_, more) => {
    given(minutesDecider)
      .when(paper, policy({ ...past, ...more }), { at: AT })
      .thenRejected('minutes-not-on-paper');
  });

  it.each(['2019-03-14', '2999-01-01', '2019-02-30'])('do not bear the day %s', (date) => {
    given(minutesDecider)
      .when({ ...paper, date }, policy(past), { at: AT })
      .thenRejected('bad-date');
  });
});

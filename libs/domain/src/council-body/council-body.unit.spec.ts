import { given, stateAfter } from '@vinhdanh/testing';
import fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import type { CouncilBodyCommand, FoundCouncil, SeatMember } from './commands.js';
import { councilBodyDecider } from './decide.js';
import { rosterOn } from './roster.js';
import { seatsOf } from './seats-of.js';
import { noCouncil, type CouncilBodyState } from './state.js';

const decision = { number: '12/QĐ-UBND', date: '2018-01-02' };
const statute = {
  conflict: 'leaves' as const,
  recusedCount: true,
  substitutes: 'attend' as const,
  circulation: false,
  source: 'Quy chế mẫu, Điều 5',
  verified: false,
};
const founding: FoundCouncil = {
  type: 'found',
  name: 'Hội đồng mẫu',
  kind: 'province',
  from: '2018-01-02',
  decision,
  statute,
  members: [
    { memberId: 'a', accountId: 'A', position: 'Chủ tịch', post: 'chair', standing: true },
    { memberId: 'b', accountId: 'B', position: 'Thư ký', post: 'secretary', standing: true },
    { memberId: 'c', accountId: 'C', position: 'Ủy viên', post: 'member', standing: false },
  ],
};
const seat = (more: Partial<SeatMember>): SeatMember => ({
  type: 'seat-member',
  memberId: 'x',
  position: 'Ủy viên',
  post: 'member',
  standing: false,
  from: '2019-01-01',
  decision: { number: '7/QĐ', date: '2018-12-20' },
  ...more,
});
function after(...commands: CouncilBodyCommand[]): CouncilBodyState {
  return commands.reduce((state: CouncilBodyState, command) => {
    const events = councilBodyDecider.decide(state, command, undefined, { actor: 's', at: '' });
    if (isRejection(events)) throw new Error(events.code);
    return events.reduce(
      (now, { type, data }) =>
        councilBodyDecider.evolve(now, { type, data: data as never }, '', 's'),
      state,
    );
  }, noCouncil);
}
const refused = (state: CouncilBodyState, command: CouncilBodyCommand): string => {
  const events = councilBodyDecider.decide(state, command, undefined, { actor: 's', at: '' });
  return isRejection(events) ? events.code : 'taken';
};

describe('founding a council', () => {
  it('gives it its first members and its statute from that day', () => {
    const state = after(founding);
    expect(rosterOn(state, '2018-01-01')).toMatchObject({ size: 0, members: [] });
    expect(rosterOn(state, '2018-01-02')).toMatchObject({
      size: 3,
      chair: { memberId: 'a' },
      secretary: { memberId: 'b' },
      statute,
    });
    expect(rosterOn(state, '2018-01-02').statute).not.toHaveProperty('from');
  });

  it('of a body needs the body, of the province has none, of advice names its titles', () => {
    given(councilBodyDecider)
      .when({ ...founding, kind: 'unit' })
      .thenRejected('council-needs-unit');
    given(councilBodyDecider)
      .when({ ...founding, unitId: 'u1' })
      .thenRejected('council-of-province');
    given(councilBodyDecider)
      .when({ ...founding, kind: 'advisory' })
      .thenRejected('council-advises');
    given(councilBodyDecider)
      .when({ ...founding, from: '2018-02-30' })
      .thenRejected('bad-date');
    expect(refused(after(founding), founding)).toBe('already-exists');
    const two = { ...founding.members[1]!, memberId: 'd', accountId: 'D' };
    expect(refused(noCouncil, { ...founding, members: [...founding.members, two] })).toBe(
      'post-taken',
    );
  });
});

describe('the roster of a day', () => {
  it('follows the decisions: who left, who came, who holds the chair', () => {
    const state = after(
      founding,
      { type: 'end-seat', memberId: 'a', to: '2019-05-31', decision },
      seat({ memberId: 'd', accountId: 'D', post: 'chair', from: '2019-06-01' }),
      seat({ memberId: 'e', accountId: 'A', from: '2020-01-01', to: '2020-12-31' }),
    );
    const at = (day: string) => rosterOn(state, day).members.map(({ memberId }) => memberId);
    expect(at('2019-05-31')).toEqual(['a', 'b', 'c']);
    expect(at('2019-06-01')).toEqual(['b', 'c', 'd']);
    expect(rosterOn(state, '2019-06-01').chair?.memberId).toBe('d');
    expect(at('2020-06-01')).toEqual(['b', 'c', 'd', 'e']);
    expect(at('2021-01-01')).toEqual(['b', 'c', 'd']);
  });

  it('has nobody twice and no second chair', () => {
    const state = after(founding);
    expect(refused(state, seat({ accountId: 'C' }))).toBe('member-seated-twice');
    expect(refused(state, seat({ memberId: 'c' }))).toBe('member-seated-twice');
    expect(refused(state, seat({ post: 'chair' }))).toBe('post-taken');
    expect(refused(state, seat({ post: 'vice-chair' }))).toBe('taken');
    expect(refused(state, seat({ from: '2017-01-01' }))).toBe('before-founding');
    expect(refused(state, seat({ to: '2018-12-31' }))).toBe('period-inverted');
    const end = { type: 'end-seat' as const, memberId: 'z', to: '2019-01-01', decision };
    expect(refused(state, end)).toBe('no-such-member');
  });

  it('lets an end be put right to an earlier day, and no seat come back to life', () => {
    const end = (to: string, number: string): CouncilBodyCommand => ({
      type: 'end-seat',
      memberId: 'c',
      to,
      decision: { number, date: '2019-01-01' },
    });
    const state = after(founding, end('2019-06-30', '1'));
    expect(refused(state, end('2019-05-31', '2'))).toBe('taken');
    expect(refused(state, end('2019-07-31', '2'))).toBe('seat-ended');
    expect(after(founding, end('2019-06-30', '1'), end('2019-06-30', '1'))).toEqual(state);
  });

  it('knows substitutes for the days their paper gives them', () => {
    const name = (more: object): CouncilBodyCommand => ({
      type: 'name-substitute',
      substitutionId: 's',
      memberId: 'c',
      accountId: 'S',
      position: 'Phó Giám đốc',
      from: '2019-03-01',
      to: '2019-03-31',
      document: { number: '5/GUQ', date: '2019-02-28' },
      ...more,
    });
    const state = after(founding, name({}));
    expect(rosterOn(state, '2019-03-31').substitutions).toHaveLength(1);
    expect(rosterOn(state, '2019-04-01').substitutions).toEqual([]);
    expect(refused(state, name({ accountId: 'B' }))).toBe('substitute-is-member');
    expect(refused(state, name({ memberId: 'z' }))).toBe('no-such-member');
    const gone = after(founding, name({}), {
      type: 'end-seat',
      memberId: 'c',
      to: '2019-03-10',
      decision,
    });
    expect(rosterOn(gone, '2019-03-11').substitutions).toEqual([]);
  });

  it('has the statute of the day, and nobody after the dissolution', () => {
    const later = { ...statute, conflict: 'votes' as const, from: '2020-01-01' };
    const state = after(
      founding,
      { type: 'set-statute', ...later },
      { type: 'dissolve', on: '2021-01-01', decision },
    );
    expect(rosterOn(state, '2019-12-31').statute?.conflict).toBe('leaves');
    expect(rosterOn(state, '2020-12-31').statute?.conflict).toBe('votes');
    expect(rosterOn(state, '2021-01-01').size).toBe(0);
    expect(refused(state, seat({}))).toBe('not-in-this-state');
  });

  it('is the size of its members on every day, whatever was decided in whatever order', () => {
    const day = fc
      .integer({ min: 0, max: 27 })
      .map((n) => `2019-03-${String(n + 1).padStart(2, '0')}`);
    const command = fc.oneof(
      fc.record({ memberId: fc.constantFrom('p', 'q', 'r'), from: day }).map((more) => seat(more)),
      fc
        .record({ memberId: fc.constantFrom('p', 'q', 'r', 'c'), to: day })
        .map((more): CouncilBodyCommand => ({ type: 'end-seat', decision, ...more })),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), day, (commands, on) => {
        let state = after(founding);
        for (const one of commands) {
          if (refused(state, one) === 'taken') state = replay(state, one);
        }
        const { members, size } = rosterOn(state, on);
        expect(size).toBe(members.length);
        expect(new Set(members.map(({ memberId }) => memberId)).size).toBe(size);
        expect(members.every(({ from, to }) => from <= on && (to === undefined || on <= to))).toBe(
          true,
        );
      }),
    );
  });

  it('replays whatever facts there are', () => {
    const events = fc.array(
      fc.record({
        type: fc.constantFrom('council.seat-ended', 'council.member-seated', 'other'),
        data: fc.object({ maxDepth: 1 }).map((made) => made as never),
      }),
    );
    fc.assert(
      fc.property(events, (facts) => {
        expect(Array.isArray(stateAfter(councilBodyDecider, facts).members)).toBe(true);
      }),
    );
  });
});

describe('what a statute may say of a vote', () => {
  const works = {
    secret: false,
    denominator: 'all' as const,
    quorum: { num: 2, den: 3 },
    absentInWriting: false,
  };
  const founded = (kind: 'initiative' | 'province', more: object) =>
    councilBodyDecider.decide(
      noCouncil,
      { ...founding, kind, statute: { ...statute, works: { ...works, ...more } } },
      undefined,
      { actor: 's', at: '' },
    );
  it('is how an initiative council votes on works, and never how anybody votes on awards', () => {
    expect(isRejection(founded('initiative', {}))).toBe(false);
    expect(founded('province', {})).toMatchObject({ code: 'statute-cannot-say' });
    const beyond = { threshold: { num: 3, den: 2 } };
    expect(founded('initiative', beyond)).toMatchObject({ code: 'share-of-more-than-all' });
  });
});

describe('the seats of a session', () => {
  it('are those of its day, with chair, secretary, substitutes and statute', () => {
    const seats = seatsOf('K', after(founding), '2019-03-15');
    expect(seats).toMatchObject({
      council: { councilId: 'K', level: 'province', roster: 3, statute },
      chair: { memberId: 'a', accountId: 'A', post: 'chair', standing: true },
      secretary: { memberId: 'b' },
    });
    expect(seatsOf('K', after(founding), '2017-01-01')).toMatchObject({
      code: 'council-without-members',
    });
    const works = seatsOf('K', after({ ...founding, kind: 'initiative' }), '2019-01-01');
    expect(works).toMatchObject({ council: { level: 'province', purpose: 'initiatives' } });
    const units = { ...founding, kind: 'initiative' as const, unitId: 'u1' };
    expect(seatsOf('K', after(units), '2019-01-01')).toMatchObject({
      council: { level: 'unit', unitId: 'u1', purpose: 'initiatives' },
    });
    const own = seatsOf('K', after({ ...founding, kind: 'commune', unitId: 'u1' }), '2019-01-01');
    expect(own).toMatchObject({ council: { level: 'unit', unitId: 'u1' } });
  });
});

function replay(state: CouncilBodyState, command: CouncilBodyCommand): CouncilBodyState {
  const events = councilBodyDecider.decide(state, command, undefined, { actor: 's', at: '' });
  if (isRejection(events)) throw new Error(events.code);
  return events.reduce(
    (now, { type, data }) => councilBodyDecider.evolve(now, { type, data: data as never }, '', 's'),
    state,
  );
}

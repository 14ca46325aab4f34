import fc from 'fast-check';
import type { DomainEvent } from '../log/event.js';
import type { JsonObject } from '../log/json.js';
import { isRejection } from '../log/rejection.js';
import type { GrievanceCommand, GrievancePolicy } from './commands.js';
import { grievanceDecider } from './decide.js';
import {
  noGrievance,
  REGISTERS,
  standsAgainst,
  type GrievanceState,
  type Register,
} from './state.js';

const AT = '2025-08-04T03:00:00.000Z';
type Move = [command: GrievanceCommand, actor?: string];

function decide(register: Register, state: GrievanceState, [command, actor = 'ann']: Move) {
  const policy: GrievancePolicy = { mostExtensions: 1 };
  return grievanceDecider(register).decide(state, command, policy, { actor, at: AT });
}
function after(register: Register, ...moves: Move[]): GrievanceState {
  return moves.reduce<GrievanceState>((state, move) => {
    const events = decide(register, state, move);
    if (isRejection(events)) throw new Error(`${move[0].type}: ${events.code}`);
    return events.reduce(
      (now, { type, data }) =>
        grievanceDecider(register).evolve(
          now,
          { type, data: data as JsonObject },
          AT,
          move[1] ?? 'ann',
        ),
      state,
    );
  }, noGrievance);
}
const code = (register: Register, state: GrievanceState, ...move: Move): string => {
  const decided = decide(register, state, move);
  return isRejection(decided) ? decided.code : decided.map(({ type }) => type).join();
};
const owed = (register: Register, state: GrievanceState) =>
  grievanceDecider(register).owes!(state).map(({ kind, role, finishBy }) => [kind, role, finishBy]);

const key = 'k';
const entered: Move = [
  {
    type: 'enter',
    number: '1/2025/TC',
    serial: 1,
    year: 2025,
    dossierIds: ['d1'],
    about: 'Kê khai thành tích không đúng',
    from: 's1.sealed',
    acceptBy: '2025-08-13',
    key,
  },
];
const accepted: Move = [{ type: 'accept', settleBy: '2025-09-03' }];
const concluded = (outcome: 'upheld' | 'not-upheld'): Move => [
  {
    type: 'conclude',
    outcome,
    paper: { number: '12/KL', date: '2025-08-01' },
    note: 'Đã xác minh',
    key,
  },
];

describe.each(REGISTERS)('a matter of the register of %ss', (register) => {
  it('is entered with its words private, taken on, extended once and concluded', () => {
    const [event] = decide(register, noGrievance, entered) as DomainEvent[];
    expect(event?.type).toBe(`${register}.entered`);
    expect(JSON.stringify(event?.data)).not.toMatch(/Kê khai|sealed/);
    expect(event?.private).toEqual({
      subjectId: key,
      body: { about: 'Kê khai thành tích không đúng', from: 's1.sealed' },
    });
    const extend: Move = [{ type: 'extend', settleBy: '2025-10-03', reason: 'Phức tạp', key }];
    const longer = after(register, entered, accepted, extend);
    expect(longer).toMatchObject({ status: 'accepted', settleBy: '2025-10-03', extensions: 1 });
    expect(code(register, longer, ...extend)).toBe('extended-already');
    expect(after(register, entered, accepted, concluded('upheld'))).toMatchObject({
      status: 'concluded',
      outcome: 'upheld',
      paper: { number: '12/KL' },
    });
  });

  it('owes each step by its day, to its own circle', () => {
    const role = register === 'complaint' ? 'specialist' : 'board-head';
    expect(owed(register, after(register, entered))).toEqual([
      [`accept-${register}`, role, '2025-08-13'],
    ]);
    const running = after(register, entered, accepted);
    expect(owed(register, running)).toEqual([[`settle-${register}`, role, '2025-09-03']]);
    const moved = after(register, entered, accepted, [{ type: 'move-deadline', to: '2025-09-04' }]);
    expect(moved.settleBy).toBe('2025-09-04');
    expect(owed(register, after(register, entered, accepted, concluded('upheld')))).toEqual([]);
  });

  it('stands against its lines while it is dealt with and where it was right', () => {
    expect(standsAgainst(after(register, entered))).toBe(false);
    expect(standsAgainst(after(register, entered, accepted))).toBe(true);
    expect(standsAgainst(after(register, entered, accepted, concluded('upheld')))).toBe(true);
    expect(standsAgainst(after(register, entered, accepted, concluded('not-upheld')))).toBe(false);
  });

  it('is refused out of order, without a ground, or before its day', () => {
    const first = after(register, entered);
    expect(code(register, first, ...entered)).toBe('already-exists');
    expect(code(register, first, ...concluded('upheld'))).toBe('matter-not-so-far');
    expect(code(register, noGrievance, ...accepted)).toBe('not-visible');
    const decline = { type: 'decline', reason: 'no-ground', note: ' ', key } as const;
    expect(code(register, first, decline)).toBe('reason-missing');
    const declined = after(register, entered, [{ ...decline, note: 'Không có căn cứ' }]);
    expect(code(register, declined, ...accepted)).toBe('matter-not-so-far');
    const running = after(register, entered, accepted);
    const late = { ...concluded('upheld')[0], paper: { number: '1', date: '2025-09-01' } };
    expect(code(register, running, late as GrievanceCommand)).toBe('bad-date');
  });
});

describe('the seal on a denouncer', () => {
  const ask: GrievanceCommand = {
    type: 'request-unsealing',
    reason: 'Cần làm việc trực tiếp',
    key,
  };
  const agree = (yes = true): GrievanceCommand => ({
    type: 'answer-unsealing',
    agree: yes,
    reason: 'Đồng ý',
    key,
  });
  const read: GrievanceCommand = { type: 'read-identity' };
  const sealed = after('denunciation', entered, accepted);

  it('is opened by two persons for one reading by the one who asked', () => {
    const asked = after('denunciation', entered, [ask, 'ann']);
    expect(code('denunciation', sealed, read, 'ann')).toBe('identity-sealed');
    expect(code('denunciation', asked, read, 'ann')).toBe('identity-sealed');
    expect(code('denunciation', asked, agree(), 'ann')).toBe('same-person');
    const deputy = { actor: 'bob', onBehalfOf: 'ann', at: AT };
    const rules = grievanceDecider('denunciation');
    expect(rules.decide(asked, agree(), {}, deputy)).toMatchObject({ code: 'same-person' });
    const agreed = after('denunciation', entered, [ask, 'ann'], [agree(), 'bob']);
    expect(code('denunciation', agreed, read, 'bob')).toBe('identity-sealed');
    expect(code('denunciation', agreed, ask, 'cy')).toBe('unsealing-open');
    const done = after('denunciation', entered, [ask, 'ann'], [agree(), 'bob'], [read, 'ann']);
    expect(code('denunciation', done, read, 'ann')).toBe('identity-sealed');
    const refused = after('denunciation', entered, [ask, 'ann'], [agree(false), 'bob']);
    expect(code('denunciation', refused, read, 'ann')).toBe('identity-sealed');
  });

  it('is nowhere but on denunciations that name somebody', () => {
    const complaint = after('complaint', entered);
    expect(code('complaint', complaint, ask)).toBe('not-visible');
    const nobody = after('denunciation', [{ ...entered[0], from: undefined } as GrievanceCommand]);
    expect(nobody.anonymous).toBe(true);
    expect(code('denunciation', nobody, ask)).toBe('nobody-sealed');
  });

  it('whoever does what, nobody reads without another person’s word since the last reading', () => {
    const actor = fc.constantFrom('ann', 'bob', 'cy');
    const move = fc.tuple(fc.constantFrom(ask, agree(), agree(false), read), actor);
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let state = sealed;
        let asker: string | undefined;
        let agreed = false;
        for (const [command, who] of moves) {
          const events = decide('denunciation', state, [command, who]);
          if (isRejection(events)) continue;
          if (command.type === 'request-unsealing') [asker, agreed] = [who, false];
          if (command.type === 'answer-unsealing') {
            expect(who).not.toBe(asker);
            agreed = command.agree;
          }
          if (command.type === 'read-identity') {
            expect([agreed, who]).toEqual([true, asker]);
            agreed = false;
          }
          state = events.reduce(
            (now, { type, data }) =>
              grievanceDecider('denunciation').evolve(
                now,
                { type, data: data as JsonObject },
                AT,
                who,
              ),
            state,
          );
        }
      }),
    );
  });
});

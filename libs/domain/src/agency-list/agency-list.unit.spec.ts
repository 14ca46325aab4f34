import fc from 'fast-check';
import type { Cell, SheetGrid } from '../import/index.js';
import { isRejection } from '../log/rejection.js';
import type { DomainEvent } from '../log/event.js';
import type { JsonObject } from '../log/json.js';
import type { AgencyListCommand, AgencyListPolicy } from './commands.js';
import { agencyListDecider } from './decide.js';
import { agencyListOwes } from './owes.js';
import { readAgencyRows } from './read-rows.js';
import { noAgencyList, type AgencyListState } from './state.js';

const ctx = { actor: 'a', at: '2026-01-10T03:00:00.000Z' };
const list = { type: 'receive', agency: 'tax', year: 2025, sha256: 'f'.repeat(64) } as const;
const received = { ...list, rows: 2, numbered: 1, bad: 0 };
const law: AgencyListPolicy = { agencies: ['tax', 'police'] };
const match = { n: 3, subjectId: 's1', mark: 'm1', reason: 'Cùng số định danh, cùng nơi ở' };
const yes = { ...match, type: 'confirm', matter: 'inspection' } as const;
const no = { ...match, type: 'reject' } as const;

function after(state: AgencyListState, command: AgencyListCommand, policy = law): AgencyListState {
  const events = agencyListDecider.decide(state, command, policy, ctx);
  if (isRejection(events)) throw new Error(events.code);
  return events.reduce(
    (now, { type, data }) =>
      agencyListDecider.evolve(now, { type, data: data as JsonObject }, ctx.at, 'a'),
    state,
  );
}
const says = (state: AgencyListState, command: AgencyListCommand, policy = law) => {
  const decided = agencyListDecider.decide(state, command, policy, ctx);
  return isRejection(decided) ? decided.code : decided.map(({ type }) => type);
};
const known = after(noAgencyList, received);

describe('a yearly list of an agency', () => {
  it('is received once, from an agency the law knows, for a year that has come', () => {
    expect(known).toMatchObject({ status: 'received', receivedOn: '2026-01-10', rows: 2 });
    expect(says(known, received)).toEqual([]);
    expect(says(noAgencyList, { ...received, agency: 'press' })).toBe('unknown-agency');
    expect(says(noAgencyList, { ...received, year: 2027 })).toBe('list-of-the-future');
    expect(says(noAgencyList, { ...received, rows: 0 })).toBe('list-empty');
  });

  it('names nobody in the open part of what is recorded', () => {
    const decided = agencyListDecider.decide(known, yes, { by: 'number' }, ctx) as DomainEvent[];
    expect(decided).toEqual([
      {
        type: 'agency-list.match-confirmed',
        data: { n: 3, mark: 'm1', by: 'number', on: '2026-01-10' },
        private: { subjectId: 's1', body: { reason: match.reason, matter: 'inspection' } },
      },
    ]);
  });

  it('is matched only where something speaks for it, with a reason, and once', () => {
    expect(says(known, yes, {})).toBe('no-such-match');
    expect(says(noAgencyList, yes, { by: 'number' })).toBe('no-such-match');
    expect(says(known, { ...yes, reason: ' ' }, { by: 'name' })).toBe('reason-missing');
    expect(says(known, { ...yes, matter: 'gossip' as never }, { by: 'name' })).toBe(
      'unknown-matter',
    );
    const settled = after(known, yes, { by: 'name' });
    expect(says(settled, yes, { by: 'name' })).toEqual([]);
    expect(says(settled, no, { by: 'name' })).toBe('match-settled');
    expect(says(known, { ...no, mark: 'constructor' }, { by: 'name' })).toEqual([
      'agency-list.match-rejected',
    ]);
  });
});

describe('the sheet of an agency', () => {
  const head = ['Họ và tên', 'Số định danh', 'Mã số thuế', 'Năm sinh', 'Nội dung', 'Ngày văn bản'];
  const sheet = (...rows: Cell[][]): SheetGrid[] => [
    { name: 'Sheet1', rows: rows.map((cells, i) => ({ no: i + 1, cells })) },
  ];
  const read = (...cells: Cell[]) => readAgencyRows(sheet(head, cells), '2026-01-10')?.[0];

  it('is read below its head; a person’s tax code is his number', () => {
    expect(read('Lê Văn Mẫu', '001085000017', null, null, 'Nợ thuế', '5/12/2025')).toEqual({
      ...{ n: 2, name: 'Lê Văn Mẫu', nameKey: 'le van mau', body: false, matter: 'Nợ thuế' },
      ...{ number: { kind: 'personal-number', text: '001085000017' } },
      ...{ birthYear: 1985, date: '2025-12-05' },
    });
    expect(read('Lê Văn Mẫu', null, '001085000017', '', 'Nợ thuế')).toMatchObject({
      number: { kind: 'personal-number' },
    });
    expect(read('Công ty Mẫu', null, '0100000001', '', 'Nợ thuế')).toMatchObject({ body: true });
  });

  it.each<[string, Cell[]]>([
    ['name-missing', ['', '001085000017', null, null, 'Nợ']],
    ['agency-matter-missing', ['Lê Mẫu', '001085000017', null, null, '']],
    ['number-lost-zero', ['Lê Mẫu', '1085000017', null, null, 'Nợ']],
    ['number-birth-conflict', ['Lê Mẫu', '001085000017', null, '1986', 'Nợ']],
    ['agency-birth-year', ['Lê Mẫu', null, null, 'không rõ', 'Nợ']],
    ['agency-row-unidentified', ['Lê Mẫu', null, null, null, 'Nợ']],
    ['no-such-day', ['Lê Mẫu', null, null, '1985', 'Nợ', '31/02/2025']],
    ['no-such-day', ['Lê Mẫu', null, null, '1985', 'Nợ', '11/01/2026']],
    ['agency-text-too-long', ['Lê Mẫu', null, null, '1985', 'x'.repeat(1001)]],
  ])('says %s', (fault, cells) => expect(read(...cells)).toEqual({ n: 2, fault }));

  it('is none without a head, and passes blank rows over', () => {
    expect(readAgencyRows(sheet(['a', 'b']), '2026-01-10')).toBeUndefined();
    expect(readAgencyRows(sheet(head, [null, '']), '2026-01-10')).toEqual([]);
  });
});

describe('the work a list makes', () => {
  const term = { startBy: '2026-01-10', finishBy: '2026-01-23' };
  const found = after(known, { type: 'find-matches', marks: ['m1', 'm2'], term });
  const work = (state: AgencyListState) => agencyListOwes(state);

  it('is owed while a match waits, within the term of the law, and ends with the last one', () => {
    expect(work(known)).toEqual([]);
    expect(work(found)).toEqual([
      {
        kind: 'settle-matches',
        stage: 'council-review',
        role: 'specialist',
        since: ctx.at,
        ...term,
      },
    ]);
    const one = after(found, yes, { by: 'number' });
    expect(work(one)).toHaveLength(1);
    const none = after(one, { ...no, mark: 'm2' }, { by: 'name' });
    expect(work(none)).toEqual([]);
    expect(says(none, { type: 'claim', kind: 'settle-matches' })).toBe('work-item-closed');
  });

  it('is claimed and given back like any other', () => {
    const mine = after(found, { type: 'claim', kind: 'settle-matches' });
    expect(mine.claims).toHaveProperty('settle-matches.by', 'a');
    const free = after(mine, { type: 'release', kind: 'settle-matches' });
    expect(free.claims).toEqual({});
    const done = after(mine, { type: 'find-matches', marks: [] });
    expect(done).toMatchObject({ open: [], claims: undefined });
  });

  it('says again nothing that is known, and takes back what is no match any more', () => {
    expect(says(found, { type: 'find-matches', marks: ['m2', 'm1'] })).toEqual([]);
    const rejected = after(found, no, { by: 'name' });
    expect(says(rejected, { type: 'find-matches', marks: ['m1', 'm2'] })).toEqual([]);
    expect(says(rejected, { type: 'find-matches', marks: ['m1', 'm3'] })).toEqual([
      'agency-list.matches-gone',
      'agency-list.matches-found',
    ]);
    expect(says(noAgencyList, { type: 'find-matches', marks: [] })).toBe('not-in-this-state');
  });

  it('keeps its first term while something waits, and moves with the calendar', () => {
    const later = { startBy: '2026-02-01', finishBy: '2026-02-13' };
    const more = after(found, { type: 'find-matches', marks: ['m1', 'm2', 'm3'], term: later });
    expect(more).toMatchObject({ open: ['m1', 'm2', 'm3'], term });
    const moved = after(more, { type: 'move-deadline', ...term, finishBy: '2026-01-26' });
    expect(work(moved)).toMatchObject([{ finishBy: '2026-01-26' }]);
    expect(says(moved, { type: 'move-deadline', ...term, finishBy: '2026-01-26' })).toEqual([]);
    const fresh = after(after(found, { type: 'find-matches', marks: [] }), {
      type: 'find-matches',
      marks: ['m9'],
      term: later,
    });
    expect(work(fresh)).toMatchObject([later]);
  });

  it('whatever is found and settled, what waits is what is there and nobody settled', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const move = fc.oneof(
      fc.uniqueArray(name).map((marks) => ({ type: 'find-matches' as const, marks })),
      name.map((mark) => ({ ...no, mark })),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), fc.uniqueArray(name), (moves, marks) => {
        const state = [...moves, { type: 'find-matches' as const, marks }].reduce(
          (now, one) =>
            says(now, one, { by: 'name' }) === 'match-settled'
              ? now
              : after(now, one, { by: 'name' }),
          known,
        );
        const waiting = marks.filter((mark) => !(mark in state.settled));
        expect(new Set(state.open)).toEqual(new Set(waiting));
        expect(work(state)).toHaveLength(waiting.length > 0 ? 1 : 0);
      }),
    );
  });
});

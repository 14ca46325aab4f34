import { isRejection } from '../log/rejection.js';
import type { ImportCommand } from './commands.js';
import { importDecider } from './decide.js';
import { noImport, type ImportState } from './state.js';

const context = { actor: 'clerk', at: '2019-02-01T00:00:00.000Z' };
const mapping = [{ sheet: 0, head: { first: 1, last: 1 }, columns: { 1: 'name' as const } }];
const layout = { data: 2, groups: 0, totals: 0, closing: 0 };

const receive: ImportCommand = {
  type: 'receive',
  importId: 'i',
  proposalId: 'p',
  unitId: 'u',
  sha256: 'a'.repeat(64),
  size: 1,
  format: 'xlsx',
  fileName: 'Danh sách ông A.xlsx',
};
const read: ImportCommand = { type: 'record-reading', mapping, rows: 2, layout, signature: 's' };
const map: ImportCommand = { type: 'map', mapping, defaults: {} };
const check = (mappingNo: number, good: number, bad: number): ImportCommand => ({
  type: 'record-check',
  mappingNo,
  good,
  bad,
});

/** Applies commands in order; a rejection's code in place of the state ends it. */
function after(...commands: ImportCommand[]): ImportState | string {
  let state: ImportState = noImport;
  for (const command of commands) {
    const decided = importDecider.decide(state, command, {}, context);
    if (isRejection(decided)) return decided.code;
    for (const event of decided)
      state = importDecider.evolve(
        state,
        { type: event.type, data: JSON.parse(JSON.stringify(event.data)) },
        context.at,
        context.actor,
      );
  }
  return state;
}

test('the way of a list', () => {
  const commit: ImportCommand = { type: 'commit', policy: 'good-rows' };
  expect(
    after(receive, read, map, check(1, 1, 1), commit, { type: 'record-commit', added: 1, bad: 1 }),
  ).toMatchObject({ status: 'committed', added: 1, bad: 1, commitNo: 1, requestedBy: 'clerk' });
});

test('a list is given up until something of it was added', () => {
  const cancel: ImportCommand = { type: 'cancel' };
  const commit: ImportCommand = { type: 'commit', policy: 'good-rows' };
  for (const way of [[receive], [receive, read], [receive, read, map]])
    expect(after(...way, cancel)).toMatchObject({ status: 'cancelled' });
  const checked = [receive, read, map, check(1, 1, 1)];
  expect(after(...checked, cancel, cancel)).toMatchObject({ status: 'cancelled', good: 0, bad: 0 });
  expect(after(...checked, commit, cancel)).toBe('not-in-this-state');
  expect(after(...checked, commit, { type: 'record-commit', added: 1, bad: 1 }, cancel)).toBe(
    'not-in-this-state',
  );
  expect(after(cancel)).toBe('no-such-import');
  // What the service still finds out about it changes nothing, and nobody goes on with it.
  expect(after(receive, read, map, cancel, check(1, 2, 0))).toMatchObject({ status: 'cancelled' });
  expect(after(...checked, cancel, commit)).toBe('not-in-this-state');
});

test('the file name and no cell goes into the log', () => {
  const decided = importDecider.decide(noImport, receive, {}, context);
  expect(decided).toEqual([
    expect.objectContaining({
      private: { subjectId: 'i', body: { fileName: 'Danh sách ông A.xlsx' } },
    }),
  ]);
  expect(JSON.stringify((decided as { data: object }[])[0]!.data)).not.toContain('Danh sách');
});

test('all or nothing wants no bad row; nothing good is nothing to add', () => {
  const all: ImportCommand = { type: 'commit', policy: 'all-or-nothing' };
  expect(after(receive, read, map, check(1, 1, 1), all)).toBe('import-has-bad-rows');
  expect(after(receive, read, map, check(1, 0, 2), { type: 'commit', policy: 'good-rows' })).toBe(
    'nothing-to-import',
  );
  expect(after(receive, read, map, check(1, 2, 0), all)).toMatchObject({ status: 'committing' });
  expect(
    after(receive, read, map, check(1, 2, 0), all, { type: 'refuse-commit', good: 1, bad: 1 }),
  ).toMatchObject({ status: 'checked', bad: 1, added: 0 });
});

test('rows left behind may be mended and added later', () => {
  const commit: ImportCommand = { type: 'commit', policy: 'good-rows' };
  const mended = after(
    receive,
    read,
    map,
    check(1, 1, 1),
    commit,
    { type: 'record-commit', added: 1, bad: 1 },
    { type: 'mend', row: 2, columns: ['D'], good: 1, bad: 0 },
    commit,
  );
  expect(mended).toMatchObject({ status: 'committing', commitNo: 2, added: 1 });
});

test('a check of an older mapping is void; tasks that come twice change nothing', () => {
  expect(after(receive, read, map, map, check(1, 5, 5))).toMatchObject({
    status: 'mapped',
    mappingNo: 2,
  });
  expect(after(receive, read, read, { type: 'fail', code: 'broken' })).toMatchObject({
    status: 'read',
  });
  expect(after(receive, { type: 'fail', code: 'broken' })).toMatchObject({
    status: 'failed',
    failure: 'broken',
  });
  expect(after(receive, receive)).toBe('import-exists');
});

test('mapping needs a name column and is over once lines were added', () => {
  const nameless: ImportCommand = {
    type: 'map',
    mapping: [{ ...mapping[0]!, columns: { 0: 'order' } }],
    defaults: {},
  };
  expect(after(receive, read, nameless)).toBe('no-name-column');
  expect(after(receive, read, { type: 'map', mapping: [], defaults: {} })).toBe('no-sheet-mapped');
  expect(after(receive, map)).toBe('not-in-this-state');
  expect(
    after(receive, read, map, check(1, 1, 0), { type: 'commit', policy: 'good-rows' }, map),
  ).toBe('not-in-this-state');
});

describe('a list of history', () => {
  const told: ImportCommand = {
    ...receive,
    proposalId: '',
    purpose: 'award-history',
    unitLine: ['u', 'province'],
  };
  const decide = (good: number, bad: number): ImportCommand => ({
    type: 'decide-subjects',
    decisions: [{ rows: [1, 2], subjectId: null }],
    good,
    bad,
  });
  const codes = [{ sheet: 0, head: { first: 1, last: 1 }, columns: { 1: 'staff-code' as const } }];

  it('keeps its unit line, and needs no names where it has numbers or codes', () => {
    const mapped: ImportCommand = { type: 'map', mapping: codes, defaults: {} };
    expect(after(told, read, mapped)).toMatchObject({
      purpose: 'award-history',
      unitLine: ['u', 'province'],
    });
    expect(after(receive, read, mapped)).toBe('no-name-column');
  });

  it('may be told whom rows are about once it was checked, also for rows left behind', () => {
    expect(after(told, read, map, check(1, 0, 2), decide(2, 0))).toMatchObject({
      status: 'checked',
      good: 2,
      bad: 0,
    });
    const committed: ImportCommand[] = [
      { type: 'commit', policy: 'good-rows' },
      { type: 'record-commit', added: 1, bad: 2 },
    ];
    const whole = after(told, read, map, check(1, 1, 2), ...committed, decide(2, 0));
    expect(whole).toMatchObject({ status: 'checked', added: 1, good: 2 });
    expect(after(told, read, map, decide(2, 0))).toBe('not-in-this-state');
    expect(after(receive, read, map, check(1, 0, 2), decide(2, 0))).toBe('not-a-list-of-history');
  });
});

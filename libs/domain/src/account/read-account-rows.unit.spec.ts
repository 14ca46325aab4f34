import type { Cell, SheetGrid } from '../import/index.js';
import { readAccountRows } from './read-account-rows.js';

const sheet = (...rows: Cell[][]): SheetGrid => ({
  name: 'Sheet1',
  rows: rows.map((cells, i) => ({ no: i + 1, cells })),
});
const head = ['Tên đăng nhập', 'Họ và tên', 'Vai trò', 'Mã đơn vị', 'Tên đơn vị', 'Từ ngày'];

describe('a list of accounts and units', () => {
  it('is read below its head, whatever stands above', () => {
    const read = readAccountRows([
      sheet(['DANH SÁCH TÀI KHOẢN'], head, [
        'Lan.NV',
        'Nguyễn Văn Lân',
        'unit-clerk',
        'truong-a',
        'Trường A',
        { date: '2026-01-01' },
      ]),
    ]);
    expect(read).toEqual([
      {
        no: 3,
        faults: [],
        account: { username: 'lan.nv', displayName: 'Nguyễn Văn Lân' },
        unit: { code: 'truong-a', name: 'Trường A', kind: 'other' },
        role: { role: 'unit-clerk', from: '2026-01-01' },
      },
    ]);
  });

  it('may name units only, or accounts only', () => {
    const read = readAccountRows([
      sheet(
        ['Unit code', 'Unit name', 'Unit kind', 'Username', 'Full name'],
        ['truong-b', 'Trường B', 'school', null, null],
        [null, null, null, 'hoa', 'Lê Thị Hoa'],
      ),
    ]);
    expect(read?.map((row) => row.faults)).toEqual([[], []]);
    expect(read?.[0]).toMatchObject({ unit: { kind: 'school' } });
    expect(read?.[1]?.unit).toBeUndefined();
  });

  it.each<[string, Cell[]]>([
    ['row-names-nothing', [null, 'Tên', null, null]],
    ['username-malformed', ['1lan', 'Tên', null, null]],
    ['name-missing', ['lan', null, null, null]],
    ['organisation-code-malformed', ['lan', 'Tên', null, 'Trường A']],
    ['no-such-role', ['lan', 'Tên', 'boss', null]],
    ['role-needs-unit', ['lan', 'Tên', 'unit-clerk', null]],
    ['no-such-day', ['lan', 'Tên', null, null, null, '31/02/2026']],
  ])('says %s', (fault, cells) => {
    expect(readAccountRows([sheet(head, cells)])?.[0]?.faults).toContain(fault);
  });

  it('takes days as people write them', () => {
    const read = readAccountRows([sheet(head, ['lan', 'Tên', 'chair', null, null, '1/7/2026'])]);
    expect(read?.[0]?.role).toEqual({ role: 'chair', from: '2026-07-01' });
  });

  it('is no such list without a head', () => {
    expect(readAccountRows([sheet(['a', 'b'], ['c', 'd'])])).toBeUndefined();
    expect(readAccountRows([])).toBeUndefined();
  });
});

import { searchOrganisations } from './search.js';
import type { OrganisationState } from './state.js';

const body = (name: string, more: Partial<OrganisationState> = {}): OrganisationState => ({
  status: 'registered',
  code: name,
  synthetic: false,
  versions: [{ from: '2015-01-01', name, kind: 'department' }],
  ...more,
});
const ended = { to: '2025-06-30', successors: ['new'] };

describe('the search for organisations', () => {
  const all = new Map([
    ['exact', body('Xã Hòa Bình')],
    ['toneless', body('Xã Hoa Binh')],
    ['longer', body('Ủy ban nhân dân xã Hòa Bình')],
    ['apart', body('Hội Bình dân Hòa hợp')],
    ['old', body('Sở Nội vụ tỉnh Bến Tre', ended)],
    ['new', body('Sở Nội vụ tỉnh Vĩnh Long')],
    [
      'renamed',
      body('Sở Công Thương', {
        versions: [
          { from: '2015-01-01', name: 'Sở Thương mại', kind: 'department' },
          { from: '2020-01-01', name: 'Sở Công Thương', kind: 'department' },
        ],
      }),
    ],
    [
      'commune',
      body('Xã Đồng Khởi', {
        versions: [
          {
            from: '2025-07-01',
            name: 'Xã Đồng Khởi',
            kind: 'commune',
            formerNames: ['Xã Định Thủy', 'Xã Bình Khánh'],
          },
        ],
      }),
    ],
  ]);
  const search = (q: string, day = '2026-01-01', limit = 10) =>
    searchOrganisations(all, q, day, limit);
  const ids = (q: string, day?: string) => search(q, day).map(({ id }) => id);

  it('puts exact marks first, then the same letters, then parts', () => {
    expect(ids('xã hòa bình')).toEqual(['exact', 'longer', 'toneless']);
    expect(ids('hòa bình')).toEqual(['longer', 'exact', 'apart', 'toneless']);
    expect(ids('xa hoa binh')).toEqual(['toneless', 'exact', 'longer']);
    expect(ids('hoa')).toEqual(['toneless', 'apart', 'longer', 'exact']);
    expect(ids('xã hoà bình')).toEqual(['exact', 'longer', 'toneless']);
    expect(ids('cong th')).toEqual(['renamed']);
    expect(ids('không có')).toEqual([]);
  });

  it('finds the successor by the old name, from the day it succeeds', () => {
    expect(search('nội vụ bến tre')).toEqual([
      { id: 'old' },
      { id: 'new', formerly: 'Sở Nội vụ tỉnh Bến Tre' },
    ]);
    expect(search('nội vụ bến tre', '2025-06-30')).toEqual([{ id: 'old' }]);
  });

  it('finds a body by a name it had, and by units that became part of it', () => {
    expect(search('thuong mai')).toEqual([{ id: 'renamed', formerly: 'Sở Thương mại' }]);
    expect(search('bình khánh')).toEqual([{ id: 'commune', formerly: 'Xã Bình Khánh' }]);
  });

  it('lists everything by name when nothing is asked', () => {
    expect(search('', '2026-01-01', 3)).toHaveLength(3);
    expect(ids('')).toHaveLength(all.size);
  });
});

import { tilesOf, type Told } from './tiles.js';

const count = (code: string, total: number, overdue = 0) => ({
  ...{ code, vi: code, en: code, stage: 'council-review' },
  ...{ total, overdue, mine: 0, unclaimed: total },
});
const told = (more: Partial<Told>): Told => ({
  counts: {
    views: { mine: 0, unclaimed: 0, returned: 0, overdue: 0, all: 0 },
    stages: [],
    kinds: [],
  },
  ...more,
});
const names = (roles: string[], facts: Told) => tilesOf(roles, facts).map(({ name }) => name[1]);
const CLAIMS = ['I hold', 'Unclaimed', 'Returned', 'Overdue'];

describe('the tiles of a desk', () => {
  it('put the role first, with nothing the service did not tell', () => {
    const chair = told({ desk: { toSign: { acts: 2, lines: 40 } } });
    expect(names(['chair'], chair)).toEqual(['Acts waiting for a signature', ...CLAIMS]);
    expect(names(['secretary'], told({ desk: {} }))).toEqual(CLAIMS);
  });

  it('count a kind of work over all steps and open exactly it', () => {
    const counts = {
      ...told({}).counts!,
      kinds: [count('centre-transport', 2), count('centre-transport', 1), count('number', 9)],
    };
    expect(tilesOf(['liaison'], { counts }).slice(0, 2)).toEqual([
      {
        to: '/viec?kind=centre-transport',
        n: 3,
        name: ['Gói chưa gửi được', 'Packages failing'],
        late: true,
      },
      expect.objectContaining({ to: '/viec?kind=centre-refusal', n: 0, late: false }),
    ]);
  });

  it('are red only where something is late', () => {
    const kinds = [count('appraise', 3, 1), count('settle-duplicate', 1)];
    const counts = { ...told({}).counts!, kinds };
    const late = tilesOf(['specialist'], { counts }).map((tile) => [tile.n, tile.late]);
    expect(late.slice(0, 2)).toEqual([
      [3, true],
      [1, false],
    ]);
  });

  it('show an auditor the province, and no queue where there is none', () => {
    const desk = { entriesToday: 12, late: 4, dead: 0 };
    expect(names(['auditor'], told({ desk }))).toEqual([
      'Dead rows',
      'Everyone’s overdue work',
      'Entries of the log today',
    ]);
    expect(names(['admin'], told({ desk: { dead: 1 }, unchecked: 210 }))).toEqual([
      'Dead rows',
      'Rules not checked yet',
    ]);
  });

  it('lead a unit to its own drafts, what came back and whom it missed', () => {
    const desk = { drafts: 1, missed: { count: 7, listId: 'l1' } };
    const tiles = tilesOf(['unit-clerk'], told({ desk }));
    expect(tiles.map(({ to }) => to)).toEqual([
      '/to-trinh?status=draft&own=true',
      '/den-han?list=l1&missed=true',
      ...['mine', 'unclaimed', 'returned', 'overdue'].map((view) => `/viec?view=${view}`),
    ]);
  });
});

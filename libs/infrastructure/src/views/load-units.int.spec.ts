import {
  FindOrganisations,
  LoadOrganisations,
  LoadUnits,
  OrganisationViews,
  type OrganisationLine,
} from '@vinhdanh/application';
import { organisationIdOf, predecessorsOf } from '@vinhdanh/domain';
import { startUseCases, type UseCases } from '@vinhdanh/testing';
import { catalogueFolder, readUnitFiles, type UnitFiles } from '../catalogue/index.js';
import { Database } from '../postgres/database.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const DAY = '2025-07-01';
const AT_WORK: OrganisationLine[] = [
  { code: 'ubnd-tinh-ben-tre', name: 'UBND tỉnh Bến Tre', kind: 'province', from: '2015-01-01' },
  {
    code: 'so-noi-vu',
    name: 'Sở Nội vụ',
    kind: 'department',
    parent: 'ubnd-tinh-ben-tre',
    from: '2015-01-01',
  },
];

describe('the units of the country in the registry', () => {
  let cases: UseCases;
  let files: UnitFiles;
  const load = () => cases.get(LoadUnits).load(files.set, files.communes);
  const events = async () =>
    (await cases.get(Database).query<{ n: number }>('select count(*)::int as n from vd_event'))[0]!
      .n;
  const search = async (q: string, day = DAY) =>
    (await cases.queries.execute(new FindOrganisations(q, 5, day))).map(
      ({ state, formerly, now }) => [
        state.versions.at(-1)!.name,
        formerly,
        now.map(({ name }) => name),
      ],
    );

  beforeAll(async () => {
    cases = await startUseCases();
    files = await readUnitFiles(catalogueFolder(), ['86']);
    await cases.get(LoadOrganisations).load(AT_WORK);
  });
  afterAll(() => cases.close());

  it('are registered and merged, save where somebody is at work', async () => {
    const loaded = await load();
    // 86 bodies of provinces, one of which was there, and the communes of Vĩnh Long.
    expect(loaded.registered).toBe(85 + 124);
    expect(loaded.merged).toHaveLength(22);
    expect(loaded.waiting).toEqual(['Tỉnh Vĩnh Long']);
    const rows = await cases.get(OrganisationViews).all();
    expect(rows.get(organisationIdOf('ubnd-tinh-ben-tre'))?.state.to).toBeUndefined();
    const states = new Map([...rows].map(([id, row]) => [id, row.state]));
    const quangTri = organisationIdOf('ubnd-tinh-quang-tri-2025');
    const before = predecessorsOf(quangTri, states).map(({ id }) => rows.get(id)?.state.code);
    expect(before.sort()).toEqual(['ubnd-tinh-quang-binh', 'ubnd-tinh-quang-tri']);
  });

  it('are met again, not made twice', async () => {
    const before = await events();
    expect(await load()).toEqual({ registered: 0, merged: [], waiting: ['Tỉnh Vĩnh Long'] });
    expect(await events()).toBe(before);
    await cases.drain();
    expect(await events()).toBe(before);
  });

  it('are found by their old names, with who carries them on', async () => {
    expect(await search('tinh quang binh')).toEqual([
      ['Ủy ban nhân dân tỉnh Quảng Bình', undefined, ['Ủy ban nhân dân tỉnh Quảng Trị']],
      ['Ủy ban nhân dân tỉnh Quảng Trị', 'Ủy ban nhân dân tỉnh Quảng Bình', []],
    ]);
    expect(await search('Xã Bình Khánh')).toEqual([
      ['Ủy ban nhân dân xã Đồng Khởi', 'Xã Bình Khánh', []],
    ]);
    expect(await search('Ủy ban nhân dân thành phố Đồng Nai', '2026-05-01')).toEqual([
      ['Ủy ban nhân dân thành phố Đồng Nai', undefined, []],
    ]);
  });

  it('put a commune under its province of today', async () => {
    const commune = organisationIdOf('ubnd-xa-28945');
    expect(await cases.get(OrganisationViews).line(commune, DAY)).toEqual([
      commune,
      organisationIdOf('ubnd-tinh-vinh-long-2025'),
    ]);
  });

  it('take in the communes of the whole country, and no more of them the second time', async () => {
    const country = await readUnitFiles(catalogueFolder());
    const take = () => cases.get(LoadUnits).load(country.set, country.communes);
    expect((await take()).registered).toBe(3_321 - 124);
    const rows = [...(await cases.get(OrganisationViews).all()).values()];
    const of = (kind: string) =>
      rows.filter(({ state }) => state.versions.at(-1)?.kind === kind).length;
    expect(of('commune')).toBe(3_321);
    expect(await search('đặc khu côn đảo')).toEqual([
      ['Ủy ban nhân dân đặc khu Côn Đảo', undefined, []],
    ]);
    expect((await take()).registered).toBe(0);
  }, 120_000);
});

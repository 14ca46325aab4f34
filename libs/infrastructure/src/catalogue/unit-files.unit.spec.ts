import { catalogueFolder, readUnitFiles } from './index.js';

describe('the administrative units as shipped', () => {
  const files = readUnitFiles(catalogueFolder());

  it('are 63 provinces that became 34, none lost and none twice', async () => {
    const { set } = await files;
    expect([set.before.length, set.after.length]).toEqual([63, 34]);
    const became = set.after.flatMap(({ code, from }) => from ?? [code]);
    expect([...became].sort()).toEqual(set.before.map(({ code }) => code).sort());
    expect(set.after.filter(({ from }) => from).length).toBe(23);
    // A merged province keeps the code of one of those it was made of.
    for (const { code, from = [code] } of set.after) expect(from).toContain(code);
    const bodies = [...set.before, ...set.after.filter(({ from }) => from)].map((p) => p.body);
    expect(new Set(bodies).size).toBe(86);
    expect(set.after.reduce((sum, { communes }) => sum + communes, 0)).toBe(3_321);
    expect(set.document).toMatchObject({ number: '202/2025/QH15', verified: false });
  });

  it('name every commune of the country, each once and in its province', async () => {
    const { set, communes } = await files;
    expect([...communes.keys()].sort()).toEqual(set.after.map(({ code }) => code).sort());
    const named = [...communes.values()].flat().map(({ name }) => name);
    const sort = (kind: string) => named.filter((name) => name.startsWith(`${kind} `)).length;
    expect([sort('Xã'), sort('Phường'), sort('Đặc khu')]).toEqual([2_621, 687, 13]);
    const codes = [...communes.values()].flat().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [province, lines] of communes) {
      const expected = set.after.find(({ code }) => code === province)?.communes;
      expect([province, lines.length]).toEqual([province, expected]);
      for (const { code, name } of lines) {
        expect(code).toMatch(/^\d{5}$/);
        expect(name).toMatch(/^(Phường|Xã|Đặc khu) \S/);
        expect(name).toBe(name.normalize('NFC'));
      }
      const names = lines.map(({ name }) => name);
      expect([province, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([
        province,
        [],
      ]);
    }
  });

  it('put the special zones where they are', async () => {
    const { communes } = await files;
    const zones = [...communes].flatMap(([province, lines]) =>
      lines.flatMap(({ name }) =>
        name.startsWith('Đặc khu ') ? [`${province} ${name.slice(8)}`] : [],
      ),
    );
    expect(zones.sort()).toEqual([
      ...['22 Cô Tô', '22 Vân Đồn', '31 Bạch Long Vĩ', '31 Cát Hải', '44 Cồn Cỏ', '48 Hoàng Sa'],
      ...['51 Lý Sơn', '56 Trường Sa', '68 Phú Quý', '79 Côn Đảo'],
      ...['91 Kiên Hải', '91 Phú Quốc', '91 Thổ Châu'],
    ]);
  });

  it('tell for Vĩnh Long from which old province and units each commune comes', async () => {
    const communes = (await files).communes.get('86')!;
    const of = (province: string) => communes.filter(({ before }) => before === province).length;
    expect([of('83'), of('84'), of('86')]).toEqual([48, 41, 35]);
    for (const commune of communes) {
      const known = commune.unchanged === true || (commune.of?.length ?? 0) > 0;
      expect([commune.code, known]).toEqual([commune.code, true]);
    }
    expect(communes.find(({ code }) => code === '28945')).toMatchObject({
      name: 'Xã Đồng Khởi',
      of: ['Xã Định Thủy', 'Xã Phước Hiệp', 'Xã Bình Khánh'],
    });
  });
});

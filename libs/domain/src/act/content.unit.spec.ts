import fc from 'fast-check';
import { annexKey } from './annex-order.js';
import { contentHash, type SignedLine } from './content.js';
import { noAct, type ActState } from './state.js';

const act: ActState = {
  ...noAct,
  status: 'verified',
  actKind: 'granting',
  title: 'Tặng Bằng khen',
  issuer: { level: 'province' },
  legalBasis: ['Luật Thi đua, khen thưởng'],
};
const text = fc.string({ minLength: 1, maxLength: 12 });
const line: fc.Arbitrary<SignedLine> = fc.record({
  dossierId: fc.uuid(),
  subjectId: fc.uuid(),
  name: text,
  recipientKind: fc.constantFrom('individual', 'collective', 'household'),
  unitId: fc.uuid(),
  form: text,
  meritFrom: fc.constantFrom('2024-01-01', '2025-01-01'),
  meritTo: fc.constantFrom('2024-12-31', '2025-12-31'),
});
const lines = fc.uniqueArray(line, {
  minLength: 1,
  maxLength: 8,
  selector: ({ dossierId }) => dossierId,
});

describe('the hash of what is signed', () => {
  it('does not depend on the order in which lines are read', () => {
    fc.assert(
      fc.property(
        lines.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => contentHash(act, all) === contentHash(act, shuffled),
      ),
    );
  });

  it('is another when a name, a form or any other part of any line is another', () => {
    const member = fc.constantFrom<(keyof SignedLine)[]>(
      'name',
      'form',
      'unitId',
      'recipientKind',
      'meritTo',
      'subjectId',
    );
    fc.assert(
      fc.property(lines, fc.nat(), member, (all, at, key) => {
        const place = at % all.length;
        const other = all.map((one, n) =>
          n === place ? { ...one, [key]: `${String(one[key])}?` } : one,
        );
        return contentHash(act, all) !== contentHash(act, other);
      }),
    );
  });

  it('covers the words of the act, and what it does to lines of an earlier one', () => {
    const one: SignedLine = {
      ...{ dossierId: 'a', subjectId: 's', name: 'Nguyễn Thị Đào', recipientKind: 'individual' },
      ...{ unitId: 'u', form: 'provincial-certificate' },
      ...{ meritFrom: '2024-01-01', meritTo: '2024-12-31' },
    };
    const base = contentHash(act, [one]);
    expect(base).toMatch(/^[0-9a-f]{64}$/);
    for (const changed of [
      { title: 'Tặng Cờ' },
      { legalBasis: [] },
      { issuer: { level: 'unit' as const, unitId: 'u' } },
      { targets: { a: { meritFrom: '2024-02-01' } } },
    ])
      expect(contentHash({ ...act, ...changed }, [one])).not.toBe(base);
    expect(contentHash({ ...act, lineCount: 7, status: 'signed' }, [one])).toBe(base);
  });
});

it('orders an annex by award, collectives first, and names as a Vietnamese list does', () => {
  const row = (name: string, recipientKind: string, rank: number) => ({
    name,
    recipientKind,
    rank,
  });
  const inOrder = [
    row('Tổ Toán', 'collective', 0),
    row('Trần Văn An', 'individual', 0),
    row('Lê Thị Ánh', 'individual', 0),
    row('Bùi Văn Ân', 'individual', 0),
    row('Nguyễn Thị Dung', 'individual', 0),
    row('Nguyễn Thị Đào', 'individual', 0),
    row('Hộ ông Ba', 'household', 0),
    row('Phòng Kế toán', 'collective', 1),
  ];
  const keyOf = (one: (typeof inOrder)[number]) =>
    annexKey({ ...one, dossierId: one.name }, one.rank);
  const sorted = [...inOrder].reverse().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  expect(sorted.map(({ name }) => name)).toEqual(inOrder.map(({ name }) => name));
});

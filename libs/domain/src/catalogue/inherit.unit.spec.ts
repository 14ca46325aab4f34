import { inherit, unverified } from './inherit.js';
import { readEditions, type AwardFile, type EditionHeader } from './read-edition.js';

const law = { source: 'Điều 1', verified: true };
const test = (id: string, need: number) => ({ ...law, id, have: 'x', op: '>=', need });
const base = {
  ...law,
  code: 'a',
  recipients: ['individual'],
  criteria: [
    { ...law, id: 'merit', all: [test('merit.years', 2), test('merit.titles', 3)] },
    test('conduct', 1),
  ],
  deadlines: [{ ...law, name: 'appraisal', days: 20, unit: 'working' }],
};

describe('inherit', () => {
  it('replaces an item of a keyed list wherever it stands, and adds new ones', () => {
    const { criteria, verified } = inherit(base, {
      criteria: [test('merit.years', 5), test('new', 1), { id: 'conduct', remove: true }],
    });
    expect(criteria).toEqual([
      { ...law, id: 'merit', all: [test('merit.years', 5), test('merit.titles', 3)] },
      test('new', 1),
    ]);
    expect(verified).toBe(true);
  });

  it('takes what changed without a new mark for unverified', () => {
    expect(inherit(base, { deadlines: [{ name: 'appraisal', days: 15 }] }).deadlines).toEqual([
      { ...law, name: 'appraisal', days: 15, unit: 'working', verified: false },
    ]);
    const wider = { recipients: ['individual', 'collective'] };
    expect(inherit(base, wider).verified).toBe(false);
    expect(inherit(base, { ...wider, ...law }).verified).toBe(true);
    expect(inherit(base, { recipients: null })).not.toHaveProperty('recipients');
  });

  it('unverifies all the way down', () => {
    expect(JSON.stringify(unverified(base))).not.toContain('true');
  });
});

describe('readEditions', () => {
  const header = (code: string, more: Partial<EditionHeader> = {}): EditionHeader => ({
    code,
    name: { vi: code, en: code },
    validFrom: null,
    validTo: null,
    ...law,
    awards: ['a'],
    ...more,
  });
  const baseSalaries = [{ ...law, from: '2024-07-01', amount: 2_340_000 }];
  const first = { header: header('e1', { baseSalaries }), awards: [base as unknown as AwardFile] };

  it('passes awards and tables on, unverified in a provisional copy', () => {
    const [e1, e2] = readEditions([
      first,
      {
        header: header('e2', { extends: 'e1', provisional: true }),
        awards: [{ code: 'a', extends: 'e1' }],
      },
    ]);
    expect(e2).toMatchObject({ code: 'e2', provisional: true });
    expect(e2?.awards[0]?.criteria).toEqual(unverified(e1?.awards[0]?.criteria));
    expect(e2?.baseSalaries).toEqual(unverified(baseSalaries));
    expect(e2).not.toHaveProperty('extends');
    expect(e2?.awards[0]).not.toHaveProperty('extends');
  });

  it('names the file that extends what is not there', () => {
    const orphan = { header: header('e0'), awards: [{ code: 'a', extends: 'e1' }] };
    expect(() => readEditions([orphan, first])).toThrow('e0/a extends e1, not there before it');
  });
});

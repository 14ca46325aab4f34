import fc from 'fast-check';
import { nameKey } from './name-key.js';
import { searchKeys, searchTerms } from './search-terms.js';
import { sortKey } from './sort-key.js';

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const collator = new Intl.Collator('vi');
const byDictionary = (a: string, b: string): number => Math.sign(collator.compare(a, b));

/** Syllables as Vietnamese names have them: a tone stands on one vowel of the word. */
const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const syllable = fc
  .tuple(
    fc.constantFrom('', ...'bcdđghklmnpqrstvx', 'ng', 'nh', 'th', 'tr'),
    fc.constantFrom(...VOWELS),
    fc.constantFrom(...TONES),
    fc.constantFrom('', 'c', 'm', 'n', 'ng', 'nh', 'p', 't'),
  )
  .map(([head, vowel, tone, tail]) => `${head}${vowel}${tone}${tail}`.normalize('NFC'));
const fullName = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((w) => w.join(' '));

describe('names are compared without accents', () => {
  it.each([
    ['Đỗ  Đức Ưng', 'do duc ung'],
    ['Trường THPT số 1 (mẫu)', 'truong thpt so 1 mau'],
    ['Ðặng Thị ðào', 'dang thi dao'],
    ['H’Hen Niê', 'h hen nie'],
    ['Nguy\u200bễn\u00a0Thị Đ\u00adào', 'nguyen thi dao'],
    ['', ''],
    ['\u0301\u0323 . —', ''],
    ['Ксения 李', 'ксения 李'],
  ])('%j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
    expect(nameKey(name.normalize('NFD'))).toBe(key);
  });

  it('whatever the form, the case and the spaces', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name.normalize('NFC')));
        expect(key).not.toMatch(/^ | {2}| $|\p{M}/u);
      }),
    ));
});

describe('a word is found as it is written', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'hòa'.normalize('NFD')],
    ['Thủy', 'thủy'],
    ['Ðào', 'đào'],
  ])('%s is %s', (a, b) => expect(searchKeys(a)).toEqual(searchKeys(b)));

  it.each([
    ['hoa', 'hòa'],
    ['ân', 'an'],
    ['dao', 'đao'],
    ['thu', 'thư'],
    ['co', 'cơ'],
    ['cô', 'cơ'],
  ])('%s is not %s, but both are found without accents', (a, b) => {
    expect(searchTerms(a).marked.keys).not.toEqual(searchTerms(b).marked.keys);
    expect(searchTerms(a).plain).toEqual(searchTerms(b).plain);
  });

  it('and a hostile name costs no more than a long one', () => {
    const { plain, marked } = searchTerms(`${'a'.repeat(5_000)} ${'b c '.repeat(5_000)}`);
    expect(Math.max(...plain.keys.map((w) => w.length))).toBe(40);
    expect(plain.keys.length + marked.keys.length).toBeLessThan(100);
    expect(plain.leads.every((lead) => lead.length < 100)).toBe(true);
  });

  it('frames the names it begins and ends, however they are spelt', () =>
    fc.assert(
      fc.property(fullName, (name) => {
        const { plain, marked } = searchTerms(name);
        for (const isPerson of [true, false]) {
          const key = sortKey(name, isPerson);
          const one = name.split(' ').length === 1 && !isPerson;
          expect(one || plain.leads.some((lead) => key.startsWith(lead))).toBe(true);
          expect(one || marked.leads.some((lead) => key.startsWith(lead))).toBe(true);
          expect(one || new RegExp(marked.frame).test(key)).toBe(true);
          expect(one || new RegExp(plain.frame).test(key.replaceAll('~', ''))).toBe(true);
          for (const pattern of marked.patterns) expect(key).toContain(pattern.slice(1, -1));
          for (const pattern of plain.patterns)
            expect(key.replaceAll('~', '')).toContain(pattern.slice(1, -1));
        }
        expect(searchKeys(name)).toEqual([...plain.keys, ...marked.keys]);
        expect([...plain.leads].sort(byBytes)).toEqual(plain.leads);
      }),
    ));
});

describe('the order of a list', () => {
  it('of words is the one of the dictionary', () => {
    const words = 'nặng nắng nẵng nẳng nằng năng nang đa da ê e ơ ô o ư u ă â a y x'.split(' ');
    const sorted = [...words].sort((a, b) => byBytes(sortKey(a, false), sortKey(b, false)));
    expect(sorted).toEqual([...words].sort(byDictionary));
    expect(sorted.join(' ')).toBe(
      'a ă â da đa e ê nang năng nằng nẳng nẵng nắng nặng o ô ơ u ư x y',
    );
  });

  it('agrees with the Vietnamese collation on every pair of names', () =>
    fc.assert(
      fc.property(fullName, fullName, (a, b) => {
        expect(byBytes(sortKey(a, false), sortKey(b, false))).toBe(byDictionary(a, b));
      }),
      { numRuns: 2_000 },
    ));

  it('puts people in the order of their given names', () => {
    const people = ['Trần Văn Ân', 'Lê Thị An', 'Bùi An', 'Nguyễn Bình', 'Đỗ An', 'Lê Thị Ấn'];
    expect(people.sort((a, b) => byBytes(sortKey(a, true), sortKey(b, true)))).toEqual([
      'Bùi An',
      'Đỗ An',
      'Lê Thị An',
      'Trần Văn Ân',
      'Lê Thị Ấn',
      'Nguyễn Bình',
    ]);
  });

  it('is the same for one name in any form', () =>
    fc.assert(
      fc.property(fullName, fc.boolean(), (name, isPerson) => {
        expect(sortKey(name.normalize('NFD').toUpperCase(), isPerson)).toBe(
          sortKey(name, isPerson),
        );
      }),
    ));
});

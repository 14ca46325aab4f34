import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTest, knownCodes, rulesOf, sourcesPage } from '@vinhdanh/domain';
import { edition, nodesOf, shipped } from './shipped.js';

const page = join(__dirname, '..', '..', 'docs', 'catalogue-sources.md');

describe('docs/catalogue-sources.md', () => {
  it('is what the catalogue says (UPDATE_DOCS=1 writes it)', async () => {
    const text = sourcesPage(await shipped);
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, text);
    expect(readFileSync(page, 'utf8')).toBe(text);
  });
});

describe('sources of the rules', () => {
  it('that count as checked name an instrument and its article', async () => {
    const wrong: string[] = [];
    for (const one of await shipped)
      for (const { path, basis } of rulesOf(one))
        // Of the oldest decree the text was read, but without numbers of articles.
        if (
          basis.verified &&
          !/Điều \d|Quyết định 311|Công văn 5007|Nghị định 65\/2014/.test(basis.source)
        )
          wrong.push(`${one.code} ${path}: ${basis.source}`);
    // The line of an edition itself names its laws whole.
    expect(wrong.filter((line) => !/^e\w+ edition:/.test(line))).toEqual([]);
  });

  it('that say themselves that they are unchecked are not marked as checked', async () => {
    const wrong: string[] = [];
    for (const one of await shipped)
      for (const { path, basis } of rulesOf(one))
        if (basis.verified && /chưa đối chiếu văn bản|chưa thấy|suy ra|chép từ/i.test(basis.source))
          wrong.push(`${one.code} ${path}: ${basis.source}`);
    expect(wrong).toEqual([]);
  });

  it('of Decree 152 carry nothing that was only seen in Decree 98', async () => {
    for (const { path, basis } of rulesOf(await edition('e3')))
      if (/Nghị định 98|Nghị định 28|Quyết định 311/.test(basis.source))
        expect([path, basis.verified]).toEqual([path, false]);
  });

  it('are each confirmed under a path of their own', async () => {
    for (const one of await shipped) {
      const paths = rulesOf(one).map(({ path }) => path);
      expect([one.code, paths.filter((path, i) => paths.indexOf(path) !== i)]).toEqual([
        one.code,
        [],
      ]);
    }
  });

  it('are checked nowhere in the provisional editions', async () => {
    for (const era of ['e4', 'e5'])
      expect(rulesOf(await edition(era)).filter(({ basis }) => basis.verified)).toEqual([]);
  });

  it('warn whoever works under a provisional edition, and stop filing when the decree has lapsed', async () => {
    const [e4, e5] = [await edition('e4'), await edition('e5')];
    expect(e4.warnings?.map((one) => one.id)).toEqual(['provisional-copy', 'decree-lapses']);
    expect(e4.warnings?.some((one) => one.needsConfirmation)).toBe(false);
    expect(e5.warnings?.find((one) => one.needsConfirmation)).toMatchObject({ from: '2027-03-01' });
  });
});

describe('words of the catalogue', () => {
  it('fill in nothing but what the engine knows', async () => {
    for (const { awards } of await shipped)
      for (const { code, criteria } of awards)
        for (const one of nodesOf(criteria)) {
          if (!('message' in one)) continue;
          const { vi, en } = one.message;
          const marks = (text: string) =>
            [...text.matchAll(/\{(\w*)\}/g)].map(([, mark]) => mark).sort();
          expect([code, one.id, marks(vi)]).toEqual([code, one.id, marks(en)]);
          const allowed = isTest(one) ? ['have', 'need', 'missing', 'years'] : [];
          expect(marks(vi).filter((mark) => !allowed.includes(mark ?? ''))).toEqual([]);
        }
  });

  it('exist in the audit for every award, paper and edition', async () => {
    const all = await shipped;
    const missing = (category: 'award' | 'paper' | 'edition', codes: string[]): string[] =>
      [...new Set(codes)].filter((code) => !knownCodes(category).includes(code));
    expect(
      missing(
        'edition',
        all.map((one) => one.code),
      ),
    ).toEqual([]);
    expect(
      missing(
        'award',
        all.flatMap((one) => one.awards.map((a) => a.code)),
      ),
    ).toEqual([]);
    const papers = all.flatMap((one) => one.awards.flatMap((a) => a.papers.map((p) => p.code)));
    expect(missing('paper', papers)).toEqual([]);
  });
});

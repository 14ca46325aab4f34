import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP, helpAt } from './index';

/** The pages as `app/routes.tsx` lists them; read as text, for a browser is needed to load them. */
function pagesOf(list: string): string[] {
  const text = readFileSync(join(__dirname, '../app/routes.tsx'), 'utf8');
  const from = text.indexOf(`const ${list}:`);
  const until = text.indexOf('\n];', from);
  return [...text.slice(from, until).matchAll(/^ {2}\[\s*'([^']*)',\s*\(\) =>/gm)].map(
    (found) => found[1]!,
  );
}

describe('the help behind the ? of a page', () => {
  it('is there for every page', () => {
    const pages = ['', ...pagesOf('PAGES'), ...pagesOf('OPEN_PAGES')];
    expect(pages.length).toBeGreaterThan(45);
    expect(pages.filter((path) => HELP[path] === undefined)).toEqual([]);
  });

  it('says everything in both languages', () => {
    for (const [path, { what, how = [], good = [] }] of Object.entries(HELP))
      for (const phrase of [what, ...how, ...good])
        expect([path, phrase.map((text) => text.trim().length > 3)]).toEqual([path, [true, true]]);
  });

  it('is that of the page at the address, one of fixed words before one with an id in it', () => {
    expect(helpAt('/')).toBe(HELP['']);
    expect(helpAt('/ho-so/0190')).toBe(HELP['ho-so/:id']);
    expect(helpAt('/don-vi/sap-xep')).toBe(HELP['don-vi/sap-xep']);
    expect(helpAt('/quy-dinh/e5/danh-hieu-moi')).toBe(HELP['quy-dinh/:code/danh-hieu-moi']);
    expect(helpAt('/cong-khai')).toBe(HELP['/cong-khai']);
    expect(helpAt('/khong-co-trang-nay')).toBeUndefined();
  });
});

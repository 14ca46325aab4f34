import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionHash } from '@vinhdanh/domain';
import { readCatalogueFiles } from './read-catalogue-files.js';
import { writeCatalogueFiles } from './write-catalogue-files.js';

jest.setTimeout(60_000);
const shipped = join(__dirname, '../../../../catalogue');

describe('the catalogue as files', () => {
  it('comes back as it was written, to the last byte of its content', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vd-catalogue-'));
    try {
      const editions = await readCatalogueFiles(shipped);
      const files = await writeCatalogueFiles(join(folder, 'out'), editions);
      expect(files).toBe(1 + editions.reduce((sum, one) => sum + one.awards.length, 0));
      const again = await readCatalogueFiles(join(folder, 'out'));
      expect(again.map(editionHash)).toEqual(editions.map(editionHash));
      const text = await readFile(join(folder, 'out/e4/provincial-flag.yaml'), 'utf8');
      expect(text).not.toMatch(/extends|[&*]a\d/);
      expect(text).toContain('Cờ thi đua');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

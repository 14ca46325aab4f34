import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangeEdition, LoadCatalogue } from '@vinhdanh/application';
import { awardIn, editionHash, type AwardFile } from '@vinhdanh/domain';
import { catalogueFolder, readCatalogueFiles } from '@vinhdanh/infrastructure';
import { contextOf, startUseCases, type UseCases } from '@vinhdanh/testing';
import { writeOut } from './write-out.js';

jest.setTimeout(60_000);

describe('catalogue export', () => {
  let cases: UseCases;
  let folder: string;
  beforeAll(async () => {
    cases = await startUseCases();
    folder = await mkdtemp(join(tmpdir(), 'vd-export-'));
  });
  afterAll(async () => {
    await cases.close();
    await rm(folder, { recursive: true });
  });

  it('writes what is in force, not what was shipped, and the marks beside it', async () => {
    const shipped = await readCatalogueFiles(catalogueFolder());
    await cases.get(LoadCatalogue).load(shipped, 'init');
    const change = (command: ChangeEdition['command']) =>
      cases.commands.execute(new ChangeEdition('e2', command, contextOf('admin')));
    const name = { vi: 'Cờ của tỉnh', en: 'Flag of the province' };
    const award = { code: 'provincial-flag', extends: 'e2', name } as AwardFile;
    await change({ type: 'amend', award, reason: 'thử', citation: 'Điều thử' });
    await change({ type: 'confirm', path: 'provincial-flag/reward', citation: 'Điều 50' });

    const { files, confirmed } = await writeOut(cases, folder);
    expect(files).toBe(2 + shipped.reduce((sum, one) => sum + one.awards.length, 0));
    expect(confirmed).toBe(1);
    const written = await readCatalogueFiles(folder);
    const changed = written.filter(
      (edition, i) => editionHash(edition) !== editionHash(shipped[i]!),
    );
    expect(changed.map(({ code }) => code)).toEqual(['e2']);
    expect(awardIn(changed[0]!, 'provincial-flag')?.name).toEqual(name);
    const marks = await readFile(join(folder, 'confirmations.yaml'), 'utf8');
    expect(marks).toContain('provincial-flag/reward');
    expect(marks).toContain('Điều 50');
  });

  it('writes into no folder that holds something', async () => {
    await expect(writeOut(cases, folder)).rejects.toThrow('không trống');
  });
});

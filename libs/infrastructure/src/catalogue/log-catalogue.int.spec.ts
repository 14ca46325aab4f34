import {
  Catalogue,
  ChangeEdition,
  ActivateEdition,
  FindAward,
  ListUnverified,
  LoadCatalogue,
  PreviewActivation,
} from '@vinhdanh/application';
import { awardIn, rulesOf, writeAward, type AwardFile, type Edition } from '@vinhdanh/domain';
import { contextOf, startUseCases, type UseCases } from '@vinhdanh/testing';
import { Database } from '../postgres/database.js';
import { catalogueFolder } from './index.js';
import { LogCatalogue } from './log-catalogue.js';
import { readCatalogueFiles } from './read-catalogue-files.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const CODE = 'e2';
const AWARD = 'provincial-flag';
const note = { reason: 'Quy chế tỉnh', citation: 'Quyết định thử số 1' };

describe('the catalogue in the log', () => {
  let cases: UseCases;
  let catalogue: Catalogue;
  let shipped: Edition[];
  const edition = async () => (await catalogue.edition(CODE))!;
  const load = (editions = shipped) => cases.get(LoadCatalogue).load(editions, 'init');
  const change = (command: ChangeEdition['command'], code = CODE) =>
    cases.commands.execute(new ChangeEdition(code, command, contextOf('admin')));
  const amendDays = (days: number) => ({
    type: 'amend' as const,
    ...note,
    award: {
      code: AWARD,
      extends: CODE,
      deadlines: [{ name: 'appraisal', days, source: note.citation, verified: false }],
    } as unknown as AwardFile,
  });
  const daysOf = (one?: Edition) =>
    one && awardIn(one, AWARD)?.deadlines.find(({ name }) => name === 'appraisal')?.days;

  beforeAll(async () => {
    cases = await startUseCases();
    catalogue = cases.get(Catalogue);
    shipped = await readCatalogueFiles(catalogueFolder());
  });
  afterAll(() => cases.close());

  it('is what was loaded, once', async () => {
    expect(await catalogue.editions()).toEqual([]);
    const codes = shipped.map(({ code }) => code);
    expect(await load()).toEqual({ activated: codes, unchanged: [], kept: [] });
    expect(await load()).toEqual({ activated: [], unchanged: codes, kept: [] });
    const { stamp, ...content } = await edition();
    expect(content).toEqual(shipped.find(({ code }) => code === CODE));
    expect(stamp.version).toBe(1);
    expect(await edition()).toBe(await edition());
  });

  it('is read by another process from the log alone', async () => {
    const db = new Database(cases.get(Database).url, 'another-release');
    expect(await new LogCatalogue(db).editions()).toEqual(await catalogue.editions());
    await db.close();
  });

  it('marks a confirmed rule, keeps the mark over a reload and an amendment beside it', async () => {
    const path = `${AWARD}/routes/any`;
    await change({ type: 'confirm', path, citation: 'Điều 26', note: 'đã đọc' });
    const confirmed = await cases.queries.execute(new FindAward(CODE, AWARD));
    const route = confirmed.routes.find(({ kind }) => kind === 'any');
    expect(route).toMatchObject({
      verified: true,
      confirmed: { by: 'admin', citation: 'Điều 26' },
    });
    const open = await cases.queries.execute(new ListUnverified(CODE, AWARD, 200));
    expect(open.items.map((item) => item.path)).not.toContain(path);

    await load();
    await change(amendDays(11));
    expect(daysOf(await edition())).toBe(11);
    const marked = rulesOf(await edition()).find((rule) => rule.path === path);
    expect(marked?.basis.verified).toBe(true);
  });

  it('keeps what was amended here when newer files are loaded, and takes the rest', async () => {
    const newer = shipped.map((one) =>
      one.code === CODE
        ? {
            ...one,
            awards: one.awards.map((award) => ({ ...award, replaces: ['older'] })),
          }
        : one,
    );
    expect(await load(newer)).toMatchObject({ activated: [CODE], kept: [`${CODE}/${AWARD}`] });
    const now = await edition();
    expect(daysOf(now)).toBe(11);
    expect(awardIn(now, AWARD)?.replaces).toBeUndefined();
    expect(awardIn(now, 'pm-certificate')?.replaces).toEqual(['older']);
    expect(await load(newer)).toMatchObject({ activated: [] });
  });

  it('can say what an edition was at any version', async () => {
    const { stamp } = await edition();
    const first = await catalogue.editionAt(CODE, 1);
    expect(first && { ...first, stamp: undefined }).toEqual({
      ...shipped.find(({ code }) => code === CODE),
      stamp: undefined,
    });
    expect(daysOf(await catalogue.editionAt(CODE, stamp.version))).toBe(11);
    for (const version of [0, stamp.version + 1])
      expect(await catalogue.editionAt(CODE, version)).toBeUndefined();
    expect(await catalogue.editionAt('no-such', 1)).toBeUndefined();
  });

  it('refuses a faulty amendment whole and keeps nothing of it', async () => {
    const db = cases.get(Database);
    const kept = () => db.query('select hash from vd_catalogue_content');
    const before = await kept();
    const faulty = amendDays(0);
    await expect(change(faulty)).rejects.toMatchObject({ rejection: { code: 'edition-faulty' } });
    expect(await kept()).toEqual(before);
  });

  it('lets two amendments at once both count', async () => {
    const rename = (code: string, en: string) => ({
      type: 'amend' as const,
      ...note,
      award: { code, extends: CODE, name: { vi: 'Tên', en } } as AwardFile,
    });
    await Promise.all([
      change(rename('government-flag', 'One')),
      change(rename('labour-order', 'Two')),
    ]);
    const now = await edition();
    expect(awardIn(now, 'government-flag')?.name.en).toBe('One');
    expect(awardIn(now, 'labour-order')?.name.en).toBe('Two');
  });

  it('takes a whole edition entered here, which shipped files then leave alone', async () => {
    const last = (await catalogue.editions()).at(-1)!;
    const award = writeAward(awardIn(last, AWARD)!);
    const { stamp: _stamp, awards: _awards, ...head } = last;
    const activate = (header: object, awards: AwardFile[]) =>
      cases.commands.execute(new ActivateEdition(header as never, awards, contextOf('admin')));
    const name = { vi: 'Luật mới', en: 'New law' };
    // Two editions on one day are refused, with the day.
    const next = { ...head, code: 'e99', name, validFrom: last.validFrom };
    await expect(activate(next, [{ ...award, lowerForms: [] }])).rejects.toMatchObject({
      rejection: { code: 'edition-faulty' },
    });
    await expect(
      activate({ ...next, extends: 'no-such' }, [{ code: AWARD, extends: 'nor-this' }]),
    ).rejects.toMatchObject({ rejection: { code: 'nothing-to-extend' } });

    const all = writeAwards(last);
    await activate({ ...head, validTo: '2030-12-31' }, all);
    await activate({ ...head, code: 'e99', name, validFrom: '2031-01-01', validTo: null }, all);
    expect((await catalogue.editionOn('2031-05-01'))?.code).toBe('e99');
    const { kept } = await load();
    expect(kept).toContain(last.code);
    expect((await catalogue.edition(last.code))?.validTo).toBe('2030-12-31');
  });

  it('puts a new edition in force and ends the one before it, in one act', async () => {
    const last = (await catalogue.editions()).at(-1)!;
    const { stamp: _stamp, awards: _awards, warnings: _warnings, ...head } = last;
    const name = { vi: 'Luật mới nữa', en: 'Newer law' };
    const header = { ...head, code: 'e100', name, validFrom: '2033-03-01', validTo: null };
    const awards = last.awards.map(({ code }) => ({ code, extends: last.code }));
    const wish = { header, awards } as never as PreviewActivation['wish'];
    const preview = (one = wish) => cases.queries.execute(new PreviewActivation(one));

    const alone = await preview();
    expect(alone).toMatchObject({ known: false, overlaps: last.code, diff: null, reach: null });
    expect(alone.faults.join()).toContain('overlap');
    expect(await preview({ ...wish, ends: 'no-such' })).toMatchObject({ missing: ['no-such'] });
    const both = await preview({ ...wish, ends: last.code });
    expect(both).toMatchObject({
      ...{ version: 0, faults: [], missing: [], overlaps: null, awards: awards.length },
      ended: { code: last.code, validTo: '2033-02-28' },
      diff: { from: last.code, to: 'e100', awards: [] },
      reach: { lines: [], rounds: [] },
    });
    expect((await catalogue.edition(last.code))?.validTo).toBeNull();

    const context = contextOf('admin');
    const act = (ends?: string) =>
      cases.commands.execute(new ActivateEdition(wish.header, wish.awards, context, ends));
    await expect(act()).rejects.toMatchObject({ rejection: { code: 'edition-faulty' } });
    const done = await act(last.code);
    expect(done.eventTypes).toEqual(['catalogue.edition-activated']);
    expect((await act(last.code)).replayed).toBe(true);
    const on = async (day: string) => (await catalogue.editionOn(day))?.code;
    expect([await on('2033-02-28'), await on('2033-03-01')]).toEqual([last.code, 'e100']);
    // Shipped files leave what was ended here alone.
    await load();
    expect(await on('2033-02-28')).toBe(last.code);
  });

  it('cannot be altered unnoticed', async () => {
    const db = cases.get(Database);
    await expect(db.query(`update vd_catalogue_content set body = '{}'`)).rejects.toThrow();
    await expect(db.query('delete from vd_catalogue_content')).rejects.toThrow();
  });
});

const writeAwards = (edition: Edition): AwardFile[] => edition.awards.map(writeAward);

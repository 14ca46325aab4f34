import type { Catalogue } from '@vinhdanh/application';
import { dossierDecider, type Decider } from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { PgOrganisationViews } from './organisation-views.js';
import { PgSubjectHistories } from './subject-histories.js';

/** No edition at all: every award is taken for a form. */
const noLaw = { editions: () => Promise.resolve([]) } as unknown as Catalogue;

const dossier = dossierDecider as unknown as Decider<object, never, never>;

describe('histories of subjects from their lines', () => {
  let log: WrittenLog;
  beforeAll(async () => {
    log = await WrittenLog.create();
  });
  afterAll(() => log.close());

  it('hold what was granted, what was annulled and what is on its way, in one call', async () => {
    const of = (subjectId: string) => past.drafted({ subjectId });
    await log.write(dossier, 'a1', [of('a'), past.filed(), past.concluded(), past.granted()]);
    await log.write(dossier, 'a2', [of('a'), past.filed()]);
    await log.write(dossier, 'a3', [of('a')]);
    await log.write(dossier, 'b1', [of('b'), past.filed(), past.concluded({ outcome: 'fail' })]);
    await log.owner.query(
      "insert into vd_subject (subject_id, root_id, version, kind, sex) values ('a', 'a', 1, 'individual', 'female')",
    );
    const found = await new PgSubjectHistories(
      log.worker,
      new PgOrganisationViews(log.worker),
      noLaw,
    ).of(['a', 'b', 'a', 'c']);
    expect([...found.keys()]).toEqual(['a', 'b', 'c']);
    expect(found.get('a')).toMatchObject({ subjectId: 'a', sex: 'female' });
    expect(found.get('a')?.honours).toMatchObject([
      { ref: 'a1', grade: 'system', award: 'provincial-flag', years: [2018] },
      { ref: 'a2', grade: 'system', pending: true },
    ]);
    expect(found.get('a')?.honours[0]).toHaveProperty('decidedOn');
    expect(found.get('a')?.honours[0]).not.toHaveProperty('pending');
    expect(found.get('b')?.honours).toEqual([]);
    expect(found.get('c')).toMatchObject({ subjectId: 'c', honours: [] });
  });
});

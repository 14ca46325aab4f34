import { ReadDesk, ReadDeskHandler, viewerOf, type Viewer } from '@vinhdanh/application';
import {
  accountDecider,
  actDecider,
  dossierDecider,
  proposalDecider,
  type Decider,
  type Role,
} from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { PgAccountViews } from './account-views.js';
import { PgDeskViews } from './desk-views.js';
import { PgDossierViews } from './dossier-views.js';

const loose = (decider: unknown) => decider as Decider<object, never, never>;
const NOW = '2019-05-20T02:00:00.000Z';

describe('the figures of a desk on Postgres', () => {
  let log: WrittenLog;
  const open = async (id: string, role: Role, unitId?: string): Promise<Viewer> => {
    await log.write(loose(accountDecider), id, [
      { type: 'account.opened', data: { username: id, displayName: id } },
      {
        type: 'account.role-granted',
        data: { role, from: '2010-01-01', ...(unitId ? { unitId } : {}) },
      },
    ]);
    const known = await new PgAccountViews(log.worker).known(id);
    return viewerOf({ accountId: id, ...known! }, '2019-05-20')!;
  };
  const desk = (viewer: Viewer) =>
    new ReadDeskHandler(new PgDeskViews(log.api), { now: () => new Date(NOW) }).execute(
      new ReadDesk(viewer),
    );
  const letter = (unitId: string) => ({
    type: 'proposal.drafted',
    data: {
      ...{ unitId, unitLine: [unitId, 'district'], kind: 'regular', level: 'province' },
      ...{ letter: { number: '1/TTr', date: '2019-05-01' }, source: 'workflow' },
    },
  });

  beforeAll(async () => {
    log = await WrittenLog.create();
    await log.write(loose(dossierDecider), 'd1', [past.drafted(), past.filed()]);
    await log.write(loose(dossierDecider), 'd2', [
      ...[past.drafted(), past.filed()],
      past.checked('council-chair', { finishBy: '2019-05-01' }),
    ]);
    await log.write(loose(proposalDecider), 'p1', [letter('school')]);
    await log.write(loose(proposalDecider), 'p2', [letter('elsewhere')]);
    await log.write(loose(actDecider), 'a1', [
      {
        type: 'act.drafted',
        data: { actKind: 'granting', title: 'Khen thưởng (mẫu)', issuer: { level: 'province' } },
      },
      { type: 'act.endorsed', data: {} },
      { type: 'act.verified', data: {} },
    ]);
  });
  afterAll(() => log.close());

  it('tells each role its own and nobody another’s', async () => {
    expect(await desk(await open('clerk', 'unit-clerk', 'school'))).toEqual({ drafts: 1 });
    expect(await desk(await open('ann', 'specialist'))).toEqual({});
    expect(await desk(await open('chair', 'chair'))).toEqual({ toSign: { acts: 1, lines: 0 } });
    expect(await desk(await open('admin', 'admin'))).toEqual({ late: 1, dead: 0 });
    expect(await desk(await open('auditor', 'auditor'))).toMatchObject({ late: 1, dead: 0 });
  });

  it('counts for a managing unit what the list of lines from below shows', async () => {
    const [row] = await log.api.query<{ line: string[]; filing: string }>(
      `select unit_line as line, filing_unit_id as filing from vd_dossier where dossier_id = 'd1'`,
    );
    const above = row!.line.find((unit) => unit !== row!.filing)!;
    const manager = await open('manager', 'managing-unit', above);
    const views = new PgDossierViews(log.api);
    const rows = await views.list(manager.scope, { above: [above] }, undefined, 50);
    expect(rows.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect((await desk(manager)).below).toBe(rows.length);
    const own = await views.list(manager.scope, { above: [row!.filing] }, undefined, 50);
    expect(own).toEqual([]);
  });

  it('counts the entries of the log since an instant', async () => {
    const views = new PgDeskViews(log.api);
    const [all] = await log.api.query<{ n: number }>('select count(*)::int as n from vd_log_entry');
    expect(await views.entriesSince('2000-01-01T00:00:00Z')).toBe(all!.n);
    expect(await views.entriesSince('2999-01-01T00:00:00Z')).toBe(0);
  });
});

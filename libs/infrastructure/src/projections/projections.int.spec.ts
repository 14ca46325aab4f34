import { dossierDecider, type Decider, type DomainEvent } from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { projectionKey } from './projection.js';
import { rebuild } from './rebuild.js';
import { projections } from './registry.js';

const dossier = dossierDecider as unknown as Decider<object, never, never>;
const plain = (type: string, data: object): DomainEvent<string, object> => ({ type, data });

describe('projections on Postgres', () => {
  let log: WrittenLog;
  const write = (id: string, events: DomainEvent<string, object>[]) =>
    log.write(dossier, id, events);
  const totals = async (where: string) => {
    const { rows } = await log.owner.query<{ key: string; total: number }>(
      `select milestone || ' ' || award || ' ' || position_class as key, sum(total)::int as total
       from vd_daily_total where ${where} group by 1 having sum(total) <> 0 order by 1`,
    );
    return Object.fromEntries(rows.map(({ key, total }) => [key, total]));
  };

  beforeAll(async () => {
    log = await WrittenLog.create();
  });
  afterAll(() => log.close());

  it('count a line under what it is now, not what it was', async () => {
    await write('d1', [past.drafted({ positionClass: 'worker' }), past.filed()]);
    await log.follow();
    expect(await totals("basis = 'decided'")).toEqual({ 'proposed provincial-flag worker': 1 });
    await write('d1', [plain('dossier.amended', { fields: { positionClass: 'leader' } })]);
    await log.follow();
    expect(await totals("basis = 'decided'")).toEqual({ 'proposed provincial-flag leader': 1 });
  });

  it('count each milestone on its own day', async () => {
    await write('d1', [past.concluded(), past.granted()]);
    await write('d2', [past.drafted(), past.filed(), past.concluded({ outcome: 'fail' })]);
    await log.follow();
    expect(await totals("basis = 'decided' and day = '2019-03-20'")).toEqual({
      'granted provincial-flag leader': 1,
    });
    expect(await totals("basis = 'promulgated' and day = '2019-03-22'")).toEqual({
      'granted provincial-flag leader': 1,
    });
    expect(await totals("basis = 'merit' and milestone = 'passed'")).toEqual({
      'passed provincial-flag leader': 1,
    });
    expect(await totals("basis = 'proposed' and day = '2019-01-20'")).toEqual({
      'granted provincial-flag leader': 1,
      'passed provincial-flag leader': 1,
      'proposed provincial-flag ': 1,
      'proposed provincial-flag leader': 1,
    });
  });

  it('follow another form, a correction, a withdrawal and an annulment', async () => {
    const form = { award: 'pm-certificate', number: '9', decider: 'centre' };
    const days = { decidedOn: '2019-06-01', promulgatedOn: '2019-06-02' };
    await write('d3', [past.drafted(), past.filed(), past.submitted()]);
    await write('d3', [plain('dossier.granted', { ...form, ...days })]);
    await write('d4', [
      past.drafted(),
      past.filed(),
      plain('dossier.withdrawn', { reason: 'other' }),
    ]);
    await write('d1', [
      plain('dossier.corrected', { actId: 'a-2', fields: { decidedOn: '2019-03-21' } }),
      plain('dossier.annulled', { actId: 'a-3', on: '2019-07-01' }),
    ]);
    await log.follow();
    expect(await totals("basis = 'decided' and milestone in ('granted', 'annulled')")).toEqual({
      'annulled provincial-flag leader': 1,
      'granted pm-certificate ': 1,
      'granted provincial-flag leader': 1,
    });
    expect(await totals("basis = 'decided' and day = '2019-03-20'")).toEqual({});
    expect(await totals("basis = 'decided' and milestone = 'proposed'")).toEqual({
      'proposed provincial-flag ': 2,
      'proposed provincial-flag leader': 1,
    });
  });

  it('keep half-open periods without gaps', async () => {
    const { rows } = await log.owner.query(
      `select from_index, to_index, status from vd_dossier_period where dossier_id = 'd2'
       order by from_index`,
    );
    expect(rows.map((row) => row.status)).toEqual(['draft', 'filed', 'failed']);
    expect(rows[0].to_index).toBe(rows[1].from_index);
    expect(rows[1].to_index).toBe(rows[2].from_index);
    expect(rows[2].to_index).toBeNull();
  });

  it('write one audit row per event', async () => {
    const { rows } = await log.owner.query(
      `select (select count(*) from vd_event)::int as events, count(*)::int as audited,
         max(log_index)::int + 1 as dense from vd_audit`,
    );
    expect(rows[0].audited).toBe(rows[0].events);
    expect(rows[0].dense).toBe(rows[0].events);
  });

  it.each(projections.map((p) => [projectionKey(p), p] as const))(
    'rebuild %s beside the live one to the same content, rights included',
    async (_key, projection) => {
      const rights = async () =>
        (
          await log.owner.query(
            `select c.relname, c.relrowsecurity, c.relacl::text as acl, c.reloptions,
               (select array_agg(polname order by polname) from pg_policy where polrelid = c.oid),
               (select count(*) from pg_index i where i.indrelid = c.oid) as indexes
             from pg_class c where c.relname = any($1) order by 1`,
            [projection.tables],
          )
        ).rows;
      const before = await rights();
      expect(before.every((row) => row.relrowsecurity)).toBe(true);
      await expect(rebuild(log.owner, projection)).resolves.toMatchObject({ same: true });
      expect(await rights()).toEqual(before);
    },
  );

  it('go on after a rebuild', async () => {
    await write('d5', [past.drafted(), past.filed()]);
    await log.follow();
    expect(await totals("basis = 'decided' and milestone = 'proposed'")).toMatchObject({
      'proposed provincial-flag ': 3,
    });
  });

  it('notice a row that was changed by hand', async () => {
    await log.owner.query('update vd_daily_total set total = total + 1 where milestone = $1', [
      'granted',
    ]);
    const total = projections.find((p) => p.name === 'daily_total')!;
    await expect(rebuild(log.owner, total)).resolves.toMatchObject({ same: false });
    await expect(rebuild(log.owner, total)).resolves.toMatchObject({ same: true });
  });
});

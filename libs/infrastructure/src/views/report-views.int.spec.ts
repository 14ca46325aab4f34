import { commendations, type CommendationParameters } from '@vinhdanh/application';
import { dossierDecider, type Decider, type PositionClass, type ViewScope } from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { PgProgressViews } from './progress-views.js';
import { PgReportViews } from './report-views.js';

const dossier = dossierDecider as unknown as Decider<object, never, never>;
const fighter = (subjectId: string, positionClass: PositionClass, unitId = 'school') =>
  past.drafted({
    award: 'provincial-fighter',
    recipientKind: 'individual',
    subjectId,
    positionClass,
    unitId,
    unitLine: [unitId, 'department'],
  });
const granted = (decidedOn: string) => ({
  type: 'dossier.granted',
  data: {
    number: '1',
    decidedOn,
    promulgatedOn: '2019-12-31',
    award: 'provincial-fighter',
    decider: 'province',
  },
});

describe('the commendation report on Postgres', () => {
  let log: WrittenLog;
  const report = (over: Partial<CommendationParameters> = {}, scope: ViewScope = { kind: 'all' }) =>
    commendations.run(new PgReportViews(log.api), scope, {
      from: '2019-01-01',
      to: '2019-12-31',
      ...over,
    });
  const fighters = async (over: Partial<CommendationParameters> = {}, scope?: ViewScope) => {
    const { rows } = await report(over, scope);
    const row = rows.find((r) => r.key === 'provincial-fighter')!;
    const groups = row.recipients[0]?.groups?.parts.map((p) => [p.group.code, p.count]);
    return [row.count, ...(groups ?? [])];
  };

  beforeAll(async () => {
    log = await WrittenLog.create();
    const write = (id: string, ...events: Parameters<WrittenLog['write']>[2]) =>
      log.write(dossier, id, [events[0]!, past.filed(), ...events.slice(1)]);
    await write('d1', fighter('s1', 'adviser'), granted('2019-03-01'));
    await write('d2', fighter('s1', 'leader'), granted('2019-09-01'));
    await write('d3', fighter('s2', 'worker', 'other'), granted('2019-03-01'));
    await write('d4', fighter('s3', 'producer'), granted('2020-01-05'));
    await write('d5', fighter('s4', 'producer'), granted('2019-05-01'), {
      type: 'dossier.annulled',
      data: { actId: 'a', on: '2019-06-01' },
    });
    await write('d6', { ...fighter('s5', 'producer'), ...sampled() }, granted('2019-05-01'));
    await log.follow();
  });
  afterAll(() => log.close());

  const sampled = () => {
    const { data } = fighter('s5', 'producer');
    return { data: { ...data, source: 'sample' } };
  };

  it('counts awards of the period by the decision', async () => {
    expect(await fighters()).toEqual([4, ['direct', 2], ['others', 2]]);
  });

  it('counts each recipient once', async () => {
    expect(await fighters({ count: 'recipients' })).toEqual([3, ['direct', 2], ['others', 2]]);
  });

  it('takes annulled ones off in the period of their grant', async () => {
    expect(await fighters({ status: 'net' })).toEqual([3, ['direct', 1], ['others', 2]]);
    expect((await fighters({ status: 'net', count: 'recipients' }))[0]).toBe(2);
  });

  it.each([
    ['merit', 0],
    ['proposed', 5],
    ['promulgated', 5],
  ] as const)('on the basis of %s', async (basis, count) => {
    expect((await fighters({ basis }))[0]).toBe(count);
    expect((await fighters({ basis, count: 'recipients' }))[0]).toBe(count && count - 1);
  });

  it('shows generated records only when asked for', async () => {
    expect((await report()).synthetic).toBe(false);
    const sample = await report({ sources: ['sample'] });
    expect(sample.synthetic).toBe(true);
    expect(sample.rows.find((r) => r.key === 'provincial-fighter')!.count).toBe(1);
  });

  it('counts no more than the viewer may see', async () => {
    expect((await fighters({}, { kind: 'units', unitIds: ['other'] }))[0]).toBe(1);
    expect((await fighters({}, { kind: 'units', unitIds: ['department'] }))[0]).toBe(4);
    expect((await fighters({}, { kind: 'none' }))[0]).toBe(0);
  });

  it('refuses a period that ends before it begins', async () => {
    await expect(report({ from: '2020-01-01', to: '2019-01-01' })).rejects.toThrow(
      'period-ends-before-it-begins',
    );
  });

  it('says how long lines took, what came and went by month, within the scope', async () => {
    const views = new PgProgressViews(log.api);
    const year = { from: '2019-01-01', to: '2019-12-31', sources: ['workflow' as const] };
    const all: ViewScope = { kind: 'all' };
    const turnaround = await views.turnaround(all, year);
    const promulgated = turnaround.find(({ stretch }) => stretch === 'decided-promulgated');
    // Decided on 1/3 twice, 1/5 and 1/9, promulgated on 31/12; the one of 2020 was so before.
    expect(promulgated).toMatchObject({ lines: 5, longest: 305 });
    expect(await views.flow(all, year)).toEqual(
      expect.arrayContaining([{ month: '2019-03', proposed: 0, decided: 2 }]),
    );
    const other: ViewScope = { kind: 'units', unitIds: ['other'] };
    const [march] = (await views.flow(other, year)).filter(({ decided }) => decided > 0);
    expect(march).toMatchObject({ month: '2019-03', decided: 1 });
    expect(await views.turnaround({ kind: 'none' }, year)).toEqual([]);
    const waiting = await views.workload(all, '2019-06-01', true);
    expect(waiting.every(({ waiting: n, overdue }) => n >= overdue)).toBe(true);
  });
});

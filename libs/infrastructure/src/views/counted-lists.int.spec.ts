import fc from 'fast-check';
import {
  commendations,
  countedLines,
  FindProgress,
  FindProgressHandler,
  REPORT_BASES,
  REPORT_STATUSES,
  type CountedWish,
  type LinesAddress,
  type Viewer,
} from '@vinhdanh/application';
import {
  dossierDecider,
  type Decider,
  type PositionClass,
  type RecordSource,
  type ViewScope,
} from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { PgDossierViews } from './dossier-views.js';
import { PgProgressViews } from './progress-views.js';
import { PgReportViews } from './report-views.js';
import { PgWorkItemViews } from './work-item-views.js';

jest.setTimeout(120_000);

const dossier = dossierDecider as unknown as Decider<object, never, never>;
const LINES = 120;
const PERIOD = { from: '2018-01-01', to: '2019-12-31' };
const EVERYTHING: ViewScope = { kind: 'all' };
const FORMS: [award: string, level: string, recipient: string][] = [
  ['provincial-fighter', 'province', 'individual'],
  ['provincial-certificate', 'province', 'individual'],
  ['provincial-certificate', 'province', 'collective'],
  ['provincial-flag', 'province', 'collective'],
  ['labour-order', 'state', 'individual'],
  ['an-award-without-a-row', 'province', 'household'],
];
const CLASSES = ['worker', 'leader', 'adviser', undefined] as const;

const nth = <T>(of: readonly T[], n: number): T => of[n % of.length]!;
const dayAfter = (n: number): string =>
  new Date(Date.UTC(2018, 0, 1 + (n % 720))).toISOString().slice(0, 10);

/** By multiplication, so that neighbours differ in everything. */
function historyOf(n: number): { type: string; data: object }[] {
  const mixed = (n * 2_654_435_761) % 4_294_967_296;
  const [award, level, recipientKind] = nth(FORMS, mixed >>> 3);
  const unit = `u${(mixed >>> 7) % 3}`;
  const positionClass = nth(CLASSES, mixed >>> 9) as PositionClass | undefined;
  const begun = mixed >>> 12;
  const came = (mixed >>> 5) % 6;
  const other = (mixed >>> 11) % 4 === 0 ? 'provincial-certificate' : award;
  const drafted = past.drafted({
    ...({ award, level, recipientKind } as object),
    ...{ subjectId: `s${n}`, unitId: unit, unitLine: [unit, 'department', 'province'] },
    ...{ filingUnitId: unit, meritTo: dayAfter(begun + 90) },
    ...(positionClass && recipientKind === 'individual' ? { positionClass } : {}),
    ...(n % 9 === 0 ? { source: 'sample' as const } : {}),
  });
  const events = [
    drafted,
    { type: 'dossier.filed', data: { proposalId: 'p-1', filedOn: dayAfter(begun) } },
    past.concluded({
      on: dayAfter(begun + 20),
      ...(other === award ? {} : { outcome: 'lower-form', lowerForm: other }),
    } as object),
    { ...past.submitted(), data: { ...past.submitted().data, submittedOn: dayAfter(begun + 30) } },
    {
      type: 'dossier.granted',
      data: {
        ...{ actId: 'a-1', number: '1', award: other, decider: 'province' },
        ...{ decidedOn: dayAfter(begun + 45), promulgatedOn: dayAfter(begun + 50) },
      },
    },
    { type: 'dossier.annulled', data: { actId: 'a-2', on: dayAfter(begun + 99) } },
  ].slice(0, came === 5 && n % 2 === 0 ? 6 : Math.min(came + 1, 5));
  return events as { type: string; data: object }[];
}

/** Between two of its days the line passes to another unit, as when bodies merge. */
const handedOver = (until: string) => ({
  type: 'dossier.handed-over',
  data: {
    ...{ lineageId: 'act', effectiveOn: until, unitId: 'heir', filingUnitId: 'heir' },
    unitLine: ['heir', 'department', 'province'],
    former: [
      { unitId: 'u1', unitLine: ['u1', 'department', 'province'], filingUnitId: 'u1', until },
    ],
  },
});
const secret = {
  type: 'dossier.secret-paper-noted',
  data: { paperId: 'paper', kind: 'report', side: 'unit', secrecy: 'secret' },
};

interface Figure {
  count: number | null;
  list?: LinesAddress;
}

describe('what the figures of reports count', () => {
  let log: WrittenLog;
  let dossiers: PgDossierViews;

  beforeAll(async () => {
    log = await WrittenLog.create();
    dossiers = new PgDossierViews(log.api);
    for (let n = 0; n < LINES; n += 1) await log.write(dossier, lineId(n), historyOf(n) as never);
    await log.follow();
  });
  afterAll(() => log.close());

  const lineId = (n: number): string => `line-${String(n).padStart(4, '0')}`;
  const wishOf = ({ source, recipientKind, ...lines }: LinesAddress): CountedWish => ({
    ...lines,
    sources: source.split(',') as RecordSource[],
    ...(recipientKind ? { recipientKinds: recipientKind.split(',') } : {}),
  });

  async function listed(scope: ViewScope, list: LinesAddress, page = 1_000): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const filter = { lines: countedLines(wishOf(list)) };
      const rows = await dossiers.list(scope, filter, after, page);
      found.push(...rows.map(({ id }) => id));
      if (rows.length < page) return found;
      after = rows.at(-1)!.id;
    }
  }

  /** Figures that are not what their list holds, and how many of them have a list at all. */
  async function compared(scope: ViewScope, figures: readonly Figure[]) {
    const faults: unknown[] = [];
    const some = figures.filter(({ count }) => count);
    const open = some.filter(({ list }) => list);
    for (const { count, list } of open) {
      const found = await listed(scope, list!);
      if (found.length !== count) faults.push({ count, list, found: found.length });
    }
    return { faults, open: open.length, bare: some.length - open.length };
  }

  const report = async (scope: ViewScope, over: object): Promise<Figure[]> => {
    const { rows } = await commendations.run(new PgReportViews(log.api), scope, {
      ...PERIOD,
      ...over,
    });
    return rows.flatMap((row) => [
      row,
      ...row.recipients.flatMap((part) => [part, ...(part.groups?.parts ?? [])]),
    ]);
  };

  const progress = async (scope: ViewScope, from: string, to: string): Promise<Figure[]> => {
    const clock = { now: () => new Date('2019-06-01T03:00:00Z') };
    const viewer = { scope, can: () => true } as unknown as Viewer;
    const found = await new FindProgressHandler(new PgProgressViews(log.api), clock).execute(
      new FindProgress({ from, to, sources: ['workflow', 'sample'] }, 'vi', viewer),
    );
    return [
      ...found.turnaround.map(({ lines, list }) => figure(lines, list)),
      ...found.flow.flatMap(({ proposed, proposedList, decided, decidedList }) => [
        figure(proposed, proposedList),
        figure(decided, decidedList),
      ]),
    ];
  };

  const asked = fc.record({
    from: fc.constantFrom('2018-01-01', '2018-03-17', '2018-12-30'),
    to: fc.constantFrom('2018-12-31', '2019-02-11', '2020-12-31'),
    basis: fc.constantFrom(...REPORT_BASES),
    status: fc.constantFrom(...REPORT_STATUSES),
    sources: fc.constantFrom<RecordSource[][]>(
      ['workflow'],
      ['sample'],
      ['workflow', 'reported', 'imported', 'sample'],
    ),
  });

  it('are all listed, and every list is as long as its figure', () =>
    fc.assert(
      fc.asyncProperty(asked, async (over) => {
        const { faults, bare } = await compared(EVERYTHING, await report(EVERYTHING, over));
        expect({ faults, bare }).toEqual({ faults: [], bare: 0 });
      }),
      { numRuns: 25 },
    ));

  it('are listed to a unit as far as it counts them', async () => {
    const all = await compared(EVERYTHING, await report(EVERYTHING, { sources: ['workflow'] }));
    expect(all.open).toBeGreaterThan(10);
    const scope: ViewScope = { kind: 'units', unitIds: ['u1'] };
    const own = await compared(scope, await report(scope, { sources: ['workflow'] }));
    expect(own).toMatchObject({ faults: [], bare: 0 });
    expect(own.open).toBeGreaterThan(5);
    const none: ViewScope = { kind: 'none' };
    expect(await compared(none, await report(none, {}))).toEqual({ faults: [], open: 0, bare: 0 });
  });

  it('are the lines of a stretch and of a month, at the edges of the period too', async () => {
    for (const scope of [EVERYTHING, { kind: 'units' as const, unitIds: ['u2'] }]) {
      const found = await compared(scope, await progress(scope, '2018-03-17', '2019-02-11'));
      expect(found).toMatchObject({ faults: [], bare: 0 });
      expect(found.open).toBeGreaterThan(10);
    }
  });

  it('go on page by page, and say nothing of people or of some units', async () => {
    const figures = await report(EVERYTHING, { sources: ['workflow'], status: 'proposed' });
    const { count, list } = figures.find((one) => (one.count ?? 0) > 7)!;
    expect(await listed(EVERYTHING, list!, 3)).toEqual(await listed(EVERYTHING, list!));
    expect(new Set(await listed(EVERYTHING, list!, 3)).size).toBe(count);
    for (const over of [{ count: 'recipients' }, { selection: { under: 'department' } }]) {
      const { open, bare } = await compared(EVERYTHING, await report(EVERYTHING, over));
      expect({ open, some: bare > 0 }).toEqual({ open: 0, some: true });
    }
  });

  it('are no list where lines changed hands since, for who sees a unit alone', async () => {
    // Nothing is known of a line in the middle of it all but what its own events say.
    const mine = [...Array(LINES).keys()].filter((n) =>
      JSON.stringify(historyOf(n)).includes('"unitId":"u1"'),
    );
    for (const n of mine.filter((_, m) => m % 3 === 0))
      await log.write(dossier, lineId(n), [handedOver('2018-09-01')] as never);
    await log.follow();
    for (const unit of ['u1', 'heir', 'u2']) {
      const scope: ViewScope = { kind: 'units', unitIds: [unit] };
      for (const status of ['proposed', 'granted'] as const) {
        const found = await compared(scope, await report(scope, { status }));
        expect(found.faults).toEqual([]);
        if (unit === 'u1' && status === 'proposed') expect(found.bare).toBeGreaterThan(0);
        if (unit === 'u2') expect(found).toMatchObject({ bare: 0 });
      }
      const moved = await compared(scope, await progress(scope, '2018-01-01', '2019-12-31'));
      expect(moved).toMatchObject({ faults: [], bare: 0 });
    }
    const all = await compared(EVERYTHING, await report(EVERYTHING, {}));
    expect(all).toMatchObject({ faults: [], bare: 0 });
  });

  it('are no list where a State secret is among them, which no search finds', async () => {
    const n = [...Array(LINES).keys()].find((one) => historyOf(one).length === 5 && one % 9 > 0)!;
    await log.write(dossier, lineId(n), [secret] as never);
    await log.follow();
    const found = await compared(EVERYTHING, await report(EVERYTHING, {}));
    expect(found).toMatchObject({ faults: [] });
    expect(found.bare).toBeGreaterThan(0);
    expect(found.open).toBeGreaterThan(5);
    const times = await compared(
      EVERYTHING,
      await progress(EVERYTHING, '2018-01-01', '2019-12-31'),
    );
    expect(times.faults).toEqual([]);
    expect(times.bare).toBeGreaterThan(0);
  });

  it('waiting with whom, and late, is the work listed of everybody', async () => {
    const today = '2019-06-01';
    for (let n = 0; n < 20; n += 1) {
      const checked = past.checked('council-chair', {
        finishBy: n % 3 ? '2019-07-01' : '2019-05-02',
      });
      const [drafted] = historyOf(n);
      await log.write(dossier, `waits-${n}`, [drafted, past.filed(), checked] as never);
    }
    await log.owner.query(`update vd_work_item set claimed_by = 'clerk-' || (length(stream) % 2)
      where dossier_id like '%2' or dossier_id like '%1%'`);
    const workload = await new PgProgressViews(log.api).workload(EVERYTHING, today, true);
    expect(workload.map(({ holder }) => holder?.id ?? null)).toContain('clerk-0');
    expect(workload.some(({ overdue }) => overdue > 0)).toBe(true);
    const audience = { accountId: 'a', roles: [], scope: EVERYTHING, everything: true, today };
    const views = new PgWorkItemViews(log.api);
    for (const { stage, holder, waiting, overdue } of workload) {
      const filter = { view: 'everyone' as const, stage, holder: holder?.id ?? 'nobody' };
      const all = await views.page(audience, filter, undefined, 1_000);
      const late = await views.page(audience, { ...filter, late: true }, undefined, 1_000);
      expect([stage, all.length, late.length]).toEqual([stage, waiting, overdue]);
    }
  });
});

const figure = (count: number, list: LinesAddress | undefined): Figure =>
  list ? { count, list } : { count };

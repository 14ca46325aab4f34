import {
  commendations,
  ReportUnits,
  type CommendationParameters,
  type OrganisationRow,
  type ReportStructure,
} from '@vinhdanh/application';
import {
  dossierDecider,
  simulateAct,
  type Decider,
  type OrganisationState,
  type ViewScope,
} from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { rebuild } from '../projections/rebuild.js';
import { projections } from '../projections/registry.js';
import { PgReportViews } from './report-views.js';

const dossier = dossierDecider as unknown as Decider<object, never, never>;
const TODAY = '2026-01-01';
const PLACES: Record<string, string[]> = {
  old: ['old', 'old-province'],
  new: ['new', 'new-province'],
};
const drafted = (subjectId: string, unitId: string) =>
  past.drafted({ subjectId, unitId, unitLine: PLACES[unitId]!, filingUnitId: unitId });
const filed = (filedOn: string) => ({ type: 'dossier.filed', data: { proposalId: 'p', filedOn } });
const granted = (decidedOn: string) => ({
  type: 'dossier.granted',
  data: {
    number: '1',
    decidedOn,
    promulgatedOn: decidedOn,
    award: 'provincial-flag',
    decider: 'province',
  },
});
const handedOver = {
  type: 'dossier.handed-over',
  data: {
    lineageId: 'act',
    effectiveOn: '2025-07-01',
    unitId: 'new',
    unitLine: PLACES.new,
    filingUnitId: 'new',
    former: [{ unitId: 'old', unitLine: PLACES.old, filingUnitId: 'old', until: '2025-07-01' }],
  },
};

const body = (name: string, from: string, parentId?: string): OrganisationState => ({
  status: 'registered',
  code: name,
  synthetic: false,
  versions: [{ from, name, kind: 'department', ...(parentId ? { parentId } : {}) }],
});
const registry = (): ReadonlyMap<string, OrganisationRow> => {
  const known = new Map([
    ['old-province', body('Tỉnh cũ', '2015-01-01')],
    ['old', body('Sở cũ', '2015-01-01', 'old-province')],
    ['new-province', body('Tỉnh mới', '2025-07-01')],
    ['new', body('Sở mới', '2025-07-01', 'new-province')],
  ]);
  const act = simulateAct(
    known,
    {
      type: 'record',
      effectiveOn: '2025-07-01',
      document: { number: '1', date: '2025-06-12', issuer: 'X', source: 'x', verified: false },
      newBodies: [],
      changes: [
        { kind: 'merge', from: ['old-province'], to: ['new-province'] },
        { kind: 'merge', from: ['old'], to: ['new'] },
      ],
      accounts: 'list',
    },
    { actor: 'x', at: TODAY },
  );
  if (!(act instanceof Map)) throw new Error('the act was refused');
  return new Map([...act].map(([id, state]) => [id, { id, version: 1, state }]));
};

describe('reports by structure then or now', () => {
  let log: WrittenLog;
  const rows = registry();

  const report = async (
    structure: ReportStructure,
    unit?: string,
    over: Partial<CommendationParameters> = {},
    scope: ViewScope = { kind: 'all' },
  ) => {
    const units = new ReportUnits(rows, structure, '2025-12-31', TODAY);
    const { rows: found, counts } = await commendations.run(new PgReportViews(log.api), scope, {
      from: '2024-01-01',
      to: '2025-12-31',
      structure,
      byUnit: true,
      ...(unit ? { selection: units.asked(unit).selection } : {}),
      ...over,
    });
    const parts = units
      .parts(counts!)
      .map((part) => [
        part.unit.name,
        part.count,
        ...(part.formerly ? [part.formerly.map(({ unit: one, count }) => [one.name, count])] : []),
      ]);
    return [found.find((row) => row.key === 'provincial-flag')!.count, parts];
  };

  beforeAll(async () => {
    log = await WrittenLog.create();
    await log.write(dossier, 'before', [
      drafted('s1', 'old'),
      filed('2024-02-01'),
      granted('2024-03-01'),
    ]);
    await log.write(dossier, 'across', [drafted('s2', 'old'), filed('2025-06-01')]);
    await log.write(dossier, 'undone', [
      drafted('s4', 'old'),
      filed('2025-05-01'),
      granted('2025-06-01'),
      { type: 'dossier.annulled', data: { actId: 'a', on: '2025-08-01' } },
    ]);
    await log.follow();
    await log.write(dossier, 'across', [handedOver, granted('2025-09-01')]);
    await log.write(dossier, 'after', [
      drafted('s3', 'new'),
      filed('2025-08-01'),
      granted('2025-09-02'),
    ]);
    await log.follow();
  });
  afterAll(() => log.close());

  it('count each milestone under the unit of its own day, and agree in total', async () => {
    expect(await report('then')).toEqual([
      4,
      [
        ['Sở cũ', 2],
        ['Sở mới', 2],
      ],
    ]);
    expect(await report('now')).toEqual([4, [['Sở mới', 4, [['Sở cũ', 2]]]]]);
    // It was proposed by the old one, whoever was granted it later.
    expect(await report('then', undefined, { status: 'proposed' })).toEqual([
      4,
      [
        ['Sở cũ', 3],
        ['Sở mới', 1],
      ],
    ]);
    expect(await report('now', undefined, { status: 'proposed' })).toEqual([
      4,
      [['Sở mới', 4, [['Sở cũ', 3]]]],
    ]);
  });

  it('take an annulment off where the decision counted', async () => {
    expect(await report('then', undefined, { status: 'net' })).toEqual([
      3,
      [
        ['Sở mới', 2],
        ['Sở cũ', 1],
      ],
    ]);
  });

  it('narrow to a unit with all it manages, and by lineage when asked for now', async () => {
    expect((await report('then', 'old-province'))[0]).toBe(2);
    expect((await report('then', 'new-province'))[0]).toBe(2);
    expect((await report('now', 'new-province'))[0]).toBe(4);
    expect((await report('now', 'old'))[0]).toBe(4);
    const asked = new ReportUnits(rows, 'now', '2025-12-31', TODAY).asked('old').unit;
    expect(asked).toEqual({ id: 'new', name: 'Sở mới', asked: { id: 'old', name: 'Sở cũ' } });
  });

  it('count recipients the same way', async () => {
    expect(await report('then', undefined, { count: 'recipients' })).toEqual([
      4,
      [
        ['Sở cũ', 2],
        ['Sở mới', 2],
      ],
    ]);
    expect((await report('now', 'old', { count: 'recipients' }))[0]).toBe(4);
  });

  it('show no more than the viewer may see', async () => {
    const scope: ViewScope = { kind: 'units', unitIds: ['new'] };
    expect(await report('now', undefined, {}, scope)).toEqual([2, [['Sở mới', 2]]]);
  });

  it('are the same when all is counted anew from the log', async () => {
    for (const projection of projections)
      expect(await rebuild(log.owner, projection)).toMatchObject({ same: true });
    expect(await report('then')).toEqual([
      4,
      [
        ['Sở cũ', 2],
        ['Sở mới', 2],
      ],
    ]);
  });

  it('let who takes a line over see what happened to it before', async () => {
    const seen = await log.api.readAs<{ type: string }>(
      { kind: 'units', unitIds: ['new'] },
      `select type from vd_audit where dossier_id = 'across' order by log_index`,
    );
    expect(seen.map(({ type }) => type)).toEqual([
      'dossier.drafted',
      'dossier.filed',
      'dossier.handed-over',
      'dossier.granted',
    ]);
    const before = await log.api.readAs(
      { kind: 'units', unitIds: ['new'] },
      `select 1 from vd_audit where dossier_id = 'before'`,
    );
    expect(before).toEqual([]);
  });
});

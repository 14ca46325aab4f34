import {
  FindAudit,
  FindAuditHandler,
  FindLastChange,
  FindLastChangeHandler,
  parseAt,
  type AuditQuery,
} from '@vinhdanh/application';
import {
  accountDecider,
  dossierDecider,
  organisationDecider,
  type Decider,
  type DossierState,
  type ViewScope,
} from '@vinhdanh/domain';
import { dossierPast as past, WrittenLog } from '@vinhdanh/testing';
import { PgTimeTravel } from '../time-travel/pg-time-travel.js';
import { PgAuditViews } from './audit-views.js';
import { PgLiveChanges } from './live-changes.js';
import { PgLivePulses } from './live-pulses.js';
import { PgQueueViews } from './queue-views.js';

const loose = (decider: unknown) => decider as Decider<object, never, never>;
const ALL: ViewScope = { kind: 'all' };

describe('audit and time travel on Postgres', () => {
  let log: WrittenLog;
  let audit: FindAuditHandler;
  const find = async (
    query: Partial<AuditQuery>,
    scope: ViewScope = ALL,
    limit = 50,
    cursor?: string,
  ) => audit.execute(new FindAudit({ order: 'asc', ...query }, 'vi', { scope }, limit, cursor));

  beforeAll(async () => {
    log = await WrittenLog.create();
    audit = new FindAuditHandler(new PgAuditViews(log.api));
    const account = { username: 'lan', displayName: 'Nguyễn Thị Lan' };
    await log.write(loose(accountDecider), 'acc-1', [{ type: 'account.opened', data: account }]);
    const unit = { name: 'Trường A', kind: 'school', from: '2010-01-01', code: 'a' };
    await log.write(loose(organisationDecider), 'school', [
      { type: 'organisation.registered', data: unit },
    ]);
    const by = { actor: 'acc-1', unitId: 'school' };
    await log.write(loose(dossierDecider), 'd1', [past.drafted(), past.filed()], by);
    await log.write(loose(dossierDecider), 'd1', [past.checked()], {
      actor: 'system:unit-proposal',
      causationId: '00000000-0000-4000-8000-000000000001',
    });
    await log.write(
      loose(dossierDecider),
      'd2',
      [past.drafted({ unitId: 'other', unitLine: ['other', 'department'] })],
      { effectiveOn: '2018-12-01' },
    );
    await log.follow();
  });
  afterAll(() => log.close());

  it('tells who, for which unit, what, where, when and why', async () => {
    const { items } = await find({ dossier: 'd1' });
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      actor: { id: 'acc-1', name: 'Nguyễn Thị Lan' },
      unit: { id: 'school', name: 'Trường A' },
      dossierId: 'd1',
      type: 'dossier.drafted',
      sentence:
        'Lập hồ sơ đề nghị Cờ thi đua của UBND tỉnh, thành tích từ 01/01/2018 đến 31/12/2018',
      recordedAt: '2019-03-20T02:00:00.000Z',
      status: { code: 'draft', label: 'dự thảo' },
    });
    expect(items[2]).toMatchObject({
      actor: { id: 'system:unit-proposal', name: 'hệ thống (đề nghị của đơn vị)' },
      cause: { eventId: '00000000-0000-4000-8000-000000000001' },
    });
  });

  it.each<[Partial<AuditQuery>, number]>([
    [{}, 6],
    [{ actor: 'acc-1' }, 2],
    [{ unit: 'school' }, 2],
    [{ stage: 'unit-proposal' }, 4],
    [{ type: 'dossier.drafted' }, 2],
    [{ stream: 'account:acc-1' }, 1],
    [{ actor: 'acc-1', type: 'dossier.filed' }, 1],
    [{ from: '2019-01-01', to: '2019-12-31' }, 0],
    [{ from: '2020-01-01' }, 6],
    [{ to: '2100-01-01T00:00:00Z' }, 6],
    [{ from: '2100-01-01' }, 0],
  ])('filters by %j', async (query, count) => {
    expect((await find(query)).items).toHaveLength(count);
  });

  it('pages to the end, either way', async () => {
    for (const order of ['asc', 'desc'] as const) {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page = await find({ order }, ALL, 4, cursor);
        seen.push(...page.items.map((row) => row.logIndex));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toEqual(order === 'asc' ? [0, 1, 2, 3, 4, 5] : [5, 4, 3, 2, 1, 0]);
    }
  });

  it('shows a unit its own lines, its managing unit those below, and nobody else any', async () => {
    const rows = async (scope: ViewScope) =>
      (await find({}, scope)).items.map((row) => row.dossierId);
    expect(await rows({ kind: 'units', unitIds: ['school'] })).toEqual(['d1', 'd1', 'd1']);
    expect(await rows({ kind: 'units', unitIds: ['department'] })).toHaveLength(4);
    expect(await rows({ kind: 'units', unitIds: ['stranger'] })).toEqual([]);
    expect(await rows({ kind: 'none' })).toEqual([]);
  });

  it('tells who changed a thing last to whom may read it, or keeps such things, and nobody else', async () => {
    const last = new FindLastChangeHandler(new PgAuditViews(log.api));
    const of = (stream: string, scope: ViewScope, ...actions: string[]) =>
      last.execute(
        new FindLastChange(stream, 'vi', { scope, can: (action) => actions.includes(action) }),
      );
    // A person's, though the service has acted since.
    expect(await of('dossier:d1', ALL)).toMatchObject({
      actor: { id: 'acc-1', name: 'Nguyễn Thị Lan' },
      sentence: expect.any(String) as string,
    });
    const none: ViewScope = { kind: 'none' };
    expect(await of('organisation:school', none, 'organisation.register')).toMatchObject({
      recordedAt: expect.any(String) as string,
    });
    for (const [stream, ...actions] of [
      ['organisation:school', 'account.read'],
      ['dossier:d1', 'organisation.register', 'account.read'],
      ['dossier:nowhere'],
    ] as const)
      await expect(of(stream, none, ...actions)).rejects.toThrow('not visible');
    const stranger: ViewScope = { kind: 'units', unitIds: ['stranger'] };
    await expect(of('dossier:d1', stranger)).rejects.toThrow('not visible');
  });

  it('keeps the day of the paper apart from the day of recording', async () => {
    const { items } = await find({ dossier: 'd2' });
    expect(items[0]).toMatchObject({ effectiveOn: '2018-12-01' });
  });

  it('gives a thing as it was at a log index or a time', async () => {
    const travel = new PgTimeTravel(log.api);
    const [, , { items }] = await Promise.all([0, 0, find({ dossier: 'd1' })]);
    const filed = items[1]!.logIndex;
    const at = async (text: string) => {
      const found = await travel.stateAt<DossierState>(dossierDecider, 'd1', parseAt(text));
      return [found.state.status, found.version];
    };
    expect(await at(String(filed - 1))).toEqual(['draft', 1]);
    expect(await at(String(filed))).toEqual(['filed', 2]);
    expect(await at('5')).toEqual(['checked', 3]);
    expect(await at('0')).toEqual(['none', 0]);
    expect(await at('2019-03-20')).toEqual(['none', 0]);
    expect(await at(new Date().toISOString())).toEqual(['checked', 3]);
    await expect(at('6')).rejects.toThrow('at-in-future');
    await expect(at('2100-01-01')).rejects.toThrow('at-in-future');
  });

  it('tells what changed between two moments, each thing once and with its line', async () => {
    const live = new PgLiveChanges(log.api);
    const newest = await live.newest();
    const changes = (await live.between(-1, newest, 100))!;
    expect(changes.filter(({ topic }) => topic === 'dossier')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'd1' }),
        { topic: 'dossier', id: 'd2', unitLine: ['other', 'department'] },
      ]),
    );
    expect(changes.filter(({ id }) => id === 'd1')).toHaveLength(1);
    expect(await live.between(newest, newest, 100)).toEqual([]);
    expect(await live.between(-1, newest, 1)).toBeUndefined();
  });

  it('tells where work stands that no event tells of, for what is asked about alone', async () => {
    const pulses = new PgLivePulses(log.api, new PgQueueViews(log.api));
    const asked = [
      { kind: 'import', id: 'l1' },
      { kind: 'import', id: 'nowhere' },
      { kind: 'submission', id: 'g1' },
      { kind: 'queues' },
    ] as const;
    await log.api.query(
      `insert into vd_import (import_id, proposal_id, unit_id, unit_line, total)
       values ('l1', 'p', 'school', '{school}', 9), ('l2', 'p', 'school', '{school}', 9)`,
    );
    const before = await pulses.marks(asked);
    expect([...before.keys()]).toEqual(['import:l1', 'queues']);
    await log.api.query(`update vd_import set done = 3 where import_id = 'l1'`);
    await log.api.query(
      `insert into vd_transport_attempt (message_id, attempt, submission_id, started_at)
       values ('m', 1, 'g1', now())`,
    );
    const begun = await pulses.marks(asked);
    expect(begun.get('import:l1')).not.toBe(before.get('import:l1'));
    expect(begun.get('queues')).toBe(before.get('queues'));
    await log.api.query(`update vd_transport_attempt set ended_at = now(), outcome = 'failed'`);
    const ended = await pulses.marks(asked);
    expect(ended.get('submission:g1')).not.toBe(begun.get('submission:g1'));
    expect(ended.get('import:l1')).toBe(begun.get('import:l1'));
  });
});

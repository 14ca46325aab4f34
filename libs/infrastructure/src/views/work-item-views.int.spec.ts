import {
  ChangeClaim,
  ChangeClaimHandler,
  ChangeClaims,
  ChangeClaimsHandler,
  Claims,
  CountWorkItems,
  CountWorkItemsHandler,
  FindWorkItems,
  FindWorkItemsHandler,
  viewerOf,
  type ClaimChange,
  type Viewer,
  type WorkFilter,
  type WorkView,
} from '@vinhdanh/application';
import {
  accountDecider,
  denunciationDecider,
  dossierDecider,
  publicityDecider,
  type Decider,
  type Role,
} from '@vinhdanh/domain';
import { dossierPast as past, testContext, WrittenLog } from '@vinhdanh/testing';
import { PgAccountViews } from './account-views.js';
import { PgWorkItemViews } from './work-item-views.js';

const loose = (decider: unknown) => decider as Decider<object, never, never>;
const NOW = '2019-03-20T02:00:00.000Z';

describe('work items on Postgres', () => {
  let log: WrittenLog;
  let viewers: Record<string, Viewer>;
  const clock = { now: () => new Date(NOW) };

  const open = async (id: string, role: Role, unitId?: string): Promise<Viewer> => {
    const grant = { role, from: '2010-01-01', ...(unitId ? { unitId } : {}) };
    await log.write(loose(accountDecider), id, [
      { type: 'account.opened', data: { username: id, displayName: `Tên ${id}` } },
      { type: 'account.role-granted', data: grant },
    ]);
    const known = await new PgAccountViews(log.worker).known(id);
    return viewerOf({ accountId: id, ...known! }, '2019-03-20')!;
  };
  const find = async (who: string, view: WorkView, limit = 50, cursor?: string) => {
    const handler = new FindWorkItemsHandler(new PgWorkItemViews(log.api), clock);
    return handler.execute(new FindWorkItems({ view }, viewers[who]!, limit, cursor));
  };
  const narrowed = async (who: string, filter: WorkFilter) => {
    const handler = new FindWorkItemsHandler(new PgWorkItemViews(log.api), clock);
    const { items } = await handler.execute(new FindWorkItems(filter, viewers[who]!, 50));
    return items.map((item) => item.id);
  };
  const ids = async (who: string, view: WorkView) =>
    (await find(who, view)).items.map((item) => item.id);
  const change = (who: string, item: string, what: ClaimChange) => {
    const context = testContext({ actor: who, at: NOW });
    const handler = new ChangeClaimHandler(claims());
    return handler.execute(new ChangeClaim(item, what, viewers[who]!, context));
  };
  const changeMany = async (who: string, items: string[], what: ClaimChange, key: string) => {
    const context = testContext({ actor: who, at: NOW, commandId: key });
    const handler = new ChangeClaimsHandler(claims());
    return handler.execute(new ChangeClaims(items, what, viewers[who]!, context));
  };
  const claims = (): Claims =>
    new Claims(log.runner, new PgWorkItemViews(log.api), new PgAccountViews(log.api));

  beforeAll(async () => {
    log = await WrittenLog.create();
    viewers = {
      ann: await open('ann', 'specialist'),
      bob: await open('bob', 'specialist'),
      head: await open('head', 'board-head'),
      admin: await open('admin', 'admin'),
      clerk: await open('clerk', 'unit-clerk', 'school'),
      stranger: await open('stranger', 'unit-clerk', 'elsewhere'),
    };
    const waits = (finishBy: string) => [
      past.drafted(),
      past.filed(),
      past.checked('council-chair', { finishBy }),
    ];
    await log.write(loose(dossierDecider), 'd1', waits('2019-04-10'));
    await log.write(loose(dossierDecider), 'd2', waits('2019-03-01'));
    await log.write(loose(dossierDecider), 'd3', waits('2019-04-05'), {
      at: '2019-03-10T01:00:00.000Z',
    });
    await log.write(loose(dossierDecider), 'd4', [...waits('2019-04-01'), past.returned()]);
  });
  afterAll(() => log.close());

  const D1 = 'dossier:d1~appraise';

  it('shows each role its own work, soonest due first', async () => {
    expect(await ids('ann', 'all')).toEqual(['d2', 'd3', 'd1'].map((d) => `dossier:${d}~appraise`));
    expect(await ids('clerk', 'all')).toEqual(['dossier:d4~supplement']);
    expect(await ids('stranger', 'all')).toEqual([]);
    expect(await ids('head', 'all')).toEqual([]);
    expect(await ids('head', 'everyone')).toHaveLength(4);
    expect(await ids('ann', 'everyone')).toHaveLength(4);
    expect(await ids('stranger', 'everyone')).toEqual([]);
  });

  it('says how long it has waited and what is overdue', async () => {
    const { items } = await find('ann', 'all');
    expect(items[1]).toMatchObject({
      daysInState: 10,
      overdue: false,
      kind: { vi: 'thẩm định hồ sơ' },
      status: { vi: 'chờ thẩm định' },
      award: { code: 'provincial-flag' },
      finishBy: '2019-04-05',
    });
    expect(await ids('ann', 'overdue')).toEqual(['dossier:d2~appraise']);
  });

  it('tells what came back to me, and when anything last happened to it', async () => {
    expect(await ids('clerk', 'returned')).toEqual(['dossier:d4~supplement']);
    expect(await ids('ann', 'returned')).toEqual([]);
    const [last] = await log.api.query<{ at: string }>(
      `select max(recorded_at) as at from vd_event where stream = 'dossier:d4'`,
    );
    expect((await find('clerk', 'returned')).items[0]!.lastAt).toEqual(last!.at);
  });

  it('narrows by kind of work, stage, holder and lateness', async () => {
    const by = (filter: Partial<WorkFilter>) => narrowed('head', { view: 'everyone', ...filter });
    expect(await by({ kind: 'supplement' })).toEqual(['dossier:d4~supplement']);
    expect(await by({ kind: 'appraise', late: true })).toEqual(['dossier:d2~appraise']);
    expect(await by({ stage: 'closed' })).toEqual([]);
    expect(await by({ holder: 'nobody' })).toHaveLength(4);
    expect(await by({ holder: 'ann' })).toEqual([]);
  });

  it('offers for a change of hands only who holds the role today', async () => {
    const views = new PgWorkItemViews(log.api);
    expect(await views.takers('specialist', undefined, '2019-03-20')).toEqual([
      { id: 'ann', name: 'Tên ann', holds: 0 },
      { id: 'bob', name: 'Tên bob', holds: 0 },
    ]);
    expect(await views.takers('specialist', undefined, '2009-12-31')).toEqual([]);
    const clerks = await views.takers('unit-clerk', 'school', '2019-03-20');
    expect(clerks.map(({ id }) => id)).toEqual(['clerk']);
  });

  it('pages to the end', async () => {
    const first = await find('ann', 'all', 2);
    const second = await find('ann', 'all', 2, first.nextCursor);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, undefined]);
    expect(second.items[0]!.id).toBe(D1);
  });

  it('lets a holder of the role claim, once', async () => {
    await change('ann', D1, { type: 'claim' });
    expect(await ids('ann', 'mine')).toEqual([D1]);
    expect(await ids('bob', 'unclaimed')).not.toContain(D1);
    await expect(change('bob', D1, { type: 'claim' })).rejects.toThrow('already-claimed');
    const { items } = await find('ann', 'mine');
    expect(items[0]!.claimedBy).toEqual({ id: 'ann', name: 'Tên ann' });
  });

  it('counts by view, stage and kind', async () => {
    const handler = new CountWorkItemsHandler(new PgWorkItemViews(log.api), clock);
    const counts = await handler.execute(new CountWorkItems(viewers.ann!));
    expect(counts.views).toEqual({ all: 3, mine: 1, unclaimed: 2, returned: 0, overdue: 1 });
    expect(await narrowed('head', { view: 'everyone', holder: 'ann' })).toEqual([D1]);
    expect(counts.kinds).toEqual([expect.objectContaining({ code: 'appraise', total: 3 })]);
  });

  it('hides from others that there is such work', async () => {
    await expect(change('clerk', D1, { type: 'claim' })).rejects.toThrow('not visible');
    await expect(change('ann', 'nonsense', { type: 'claim' })).rejects.toThrow('not visible');
  });

  it('moves the claim of an absent colleague, with a reason, to who may have it', async () => {
    const to = (account: string, reason = 'nghỉ ốm'): ClaimChange => ({
      type: 'reassign',
      to: account,
      reason,
    });
    await expect(change('bob', D1, to('bob'))).rejects.toThrow('not-allowed');
    await expect(change('head', D1, to('clerk'))).rejects.toThrow('assignee-without-role');
    await expect(change('head', D1, to('bob', ' '))).rejects.toThrow('reason-missing');
    await change('head', D1, to('bob'));
    expect(await ids('bob', 'mine')).toEqual([D1]);
    await change('admin', D1, to('ann'));
    expect(await ids('ann', 'mine')).toEqual([D1]);
  });

  it('takes a release from the claimant only', async () => {
    await expect(change('bob', D1, { type: 'release' })).rejects.toThrow('not-your-claim');
    await change('ann', D1, { type: 'release' });
    expect(await ids('ann', 'mine')).toEqual([]);
  });

  it('calls what is no dossier by its own title', async () => {
    await log.write(loose(publicityDecider), 'p1', [
      {
        type: 'publicity.opened',
        data: {
          ...{ step: 'publicity', stepKind: 'publicity', title: 'Danh sách tháng 4 (mẫu)' },
          ...{ until: '2019-04-12', on: '2019-04-01', count: 0, lines: [] },
        },
      },
    ]);
    const { items } = await find('ann', 'all');
    const item = items.find(({ id }) => id === 'publicity:p1~close-publicity');
    expect(item).toMatchObject({ matter: 'Danh sách tháng 4 (mẫu)', finishBy: '2019-04-12' });
    expect(items.filter(({ dossierId }) => dossierId).map(({ matter }) => matter)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps a denunciation out of everybody’s work', async () => {
    const entered = { number: '1/2019/TC', serial: 1, year: 2019, dossierIds: ['d1'] };
    await log.write(loose(denunciationDecider), 'tc1', [
      { type: 'denunciation.entered', data: { ...entered, on: '2019-03-19', anonymous: true } },
    ]);
    const item = 'denunciation:tc1~accept-denunciation';
    expect(await ids('ann', 'everyone')).not.toContain(item);
    expect(await ids('head', 'everyone')).toContain(item);
    expect(await ids('head', 'all')).toEqual([item]);
  });

  it('claims many at once, each by its own rules, and twice with one key only once', async () => {
    const [free, theirs, school, none] = ['d2', 'd3', 'd4', 'd9'].map(
      (id) => `dossier:${id}~${id === 'd4' ? 'supplement' : 'appraise'}`,
    ) as [string, string, string, string];
    await change('bob', theirs, { type: 'claim' });
    const key = '0197f3a0-0000-7000-8000-0000000000c1';
    const asked = [school, free, none, theirs, 'nonsense'];
    const outcomes = await changeMany('ann', asked, { type: 'claim' }, key);
    expect(outcomes).toMatchObject([
      { id: school, ok: false, code: 'not-visible' },
      { id: free, ok: true, replayed: false },
      { id: none, ok: false, code: 'not-visible' },
      { id: theirs, ok: false },
      { id: 'nonsense', ok: false, code: 'not-visible' },
    ]);
    expect(await ids('ann', 'mine')).toContain(free);
    const again = await changeMany('ann', asked, { type: 'claim' }, key);
    expect(again[1]).toMatchObject({ id: free, ok: true, replayed: true });
    // Somebody of another unit sees none of them, and so may let none go.
    const strange = await changeMany('stranger', [free, theirs], { type: 'release' }, `${key}-2`);
    expect(strange.map(({ ok }) => ok)).toEqual([false, false]);
    const back = await changeMany('ann', [free, theirs], { type: 'release' }, `${key}-3`);
    expect(back.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await ids('ann', 'mine')).not.toContain(free);
    await change('bob', theirs, { type: 'release' });
  });
});

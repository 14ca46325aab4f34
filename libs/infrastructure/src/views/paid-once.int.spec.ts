import { randomUUID } from 'node:crypto';
import {
  BookRewards,
  ChangeFund,
  ChangeReward,
  FindFund,
  OpenFund,
  PayRewards,
  type Booking,
  type Viewer,
} from '@vinhdanh/application';
import {
  dossierDecider,
  organisationDecider,
  rewardDecider,
  type DossierCommand,
} from '@vinhdanh/domain';
import { CouncilScene, contextOf, decree91, seats, testRoute, testViewer } from '@vinhdanh/testing';

const ON = '2019-04-01';
const HIGHER = 'provincial-flag';
const LOWER = 'excellent-collective';

/** Two titles of one year and one day: only the higher is paid (Decree 152/2025 Art. 49). */
describe('money for titles of one period', () => {
  let scene: CouncilScene;
  let unitId: string;
  let fundId: string;
  let acts = 0;
  const live = (by: string) => contextOf(by, { effectiveOn: undefined });
  const clerk = seats.specialist;

  beforeAll(async () => {
    scene = await CouncilScene.start();
    unitId = randomUUID();
    const body = { name: 'Đơn vị mẫu', kind: 'department' as const, from: '2015-01-01' };
    const register = { type: 'register' as const, code: 'don-vi-mau', synthetic: true, ...body };
    const policy = { id: unitId, known: new Map() };
    await scene.cases.runner.run(organisationDecider, unitId, register, live('admin'), policy);
    fundId = await fund();
  }, 60_000);
  afterAll(() => scene.cases.close());

  async function fund(): Promise<string> {
    const fields = { name: 'Quỹ mẫu', unitId, year: 2019 };
    const { id } = await scene.cases.commands.execute(new OpenFund(fields, clerk, live('clerk')));
    const money = { on: ON, amount: 500_000_000, source: 'Dự toán mẫu', reference: '1/PT' };
    const credit = { type: 'credit' as const, ...money };
    await scene.cases.commands.execute(new ChangeFund(id, credit, clerk, live('clerk')));
    return id;
  }

  /** A line of the subject, granted on 28 March 2019 by an act of its own. */
  async function granted(award: string, subjectId: string, unit = unitId) {
    const id = randomUUID();
    const commands: DossierCommand[] = [
      {
        ...{ type: 'draft', proposalId: 'p', unitId: unit, unitLine: [unit], filingUnitId: unit },
        ...{ subjectId, award, kind: 'merit', level: 'province', recipientKind: 'collective' },
        ...{ meritFrom: '2018-01-01', meritTo: '2018-12-31', source: 'sample' },
      },
      { type: 'file', proposalId: 'p' },
      {
        ...{ type: 'check', edition: 'e1b', route: testRoute('appraisal-chair'), verdict: 'met' },
        ...{ basisVerified: true, finishBy: '2019-03-01', eligibility: null, inputsHash: 'h' },
        ...{ missingPapers: [], items: [], duplicates: [] },
      },
      { type: 'appraise', result: 'eligible' },
    ];
    for (const command of commands)
      await scene.cases.runner.run(dossierDecider, id, command, live('test'), {});
    await scene.drain();
    const actId = await scene.draft({ award });
    await scene.addLines(actId, { dossierIds: [id] });
    acts += 1;
    await scene.issue(actId, `${acts}/QĐ-UBND`);
    expect((await scene.state(id)).status).toBe('granted');
    return { id, actId };
  }
  const book = async (actId: string, more: Partial<Booking> = {}, by: Viewer = clerk) =>
    codes(
      await scene.cases.commands.execute(
        new BookRewards(actId, { fundId, cited: decree91, ...more }, by, live('clerk')),
      ),
    );
  const pay = async (ids: string[], from = fundId) => {
    const payment = { on: ON, voucher: '2/PC', to: 'recipient' as const };
    return codes(
      await scene.cases.commands.execute(new PayRewards(from, ids, payment, clerk, live('clerk'))),
    );
  };
  const codes = (outcomes: ({ ok: true } | { ok: false; code: string })[]): string[] =>
    outcomes.map((one) => (one.ok ? 'ok' : one.code));
  const change = (id: string, command: ChangeReward['command']) =>
    scene.cases.commands.execute(new ChangeReward(id, command, clerk, live('clerk')));
  const paid = async (id: string) => (await scene.cases.runner.load(rewardDecider, id)).state.paid;

  it('is not paid for the lower one that was booked before the higher was granted', async () => {
    const subject = randomUUID();
    const lower = await granted(LOWER, subject);
    expect(await book(lower.actId)).toEqual(['ok']);
    const higher = await granted(HIGHER, subject);
    expect(await book(higher.actId)).toEqual(['ok']);
    // Both are asked for at once: one of them goes.
    expect((await pay([lower.id, higher.id])).sort()).toEqual(['ok', 'reward-covered']);
    expect([await paid(lower.id), await paid(higher.id)]).toEqual([0, expect.any(Number)]);
    expect(await pay([lower.id])).toEqual(['reward-covered']);
    expect(await book(lower.actId)).toEqual(['reward-covered']);
  });

  it('is not paid for the higher one on top of a lower that was paid, until somebody decides', async () => {
    const subject = randomUUID();
    const lower = await granted(LOWER, subject);
    await book(lower.actId);
    expect(await pay([lower.id])).toEqual(['ok']);
    const higher = await granted(HIGHER, subject);
    expect(await book(higher.actId)).toEqual(['reward-lower-paid']);
    const decided = [{ dossierId: higher.id, reason: 'Chi phần chênh lệch theo kết luận' }];
    expect(await book(higher.actId, { decided })).toEqual(['ok']);
    expect(await pay([higher.id])).toEqual(['ok']);
  });

  it('is looked at again when it goes: a lower one paid since the higher was booked', async () => {
    const subject = randomUUID();
    const other = await fund();
    const lower = await granted(LOWER, subject);
    await book(lower.actId, { fundId: other });
    const higher = await granted(HIGHER, subject);
    await book(higher.actId);
    // An older release paid the lower one without looking.
    const command = { type: 'pay' as const, on: ON, voucher: '9', to: 'recipient' as const };
    const policy = { granted: true, fund: { id: other, open: true, balance: 1e9 } };
    await scene.cases.runner.run(rewardDecider, lower.id, command, live('clerk'), policy);
    expect(await pay([higher.id])).toEqual(['reward-lower-paid']);
    const back = { on: ON, voucher: '10', reason: 'Chi trùng' };
    await change(lower.id, { type: 'reverse-payment', ...back });
    expect(await pay([higher.id])).toEqual(['ok']);
  });

  it('counts what the officer of one unit may not see', async () => {
    const [subject, elsewhere] = [randomUUID(), randomUUID()];
    const lower = await granted(LOWER, subject);
    await granted(HIGHER, subject, elsewhere);
    const officer = testViewer('u-clerk', 'unit-clerk', unitId);
    expect(await book(lower.actId, {}, officer)).toEqual(['reward-covered']);
  });

  it('is paid once however often and from wherever it is asked at the same time', async () => {
    const { id, actId } = await granted(LOWER, randomUUID());
    await book(actId);
    const other = await fund();
    expect(await book(actId, { fundId: other })).toEqual(['reward-booked-elsewhere']);
    const before = (await scene.cases.queries.execute(new FindFund(fundId, clerk))).balance;
    const rounds = await Promise.all([pay([id]), pay([id]), pay([id], other), pay([id])]);
    expect(rounds.flat().filter((code) => code === 'ok')).toHaveLength(1);
    const sum = await paid(id);
    const after = (await scene.cases.queries.execute(new FindFund(fundId, clerk))).balance;
    expect([sum > 0, before - after]).toEqual([true, sum]);
  });

  it('that was cancelled does not come back by itself when its act is booked again', async () => {
    const { id, actId } = await granted(LOWER, randomUUID());
    await book(actId);
    await change(id, { type: 'cancel', reason: 'Người nhận từ chối' });
    expect(await book(actId)).toEqual(['reward-cancelled']);
    expect(await pay([id])).toEqual(['not-in-this-state']);
    const decided = [{ dossierId: id, reason: 'Người nhận đồng ý nhận' }];
    expect(await book(actId, { decided })).toEqual(['ok']);
  });
});

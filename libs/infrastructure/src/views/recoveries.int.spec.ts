import { randomUUID } from 'node:crypto';
import {
  ChangeFund,
  ChangeReward,
  FindFund,
  HandOver,
  ListRecoveries,
  OpenFund,
  PayRewards,
  ReprintCertificates,
} from '@vinhdanh/application';
import {
  dossierDecider,
  handoverDecider,
  organisationDecider,
  rewardDecider,
  stockDecider,
  stockKey,
  type DossierCommand,
} from '@vinhdanh/domain';
import { contextOf, startUseCases, testViewer, type UseCases } from '@vinhdanh/testing';

const ON = '2019-02-01';
const clerk = testViewer('clerk', 'specialist');

describe('what annulled awards leave with their recipients', () => {
  let cases: UseCases;
  let unitId: string;
  let fundId: string;

  beforeAll(async () => {
    cases = await startUseCases();
    unitId = randomUUID();
    const body = { name: 'Đơn vị mẫu', kind: 'department' as const, from: '2015-01-01' };
    const register = { type: 'register' as const, code: 'don-vi-mau', synthetic: true, ...body };
    const policy = { id: unitId, known: new Map() };
    await cases.runner.run(organisationDecider, unitId, register, contextOf('admin'), policy);
    const fund = { name: 'Quỹ mẫu', unitId, year: 2019 };
    fundId = (await cases.commands.execute(new OpenFund(fund, clerk, contextOf('clerk')))).id;
    const money = { on: ON, amount: 5_000_000, source: 'Dự toán mẫu', reference: '1/PT' };
    const credit = { type: 'credit' as const, ...money };
    await cases.commands.execute(new ChangeFund(fundId, credit, clerk, contextOf('clerk')));
  }, 60_000);
  afterAll(() => cases.close());

  /** A line another body granted, its reward booked here. */
  async function granted(amount: number): Promise<string> {
    const id = randomUUID();
    const proposalId = randomUUID();
    const outside = { number: '9/QĐ', decidedOn: '2019-01-10', issuer: 'Cơ quan mẫu' };
    const commands: DossierCommand[] = [
      {
        ...{ type: 'draft', proposalId, unitId, unitLine: [unitId], filingUnitId: unitId },
        ...{ subjectId: randomUUID(), award: 'provincial-certificate', kind: 'merit' },
        ...{ level: 'province', recipientKind: 'collective', source: 'reported' },
        ...{ meritFrom: '2018-01-01', meritTo: '2018-12-31' },
      },
      { type: 'report', proposalId, outside },
    ];
    for (const command of commands)
      await cases.runner.run(dossierDecider, id, command, contextOf('clerk'), {});
    const booking = {
      ...{ type: 'book' as const, dossierId: id, actId: 'a', subjectId: 's', unitId },
      ...{ unitLine: [unitId], award: 'provincial-certificate', amount, paidBy: 'decider', fundId },
      basis: { edition: 'e1b', times: 1, baseSalary: 1, sources: ['Đ'], verified: true },
    };
    const policy = { granted: true };
    await cases.runner.run(rewardDecider, id, booking, contextOf('clerk'), policy);
    return id;
  }
  const pay = (ids: string[]) => {
    const payment = { on: ON, voucher: '2/PC', to: 'recipient' as const };
    return cases.commands.execute(new PayRewards(fundId, ids, payment, clerk, contextOf('clerk')));
  };
  const balance = async () => (await cases.queries.execute(new FindFund(fundId, clerk))).balance;
  const recoveries = async () => {
    const { items } = await cases.queries.execute(new ListRecoveries(clerk, 50));
    return items;
  };

  it('are listed until objects and money have come back', async () => {
    const id = await granted(3_000_000);
    expect(await pay([id])).toMatchObject([{ ok: true }]);
    const items = [{ object: 'flag' as const }];
    const hand = { type: 'hand' as const, on: ON, to: 'recipient' as const, items, reference: '1' };
    const act = (command: ConstructorParameters<typeof HandOver>[0]['command']) =>
      cases.commands.execute(new HandOver({ dossierId: id, command }, clerk, contextOf('clerk')));
    await act(hand);
    expect(await recoveries()).toEqual([]);
    const annul = { type: 'annul' as const, actId: 'b', on: '2019-03-01' };
    await cases.runner.run(dossierDecider, id, annul, contextOf('clerk'), {});
    const open = { dossierId: id, annulledOn: '2019-03-01', award: 'provincial-certificate' };
    expect(await recoveries()).toMatchObject([{ ...open, held: items, paid: 3_000_000 }]);
    const back = { on: '2019-03-05', items, cause: 'annulled' as const, reference: '4/QĐ' };
    await act({ type: 'take-back', ...back });
    expect(await recoveries()).toMatchObject([{ ...open, held: [], paid: 3_000_000 }]);
    const reverse = { on: '2019-03-06', voucher: '5/PT', reason: 'Thu hồi' };
    const command = { type: 'reverse-payment' as const, ...reverse };
    await cases.commands.execute(new ChangeReward(id, command, clerk, contextOf('clerk')));
    expect([await recoveries(), await balance()]).toEqual([[], 5_000_000]);
    // What was annulled is not paid again.
    expect(await pay([id])).toMatchObject([{ ok: false, code: 'line-not-granted' }]);
  });

  it('are exchanged out of the stock of the award each was printed for, however often', async () => {
    const id = await granted(1_000_000);
    const stockOf = (award: string) => stockKey({ object: 'certificate', award });
    const stock = async (award: string) =>
      (await cases.runner.load(stockDecider, stockOf(award))).state;
    const awards = ['provincial-certificate', 'form-two', 'form-three'] as const;
    const slip = { on: ON, object: 'certificate' as const, party: 'Nhà in (mẫu)', reference: '1' };
    const move = (type: 'receive' | 'issue', award: string) =>
      cases.runner.run(
        stockDecider,
        stockOf(award),
        { ...slip, type, award, count: 1 },
        contextOf('clerk'),
        undefined,
      );
    for (const award of awards) await move('receive', award);
    await move('issue', awards[0]);
    const one = (serial: string) => [{ object: 'certificate' as const, serial }];
    const given = { on: ON, to: 'recipient' as const, reference: '2' };
    const hand = { ...given, type: 'hand' as const, items: one('S0') };
    const deed = { dossierId: id, command: hand };
    await cases.commands.execute(new HandOver(deed, clerk, contextOf('clerk')));
    for (const [i, award] of awards.entries()) {
      if (i === 0) continue;
      const change = { actId: `change-${i}`, fields: { award } };
      const correct: DossierCommand = { type: 'correct', ...change };
      await cases.runner.run(dossierDecider, id, correct, contextOf('clerk'), {});
      const order = { type: 'order-reprint' as const, actId: change.actId, on: ON };
      await cases.runner.run(
        handoverDecider,
        id,
        { ...order, fields: ['award'] },
        contextOf('clerk'),
        {},
      );
      const reprint = {
        ...{ ...given, type: 'reprint' as const, actId: change.actId },
        ...{ items: one(`S${i}`), replaced: one(`S${i - 1}`) },
      };
      await cases.commands.execute(new ReprintCertificates(id, reprint, clerk, contextOf('clerk')));
    }
    // Each old one came back to the stock it went out of, and was destroyed.
    const back = { onHand: 0, issued: 1, takenBack: 1, writtenOff: 1 };
    expect(await Promise.all(awards.map(stock))).toMatchObject([
      ...[back, back],
      { onHand: 0, issued: 1, takenBack: 0, writtenOff: 0 },
    ]);
  });

  it('pay nobody out of what is not there, however many pay at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => granted(2_000_000)));
    const outcomes = await Promise.all(ids.map((id) => pay([id])));
    const codes = outcomes.flat().map((one) => (one.ok ? 'paid' : one.code));
    expect(codes.sort()).toEqual([...Array<string>(4).fill('fund-short'), 'paid', 'paid']);
    const twice = await Promise.all([pay(ids), pay(ids)]);
    expect(twice.flat().some(({ ok }) => ok)).toBe(false);
    expect(await balance()).toBe(1_000_000);
  });
});

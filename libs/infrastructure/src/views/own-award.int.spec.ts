import {
  AddActLines,
  CountWaitingLines,
  AddLines,
  AppraiseDossier,
  DraftAct,
  DraftProposal,
  FileProposal,
  FindDossier,
  ListNotices,
  NumberAct,
  OpenRound,
  PassActOn,
  SignAct,
  WithdrawProposal,
} from '@vinhdanh/application';
import { actDecider, dossierDecider, type Issuer } from '@vinhdanh/domain';
import {
  contextOf,
  decree91,
  foundTestProvince,
  people,
  signerSecret,
  startUseCases,
  testViewer,
  units,
  type UseCases,
} from '@vinhdanh/testing';
import { NoticeFollower } from '../notices/notice-follower.js';
import { auditProjection } from '../projections/audit.projection.js';
import { ProjectionRunner } from '../projections/projection-runner.js';

// Real processes and a real database on what may be a busy machine.
jest.setTimeout(60_000);

const { clerk, head, managing, departmentHead, specialist } = people;
const registrar = testViewer('registrar', 'unit-clerk', units.department);
const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };

describe('a certificate the head of a unit gives', () => {
  let cases: UseCases;
  let id: string;
  let roundId: string;
  let grantedBy: string;
  const run: UseCases['commands']['execute'] = (command: never) => cases.commands.execute(command);
  const state = async () => (await cases.queries.execute(new FindDossier(id, specialist))).state;

  const filed = async (name: string) => {
    const fields = {
      roundId,
      unitId: units.school,
      kind: 'merit',
      level: 'unit',
      letter: LETTER,
    } as const;
    const letter = await run(new DraftProposal(fields, clerk, contextOf('clerk')));
    const line = {
      subject: { name },
      award: 'commendation-certificate',
      recipientKind: 'collective' as const,
      summary: `Thành tích của ${name}`,
    };
    const [added] = await run(new AddLines(letter.id, [line], clerk, contextOf('clerk')));
    await run(new FileProposal(letter.id, undefined, head, contextOf('head')));
    await cases.drain();
    return { letterId: letter.id, lineId: added?.ok ? added.id : '' };
  };
  const told = async () => {
    await cases.sequence();
    await new ProjectionRunner(cases.workerUrl, [auditProjection]).processAll();
    await new NoticeFollower(cases.workerUrl).processAll();
    const { items } = await cases.queries.execute(new ListNotices(managing, false, 50));
    return items.map(({ kind, link }) => [kind, link.proposalId]);
  };

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    const round = await run(
      new OpenRound(
        {
          title: 'Giấy khen năm 2018',
          awards: ['commendation-certificate'],
          yearKind: 'calendar',
          meritFrom: '2018-01-01',
          meritTo: '2018-12-31',
          deadline: '2019-02-01',
          expectedUnits: [units.school],
        },
        contextOf('specialist'),
      ),
    );
    roundId = round.id;
    id = (await filed('Tổ Toán')).lineId;
  }, 60_000);
  afterAll(() => cases.close());

  it('is checked by the law of its day, and not refused on rules nobody has checked', async () => {
    expect(await state()).toMatchObject({
      status: 'checked',
      check: { edition: 'e1b', verdict: 'not-enough-data' },
    });
  });

  it('is told to those who appraise it, and once more when its letter is withdrawn', async () => {
    const { letterId } = await filed('Tổ Văn');
    expect(await told()).toContainEqual(['lines-filed', letterId]);
    await run(new WithdrawProposal(letterId, head, contextOf('head')));
    await cases.drain();
    expect(await told()).toContainEqual(['proposal-withdrawn', letterId]);
  });

  it('waits for the head of the managing unit as soon as it is appraised, without a council', async () => {
    const eligible = { type: 'appraise', result: 'eligible', cited: decree91 } as const;
    await run(new AppraiseDossier(id, eligible, managing, contextOf('managing')));
    await cases.drain();
    expect(await state()).toMatchObject({ status: 'ready' });
  });

  it('is granted by an act of that head, and by no act of the province', async () => {
    const act = (issuer: object, by: typeof managing) =>
      run(
        new DraftAct(
          {
            actKind: 'granting',
            title: 'Tặng Giấy khen',
            award: 'commendation-certificate',
            issuer: issuer as never,
            legalBasis: [],
          },
          by,
          contextOf(by.accountId),
        ),
      );
    const take = async (actId: string, by: typeof managing) =>
      run(new AddActLines(actId, { dossierIds: [id] }, by, contextOf(by.accountId)));
    const provincial = await act({ level: 'province' }, specialist);
    expect(await take(provincial.id, specialist)).toMatchObject({ ok: 0, failed: 1 });

    const own = await act({ level: 'unit', unitId: units.department }, managing);
    const waiting = (actId: string) =>
      cases.queries.execute(new CountWaitingLines(actId, managing));
    expect(await waiting(own.id)).toEqual({ waiting: 1 });
    expect(await take(own.id, managing)).toMatchObject({ ok: 1, failed: 0 });
    expect(await waiting(own.id)).toEqual({ waiting: 0 });
    await cases.drain();
    const secret = await signerSecret(cases, departmentHead.accountId);
    await run(new SignAct(own.id, secret, departmentHead, contextOf('department-head')));
    const number = '15/QĐ-SGDĐT';
    await run(new NumberAct(own.id, number, '2019-03-01', registrar, contextOf('registrar')));
    await run(
      new PassActOn(
        own.id,
        { type: 'promulgate', on: '2019-03-01' },
        registrar,
        contextOf('registrar'),
      ),
    );
    await cases.drain();
    expect(await state()).toMatchObject({ status: 'granted', decisionNumber: number });
    grantedBy = own.id;
  });

  it('stays suspended by the province, whatever act that head issues', async () => {
    const unit = { level: 'unit', unitId: units.department } as const;
    const act = async (
      actKind: 'suspension' | 'resumption',
      issuer: Issuer,
      by: typeof managing,
    ): Promise<string> => {
      const text = { title: 'Tạm đình chỉ hiệu lực', legalBasis: [], correctsActId: grantedBy };
      const fields = { actKind, issuer, ...text };
      return (await run(new DraftAct(fields, by, contextOf(by.accountId)))).id;
    };
    const suspend = async (actId: string, on: string) => {
      const command = { type: 'suspend', actId, number: '1/QĐ', on } as const;
      await cases.runner.run(dossierDecider, id, command, contextOf('x'), {});
    };
    const name = (actId: string, by: typeof managing) =>
      run(new AddActLines(actId, { dossierIds: [id] }, by, contextOf(by.accountId)));
    const own = await act('suspension', unit, managing);
    const above = await act('suspension', { level: 'province' }, specialist);
    await suspend(own, '2019-04-01');
    const lets = await act('resumption', unit, managing);
    expect(await name(lets, managing)).toMatchObject({ ok: 1, failed: 0 });

    // Before that act is out, the province lifts it and suspends the award in its turn.
    const resume = { type: 'resume', actId: 'province', on: '2019-04-02' } as const;
    const endable = new Set([own]);
    await cases.runner.run(dossierDecider, id, resume, contextOf('x'), { endable });
    await suspend(above, '2019-04-03');
    const tried = await act('resumption', unit, managing);
    await expect(name(tried, managing)).rejects.toThrow('suspended-by-another');

    const context = () => contextOf('registrar');
    const secret = await signerSecret(cases, departmentHead.accountId);
    await run(new SignAct(lets, secret, departmentHead, contextOf('department-head')));
    await run(new NumberAct(lets, '16/QĐ-SGDĐT', '2019-04-05', registrar, context()));
    const promulgate = { type: 'promulgate', on: '2019-04-05' } as const;
    await run(new PassActOn(lets, promulgate, registrar, context()));
    await cases.drain();
    expect(await state()).toMatchObject({ status: 'suspended', suspension: { actId: above } });
    expect((await cases.runner.load(actDecider, lets)).state.effect).toMatchObject({
      ...{ applied: 0, of: 1, refused: { 'suspended-by-another': 1 } },
    });
    const lifted = await act('resumption', { level: 'province' }, specialist);
    expect(await name(lifted, specialist)).toMatchObject({ ok: 1, failed: 0 });
  });
});

import { randomUUID } from 'node:crypto';
import { NumberAct, OrganisationViews, SignAct } from '@vinhdanh/application';
import {
  actDecider,
  dossierDecider,
  organisationDecider,
  routeById,
  type DossierCommand,
} from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  signerSecret,
  startUseCases,
  testViewer,
  units,
  type UseCases,
} from '@vinhdanh/testing';

jest.setTimeout(60_000);

describe('a decision of a commune chair', () => {
  let cases: UseCases;
  const commune = randomUUID();
  const chair = testViewer('commune-chair', 'unit-head', commune);
  const clerk = testViewer('commune-clerk', 'unit-clerk', commune);

  beforeAll(async () => {
    cases = await startUseCases();
    await foundTestProvince(cases);
    const organisations = cases.get(OrganisationViews);
    const known = new Map([...(await organisations.all())].map(([id, row]) => [id, row.state]));
    const body = { code: 'xa-a', from: '2015-01-01', name: 'UBND xã A', kind: 'commune' } as const;
    const command = { type: 'register', ...body, parentId: units.province } as const;
    const policy = { id: commune, known };
    await cases.runner.run(organisationDecider, commune, command, contextOf('init'), policy);
    organisations.refresh();
  });
  afterAll(() => cases.close());

  /** An act of the commune with one Grassroots Fighter on its list. */
  async function listed(): Promise<string> {
    const [actId, id, proposalId, sessionId] = Array.from({ length: 4 }, () => randomUUID());
    const rule = {
      secret: true,
      denominator: 'all',
      threshold: { num: 80, den: 100 },
      quorum: { num: 2, den: 3 },
      absentInWriting: true,
      source: 'x',
      verified: true,
    } as const;
    const tally = {
      mode: 'entered',
      roster: 9,
      present: 9,
      written: { for: 0, against: 0, blank: 0 },
      votes: { agree: 9, disagree: 0, blank: 0 },
    } as const;
    const route = routeById('own-council-head')!;
    const line: DossierCommand[] = [
      {
        type: 'draft',
        proposalId,
        unitId: commune,
        unitLine: [commune],
        filingUnitId: commune,
        subjectId: randomUUID(),
        award: 'grassroots-fighter',
        kind: 'merit',
        level: 'unit',
        recipientKind: 'individual',
        meritFrom: '2024-01-01',
        meritTo: '2024-12-31',
        source: 'sample',
      },
      { type: 'file', proposalId },
      {
        type: 'check',
        edition: 'e2',
        route,
        verdict: 'met',
        basisVerified: true,
        finishBy: '2025-03-01',
        eligibility: null,
        inputsHash: 'h',
        missingPapers: [],
        items: [],
        duplicates: [],
      },
      { type: 'appraise', result: 'eligible' },
      { type: 'schedule', sessionId, item: 1 },
      { type: 'conclude', sessionId, tally },
      { type: 'ready', list: 'grant' },
      { type: 'list', actId, actKind: 'granting' },
    ];
    const policy = { heldOn: '2025-02-01', rule, roster: 9 };
    for (const command of line)
      await cases.runner.run(dossierDecider, id, command, contextOf('test'), policy);
    const issuer = { level: 'unit' as const, unitId: commune };
    const draft = {
      type: 'draft',
      actKind: 'granting',
      title: 'Quyết định',
      issuer,
      legalBasis: [],
    };
    for (const command of [draft, { type: 'add-lines', added: 1, total: 1 }])
      await cases.runner.run(actDecider, actId, command as never, contextOf('drafter'), {});
    return actId;
  }
  const sign = async (id: string, day: string) => {
    const secret = await signerSecret(cases, chair.accountId);
    const context = contextOf('commune-chair', { effectiveOn: day });
    return cases.commands.execute(new SignAct(id, secret, chair, context));
  };
  const number = (id: string, day: string) =>
    cases.commands.execute(new NumberAct(id, '5/QĐ-UBND', day, clerk, contextOf('commune-clerk')));
  const refused = {
    rejection: {
      code: 'no-authority',
      facts: { decider: 'district-chair', source: expect.stringContaining('Điều 80') as string },
    },
  };

  it('on Grassroots Fighters is refused before 2025-07-01, when signed and when dated', async () => {
    const id = await listed();
    await expect(sign(id, '2025-06-15')).rejects.toMatchObject(refused);
    await sign(id, '2025-07-15');
    await expect(number(id, '2025-06-15')).rejects.toMatchObject(refused);
    await number(id, '2025-07-15');
    const { state } = await cases.runner.load(actDecider, id);
    expect(state).toMatchObject({ status: 'numbered', date: '2025-07-15' });
  });
});

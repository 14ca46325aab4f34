import { deadlineOf } from '@vinhdanh/domain';
import { award, edition, shipped } from './shipped.js';

describe('votes', () => {
  /** Decree 98/2023 Art. 30(7): the seven that must be put to a vote, of all members. */
  const VOTED: Record<string, number> = {
    'labour-hero': 90,
    'armed-forces-hero': 90,
    'national-fighter': 90,
    'provincial-fighter': 90,
    'grassroots-fighter': 80,
    'provincial-flag': 80,
    'government-flag': 80,
  };

  it('of seven awards need a share of all members since 2024', async () => {
    for (const era of ['e2', 'e3', 'e4', 'e5'])
      for (const { code, ballot, group } of (await edition(era)).awards) {
        if (group === 'local-title' || !ballot) continue;
        const share = VOTED[code];
        expect([era, code, ballot.threshold]).toEqual([
          era,
          code,
          share ? { num: share, den: 100 } : 'majority',
        ]);
        expect(ballot).toMatchObject({ denominator: 'all', absentInWriting: true });
        // The clause was read in Decree 98 only.
        expect([era, code, ballot.verified]).toEqual([
          era,
          code,
          era === 'e2' && share !== undefined,
        ]);
      }
  });

  it('say in every edition what a recusal does and whether a circulation will do', async () => {
    for (const { code: era, awards } of await shipped) {
      const voted = awards.filter(({ ballot }) => ballot);
      expect([era, voted.length > 0]).toEqual([era, true]);
      for (const { code, ballot } of voted) {
        const { threshold, recusal, circulation } = ballot!;
        // A share of all members leaves nobody out, and is taken at a meeting.
        const local = code.startsWith('dong-khoi');
        const share = threshold !== 'majority' && !local;
        expect([era, code, recusal?.effect, circulation?.allowed]).toEqual([
          era,
          code,
          share ? 'counted' : 'statute',
          !share,
        ]);
        for (const part of [recusal!, circulation!]) {
          expect(part.source).toMatch(/Điều \d+|[Qq]uy chế Hội đồng/);
          // Nobody has read either in a text yet.
          expect([era, code, part.verified]).toEqual([era, code, false]);
        }
      }
    }
  });

  it('of an initiative council have a rule where a step asks for one', async () => {
    for (const { code, steps = [] } of await shipped)
      for (const step of steps.filter(({ kind }) => kind === 'initiative-council'))
        expect([code, step.ballot]).toMatchObject([
          code,
          { denominator: 'all', threshold: 'majority', verified: false },
        ]);
  });

  it('are asked for by each of the seven', async () => {
    for (const code of Object.keys(VOTED)) expect((await award('e2', code)).ballot).toBeDefined();
  });
});

describe('quotas', () => {
  it('cap the Grassroots Fighter at 15 % under Decree 91/2017 and never after', async () => {
    expect((await award('e1b', 'grassroots-fighter')).quotas).toMatchObject([
      {
        ratio: { num: 15, den: 100, of: 'advanced-worker' },
        per: 'unit',
        guard: 'block',
        verified: true,
      },
    ]);
    for (const era of ['e1a', 'e2', 'e3', 'e4', 'e5'])
      expect((await award(era, 'grassroots-fighter')).quotas).toBeUndefined();
  });

  it('that no text was seen for only warn', async () => {
    for (const { awards } of await shipped)
      for (const { quotas = [] } of awards)
        for (const quota of quotas) if (!quota.verified) expect(quota.guard).toBe('warn');
  });
});

describe('publicity', () => {
  it('is a duty for orders and State honours, not for flags, fighters and certificates', async () => {
    for (const { code, publicity, group } of (await edition('e3')).awards) {
      const orders = /^(labour|independence)-order/.test(code) || group === 'state-honour';
      if (orders) expect([code, publicity?.required, publicity?.days]).toEqual([code, true, 10]);
      else if (group !== 'local-title')
        expect([code, publicity?.required ?? false]).toEqual([code, false]);
    }
  });
});

describe('papers', () => {
  const formOf = async (
    era: string,
    code: string,
    paper: string,
    kind?: string,
    recipient?: string,
  ) =>
    (await award(era, code)).papers.find(
      (one) =>
        one.code === paper &&
        (!kind || (one.kinds?.includes(kind as 'merit') ?? true)) &&
        (!recipient || (one.recipients?.includes(recipient as 'individual') ?? true)),
    )?.form;

  it.each([
    ['grassroots-fighter', 'letter', undefined, undefined, '01', true],
    ['grassroots-fighter', 'report', undefined, 'individual', '05', true],
    ['government-flag', 'report', 'merit', undefined, '02', false],
    ['national-fighter', 'report', undefined, undefined, '03', false],
    ['labour-order-2', 'report', 'merit', 'collective', '04', false],
    ['pm-certificate', 'report', 'spot', undefined, '06', false],
    ['labour-order-1', 'report', 'long-service', undefined, '07', false],
    ['provincial-flag', 'report', 'movement', undefined, '08', false],
    ['labour-hero', 'report', 'merit', 'collective', '09', false],
    ['labour-hero', 'report', 'merit', 'individual', '10', false],
    ['pm-certificate', 'summary-report', 'external', 'collective', '11', false],
    ['pm-certificate', 'summary-report', 'external', 'individual', '12', false],
    ['provincial-fighter', 'initiative', undefined, undefined, '13', false],
  ])(
    '%s: %s (%s, %s) is form %s of Decree 152',
    async (code, paper, kind, who, number, verified) => {
      expect(await formOf('e3', code, paper, kind, who)).toEqual({
        instrument: 'Nghị định 152/2025/NĐ-CP',
        number,
        verified,
      });
    },
  );

  it('number the report of a collective hero 05 in Decree 98 and 09 in Decree 152', async () => {
    expect(await formOf('e2', 'labour-hero', 'report', undefined, 'collective')).toEqual({
      instrument: 'Nghị định 98/2023/NĐ-CP',
      number: '05',
      verified: true,
    });
  });

  it.each([
    'pm-certificate',
    'government-flag',
    'national-fighter',
    'labour-order-3',
    'labour-hero',
  ])('%s goes to the centre in one original set (Law Art. 84(4))', async (code) => {
    for (const era of ['e2', 'e3'])
      for (const paper of (await award(era, code)).papers)
        if (['letter', 'report'].includes(paper.code)) expect(paper.sets).toBe(1);
  });

  it('ask the unit for nothing that only exists after the council sat', async () => {
    for (const { code, awards } of (await shipped).slice(2))
      for (const { papers, code: name } of awards)
        for (const paper of papers)
          if (['council-minutes', 'party-opinion', 'scope-confirmation'].includes(paper.code))
            expect([code, name, paper.code, paper.at]).toEqual([
              code,
              name,
              paper.code,
              'submission',
            ]);
  });
});

describe('terms', () => {
  it.each([
    ['pm-certificate', 'appraisal', { days: 20, unit: 'working' }],
    ['pm-certificate', 'appraisal-after-consultation', { days: 10, unit: 'working' }],
    ['pm-certificate', 'return', { days: 5, unit: 'working' }],
    ['labour-order-3', 'copy', { days: 10, unit: 'working', verified: true }],
    ['labour-order-3', 'notice', { days: 10, unit: 'working', verified: true }],
    ['government-flag', 'refusal-notice', { days: 10, unit: 'working', verified: true }],
    ['labour-hero', 'hand-over', { days: 10, unit: 'working', verified: true }],
    ['national-fighter', 'file-centre', { by: '12-31', yearsAfter: 1, verified: true }],
  ] as const)('%s, %s', async (code, name, wanted) => {
    expect(deadlineOf(await award('e2', code), name)).toMatchObject(wanted);
    // Nothing of it was seen in Decree 152.
    expect(deadlineOf(await award('e3', code), name)).toMatchObject({ ...wanted, verified: false });
  });

  it('of the Government flag depend on the kind of year', async () => {
    const flag = await award('e2', 'government-flag');
    expect(deadlineOf(flag, 'file-centre', { yearKind: 'calendar' })?.by).toBe('06-30');
    expect(deadlineOf(flag, 'file-centre', { yearKind: 'school' })?.by).toBe('12-31');
  });

  it('of filing at the province follow an example province, unverified', async () => {
    const certificate = await award('e3', 'provincial-certificate');
    const file = (key: object) => deadlineOf(certificate, 'file', key);
    expect(file({ kind: 'merit', yearKind: 'calendar' })).toMatchObject({
      by: '12-10',
      verified: false,
    });
    expect(file({ kind: 'merit', yearKind: 'school' })).toMatchObject({
      by: '07-10',
      verified: false,
    });
    expect(file({ kind: 'movement' })).toMatchObject({ days: 10, before: true, verified: false });
    expect(file({ kind: 'spot' })).toBeUndefined();
  });
});

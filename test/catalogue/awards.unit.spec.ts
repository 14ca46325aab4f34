import { award, shipped } from './shipped.js';

const ERAS = ['e1a', 'e1b', 'e2', 'e3', 'e4', 'e5'];
const SINCE_2022_LAW = ERAS.slice(2);

/** Awards of the field, and the editions that know them; the 2022 law brought some of them. */
const AWARDS: [code: string, editions: string[]][] = [
  ...[
    'advanced-worker',
    'advanced-soldier',
    'grassroots-fighter',
    'provincial-fighter',
    'national-fighter',
    'advanced-collective',
    'advanced-unit',
    'excellent-collective',
    'victorious-unit',
    'provincial-flag',
    'government-flag',
    'cultural-village',
    'cultural-family',
    'commendation-certificate',
    'provincial-certificate',
    'pm-certificate',
    'labour-order',
    'labour-order-1',
    'labour-order-2',
    'labour-order-3',
    'independence-order',
    'independence-order-1',
    'independence-order-2',
    'independence-order-3',
    'labour-hero',
    'armed-forces-hero',
    'heroic-mother',
    'resistance-war-provincial',
    'resistance-war-central',
    'commemorative-medal',
    'ministry-fighter',
    'ministry-flag',
    'ministry-certificate',
  ].map((code): [string, string[]] => [code, ERAS]),
  ['model-commune', SINCE_2022_LAW],
  ['youth-volunteer-medal', SINCE_2022_LAW],
  // First given in 2021.
  ['dong-khoi-citizen', ERAS.slice(1)],
  ['dong-khoi-citizen-honorary', ERAS.slice(1)],
];

describe('awards of the catalogue', () => {
  it('are those of the field, each in the editions that know it, and no others', async () => {
    const found = (await shipped).map(({ code, awards }) => [
      code,
      awards.map((a) => a.code).sort(),
    ]);
    const wanted = ERAS.map((era) => [
      era,
      AWARDS.filter(([, eras]) => eras.includes(era))
        .map(([code]) => code)
        .sort(),
    ]);
    expect(found).toEqual(wanted);
  });

  it.each([
    ['provincial-certificate', 'bbnt-certificate'],
    ['ministry-certificate', 'bbnt-certificate'],
    ['provincial-flag', 'bbnt-flag'],
    ['ministry-flag', 'bbnt-flag'],
    ['provincial-fighter', 'bbnt-fighter'],
    ['ministry-fighter', 'bbnt-fighter'],
  ])('%s counts as %s in every edition (Law Art. 3(5))', async (code, countsAs) => {
    for (const era of ERAS) expect((await award(era, code)).countsAs).toBe(countsAs);
  });

  it.each(['labour-order', 'independence-order'])(
    '%s has three classes of one family',
    async (family) => {
      for (const era of ERAS)
        for (const rank of [1, 2, 3])
          expect(await award(era, `${family}-${rank}`)).toMatchObject({ family, class: rank });
    },
  );

  it.each([
    ['advanced-worker', ['individual']],
    ['advanced-collective', ['collective']],
    ['provincial-flag', ['collective']],
    ['government-flag', ['collective']],
    ['cultural-family', ['household']],
    ['provincial-certificate', ['individual', 'collective', 'household']],
    ['pm-certificate', ['individual', 'collective', 'household']],
    ['labour-order-1', ['individual', 'collective']],
    ['independence-order', ['individual', 'collective', 'family']],
    ['heroic-mother', ['individual']],
    ['labour-hero', ['individual', 'collective']],
  ])('%s is given to %p', async (code, recipients) => {
    for (const era of SINCE_2022_LAW)
      expect((await award(era, code)).recipients).toEqual(recipients);
  });
});

/** Law 2022 Arts 77–80, Decree 129/2025 Art. 59. */
describe('who decides', () => {
  it.each([
    ['labour-order-3', 'president'],
    ['independence-order-1', 'president'],
    ['labour-hero', 'president'],
    ['heroic-mother', 'president'],
    ['government-flag', 'government'],
    ['national-fighter', 'prime-minister'],
    ['pm-certificate', 'prime-minister'],
    ['provincial-flag', 'province-chair'],
    ['provincial-fighter', 'province-chair'],
    ['excellent-collective', 'province-chair'],
    ['model-commune', 'province-chair'],
    ['provincial-certificate', 'province-chair'],
    ['commemorative-medal', 'province-chair'],
  ])('%s: the %s', async (code, decider) => {
    for (const era of SINCE_2022_LAW) expect((await award(era, code)).decider).toBe(decider);
  });

  const deciderFor = async (era: string, code: string, standing: string) =>
    (await award(era, code)).deciders?.find((one) => one.standings.includes(standing as 'commune'))
      ?.decider;

  it.each([
    // In a commune, before and after the district was dissolved (worked case X6 of the law).
    ['grassroots-fighter', 'commune', 'district-chair', 'commune-chair'],
    ['advanced-collective', 'commune', 'district-chair', 'commune-chair'],
    ['advanced-worker', 'commune', 'commune-chair', 'commune-chair'],
    ['commendation-certificate', 'commune', 'commune-chair', 'commune-chair'],
    ['grassroots-fighter', 'district', 'district-chair', undefined],
    ['advanced-worker', 'district', 'district-chair', undefined],
    ['grassroots-fighter', 'department', 'department-head', 'department-head'],
    ['advanced-collective', 'enterprise', 'enterprise-head', 'enterprise-head'],
    ['commendation-certificate', 'cooperative', 'enterprise-head', 'enterprise-head'],
    ['grassroots-fighter', 'armed-forces', 'defence-chain', 'defence-chain'],
  ])(
    '%s in a body of kind %s: the %s until 2025-06-30, then the %s',
    async (code, body, e2, e3) => {
      expect(await deciderFor('e2', code, body)).toBe(e2);
      expect(await deciderFor('e3', code, body)).toBe(e3);
    },
  );

  it('cultural titles pass to the commune chair on 2025-07-01', async () => {
    expect((await award('e2', 'cultural-village')).decider).toBe('district-chair');
    expect((await award('e3', 'cultural-village')).decider).toBe('commune-chair');
    for (const era of ['e2', 'e3'])
      expect((await award(era, 'cultural-family')).decider).toBe('commune-chair');
  });
});

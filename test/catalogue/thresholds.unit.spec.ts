import { isTest } from '@vinhdanh/domain';
import { edition, node, nodesOf } from './shipped.js';

type Row = [award: string, id: string, op: string, need: number | boolean, article: string];

/** Every number of Law 06/2022/QH15 that decides who qualifies. */
const LAW_2022: Row[] = [
  ['provincial-fighter', 'titles', '>=', 3, '22(1)'],
  ['national-fighter', 'titles', '>=', 2, '21(1)'],
  ['excellent-collective', 'completed', '>=', 100, '27(1)'],
  ['excellent-collective', 'advanced', '>=', 70, '27(1)'],
  ['excellent-collective', 'fighters', '>=', 1, '27(1)'],
  ['victorious-unit', 'advanced', '>=', 70, '27(2)'],
  ['advanced-collective', 'advanced', '>=', 70, '28(1)'],
  ['advanced-collective', 'discipline', '=', 0, '28(1)'],
  ['advanced-unit', 'advanced', '>=', 70, '28(2)'],
  ['provincial-certificate', 'individual.merit.titles', '>=', 2, '74(1)(d)'],
  ['provincial-certificate', 'individual.merit.years', '>=', 2, '74(1)(d)'],
  ['provincial-certificate', 'individual.merit.initiatives', '>=', 2, '74(1)(d)'],
  ['provincial-certificate', 'individual.merit.topics', '>=', 2, '74(1)(d)'],
  ['provincial-certificate', 'collective.merit.years', '>=', 2, '74(3)(d)'],
  ['pm-certificate', 'individual.merit.years', '>=', 5, '73(1)(b)'],
  ['pm-certificate', 'individual.merit.titles', '>=', 3, '73(1)(b)'],
  ['pm-certificate', 'individual.farmer', '>=', 2, '73(2)(d)'],
  ['pm-certificate', 'collective.merit.years', '>=', 5, '73(4)(e)'],
  ['pm-certificate', 'collective.merit.flag', '>=', 1, '73(4)(e)'],
  ['pm-certificate', 'collective.merit.certificates', '>=', 2, '73(4)(e)'],
  ['labour-order-3', 'individual.merit.years', '>=', 5, '44(1)(e)'],
  ['labour-order-3', 'individual.merit.excellent', '>=', 1, '44(1)(e)'],
  ['labour-order-3', 'individual.merit.titles', '>=', 3, '44(1)(e)'],
  ['labour-order-2', 'individual.merit.years', '>=', 5, '43(1)(đ)'],
  ['labour-order-2', 'individual.merit.excellent', '>=', 2, '43(1)(đ)'],
  ['labour-order-2', 'individual.merit.titles', '>=', 1, '43(1)(đ)'],
  ['labour-order-1', 'individual.merit.years', '>=', 5, '42(1)(đ)'],
  ['labour-order-1', 'individual.merit.excellent', '>=', 3, '42(1)(đ)'],
  ['labour-order-1', 'individual.merit.titles', '>=', 2, '42(1)(đ)'],
  ['labour-order-3', 'individual.worker.initiatives', '>=', 1, '44(2)'],
  ['labour-order-2', 'individual.worker.initiatives', '>=', 2, '43(2)'],
  ['labour-order-1', 'individual.worker.initiatives', '>=', 3, '42(2)'],
  ['labour-order-3', 'individual.farmer.model', '>=', 3, '44(2)(c)'],
  ['labour-order-2', 'individual.farmer.model', '>=', 4, '43(2)'],
  ['labour-order-1', 'individual.farmer.model', '>=', 5, '42(2)'],
  ['labour-order-3', 'collective.merit.existence', '>=', 10, '44(4)(đ)'],
  ['labour-order-3', 'collective.merit.years', '>=', 5, '44(4)(đ)'],
  ['labour-order-3', 'collective.merit.government', '>=', 1, '44(4)(đ)'],
  ['labour-order-3', 'collective.merit.flags', '>=', 2, '44(4)(đ)'],
  ['labour-order-3', 'collective.merit.certificates', '>=', 2, '44(4)(đ)'],
  ['labour-order-2', 'collective.merit.years', '>=', 5, '43(4)(d)'],
  ['labour-order-2', 'collective.merit.flags', '>=', 3, '43(4)(d)'],
  ['labour-order-2', 'collective.merit.certificates', '>=', 3, '43(4)(d)'],
  ['labour-order-1', 'collective.merit.years', '>=', 5, '42(4)(d)'],
  ['labour-order-1', 'collective.merit.government', '>=', 2, '42(4)(d)'],
  ['labour-order-1', 'collective.merit.mixed-flags', '>=', 2, '42(4)(d)'],
  ['labour-order-1', 'collective.merit.flags', '>=', 4, '42(4)(d)'],
  ['labour-order-1', 'collective.merit.certificates', '>=', 4, '42(4)(d)'],
  ['labour-order-1', 'collective.merit.no-flags-status', '=', false, '42(4)(d)'],
  ['independence-order-3', 'collective.merit.existence', '>=', 30, '38'],
  ['independence-order-3', 'collective.merit.years', '>=', 10, '38'],
  ['independence-order-3', 'collective.merit.certificate-flags', '>=', 2, '38'],
  ['independence-order-3', 'collective.merit.flags-bbnt', '>=', 2, '38'],
  ['independence-order-2', 'collective.merit.years', '>=', 10, '37'],
  ['independence-order-2', 'collective.merit.certificate-bbnt', '>=', 1, '37'],
  ['independence-order-1', 'collective.merit.years', '>=', 10, '36'],
  ['independence-order-1', 'collective.merit.certificate-flags', '>=', 3, '36'],
  ['independence-order-1', 'collective.merit.flags-bbnt', '>=', 2, '36'],
  ['independence-order-3', 'province.anniversary', '=', true, '38'],
  ['labour-hero', 'collective.existence', '>=', 10, '63(2)'],
  ['youth-volunteer-medal', 'service', '>=', 2, '96'],
];

/** What differs by article and cannot be seen in a number alone. */
const EXPRESSIONS: [award: string, id: string, part: 'have' | 'over', text: string][] = [
  ['provincial-flag', 'thematic', 'have', '"province", 3, "final", "leading"'],
  ['government-flag', 'thematic', 'have', '"prime-minister", 5, ["interim", "final"], "leading"'],
  ['pm-certificate', 'collective.movement.province', 'have', '"province", 3,'],
  ['labour-order-3', 'individual.movement', 'have', ', 5, ["interim", "final"]'],
  ['labour-order-3', 'collective.movement.province', 'have', '"province", 5,'],
  // Windows: up to the proposal, after the prior award, both.
  ['pm-certificate', 'individual.merit', 'over', 'lastRun(rated(upToNow, "good"))'],
  ['labour-order-3', 'individual.merit', 'over', 'lastRun(rated(since("pm-certificate"), "good"))'],
  ['labour-order-2', 'individual.merit', 'over', 'runs(rated(since("labour-order-3"), "good"))'],
  ['labour-order-1', 'individual.merit', 'over', 'lastRun(rated(since("labour-order-2"), "good"))'],
  ['pm-certificate', 'collective.merit', 'over', 'since("bbnt-certificate")'],
  ['independence-order-3', 'collective.merit', 'over', 'since("labour-order-1")'],
  ['national-fighter', 'scope', 'have', '"nation", "applied"'],
  ['provincial-fighter', 'scope', 'have', '"province", "applied"'],
];

describe.each(['e2', 'e3'])('thresholds of Law 06/2022 in %s', (era) => {
  it.each(LAW_2022)('%s %s %s %s (Art. %s)', async (award, id, op, need, article) => {
    const found = await node(era, award, id);
    expect(found).toMatchObject({ op, need, verified: true });
    expect(found?.source).toContain(`Luật số 06/2022/QH15 Điều ${article}`);
  });

  it.each(EXPRESSIONS)('%s %s: %s holds %s', async (award, id, part, text) => {
    const found = (await node(era, award, id)) as { have?: string; over?: string } | undefined;
    expect(found?.[part]).toContain(text);
  });
});

describe('thresholds of the 2003 law', () => {
  it.each([
    ['advanced-collective', 'advanced', '>', 50, false],
    ['pm-certificate', 'individual.merit.years', '>=', 5, true],
    ['pm-certificate', 'individual.merit.initiatives', '>=', 5, true],
    ['labour-order-1', 'individual.merit.initiatives', '>=', 4, true],
    ['labour-order-2', 'individual.merit.initiatives', '>=', 3, true],
    ['labour-order-1', 'collective.merit.flags', '>=', 4, true],
    ['advanced-worker', 'discipline', '=', 0, true],
  ])('%s %s %s %s; read in Decree 65/2014: %s', async (award, id, op, need, read) => {
    expect(await node('e1a', award, id)).toMatchObject({ op, need, verified: read });
    // Decree 91/2017 has not been read for any of them.
    expect(await node('e1b', award, id)).toMatchObject({ op, need, verified: false });
  });
});

describe('criteria through the editions', () => {
  it('keep their ids from e2 to e5', async () => {
    const ids = async (era: string) =>
      (await edition(era)).awards.map((a) => [a.code, nodesOf(a.criteria).map((one) => one.id)]);
    const law = await ids('e2');
    for (const era of ['e3', 'e4', 'e5']) expect(await ids(era)).toEqual(law);
  });

  it('ask of long service what the table of posts says', async () => {
    const { longService = [], awards } = await edition('e3');
    expect(longService.length).toBe(10);
    for (const row of longService) {
      const criteria = nodesOf(awards.find((one) => one.code === row.award)?.criteria ?? []);
      const found = criteria.find((one) => one.id === `long-service.${row.id}`);
      if (!found || !isTest(found)) throw new Error(`${row.id} is not asked for`);
      expect(found.need).toBe(Math.max(1, row.minYears));
      for (const post of row.postGroups) expect(found.have).toContain(`"${post}"`);
    }
  });
});

import { unconfirmedBallot, unconfirmedVerdict, type Edition } from '@vinhdanh/domain';
import { edition, shipped } from './shipped.js';

/** An edition all of which somebody has checked. */
const certain = (law: Edition): Edition =>
  JSON.parse(
    JSON.stringify({ ...law, provisional: false }).replaceAll(
      '"verified":false',
      '"verified":true',
    ),
  ) as Edition;

describe('what a verdict would rest on that nobody has confirmed', () => {
  it('is everything in a provisional copy, whatever its marks say', async () => {
    for (const law of (await shipped).filter(({ provisional }) => provisional))
      for (const marked of [law, { ...certain(law), provisional: true }])
        for (const { code, ballot } of marked.awards) {
          expect(unconfirmedVerdict(marked, code)).toMatchObject({
            edition: law.code,
            provisional: true,
          });
          expect(unconfirmedVerdict(marked, code)?.sources.length).toBeGreaterThan(0);
          if (ballot) expect(unconfirmedBallot(marked, code)?.rules).toEqual([`${code}/ballot`]);
        }
  });

  it('names the rules of the award and what they rest on, in the words of the catalogue', async () => {
    const found = unconfirmedVerdict(await edition('e1b'), 'provincial-flag');
    expect(found?.provisional).toBe(false);
    expect(found?.rules).toContain('provincial-flag');
    expect(found?.rules.every((path) => path.startsWith('provincial-flag'))).toBe(true);
    expect(found?.rules.some((path) => path.includes('/papers/'))).toBe(false);
    expect(new Set(found?.sources).size).toBe(found?.sources.length);
  });

  it('counts a paper only where it is missing', async () => {
    const law = certain(await edition('e1b'));
    expect(unconfirmedVerdict(law, 'labour-order-3')).toBeUndefined();
    const award = law.awards.find(({ code }) => code === 'labour-order-3')!;
    const letter = award.papers.find(({ code }) => code === 'letter')!;
    letter.verified = false;
    const doubtful = { ...law };
    expect(unconfirmedVerdict(doubtful, 'labour-order-3')).toBeUndefined();
    expect(unconfirmedVerdict(doubtful, 'labour-order-3', ['letter'])).toEqual({
      edition: 'e1b',
      provisional: false,
      rules: ['labour-order-3/papers/letter'],
      sources: [letter.source],
    });
  });

  it('is nothing where all was checked, and the whole where the edition itself was not', async () => {
    const law = certain(await edition('e2'));
    for (const { code, criteria, ballot } of law.awards) {
      const found = unconfirmedVerdict(law, code);
      // An award whose criteria are not entered stays unsure for ever.
      expect(found?.rules ?? []).toEqual(criteria.length > 0 ? [] : [`${code}/criteria`]);
      if (ballot) expect(unconfirmedBallot(law, code)).toBeUndefined();
    }
    const doubted = { ...law, verified: false };
    expect(unconfirmedVerdict(doubted, 'provincial-flag')?.rules).toContain('provincial-flag');
    expect(unconfirmedBallot(doubted, 'provincial-flag')?.rules).toEqual([
      'provincial-flag/ballot',
    ]);
  });

  it('is the whole award where the edition does not know it', async () => {
    const law = certain(await edition('e2'));
    expect(unconfirmedVerdict(law, 'nothing-such')).toEqual({
      edition: 'e2',
      provisional: false,
      rules: ['nothing-such/criteria'],
      sources: [law.source],
    });
  });
});

import fc from 'fast-check';
import {
  CRITERION_RESULTS,
  type CriterionResult,
  type EligibilityVerdict,
  type Explanation,
} from '../eligibility/explanation.js';
import { flipOf } from './flip.js';

const node = (id: string, result: CriterionResult, more: Partial<Explanation> = {}) => ({
  id,
  name: { vi: id, en: id },
  source: 'Luật số 06/2022/QH15',
  verified: true,
  result,
  missing: [],
  ...more,
});
const verdict = (
  result: CriterionResult,
  tree: Explanation[],
  pool: CriterionResult = result,
): EligibilityVerdict => ({ result, pool, tree, missing: [], onHold: false, basisVerified: true });
const ids = (flip: ReturnType<typeof flipOf>) => flip?.criteria.map(({ id }) => id);

describe('what becomes of a verdict under another edition', () => {
  it('is nothing where it stands, whatever moved below', () => {
    const before = verdict('met', [node('a', 'met')]);
    const after = verdict('met', [node('a', 'met'), node('b', 'met')]);
    expect(flipOf(before, after)).toBeUndefined();
  });

  it('names the criterion that is new or no longer met', () => {
    const before = verdict('met', [node('years', 'met'), node('titles', 'met')]);
    const after = verdict('not-met', [
      node('years', 'met'),
      node('titles', 'not-met', { missing: [{ vi: 'còn thiếu 01', en: 'one missing' }] }),
      node('conduct', 'not-enough-data'),
    ]);
    expect(flipOf(before, after)).toMatchObject({
      before: { result: 'met' },
      after: { result: 'not-met' },
      criteria: [
        { id: 'titles', before: 'met', after: 'not-met', missing: [{ vi: 'còn thiếu 01' }] },
      ],
    });
    const asked = verdict('not-met', [node('years', 'met'), node('existence', 'not-met')]);
    expect(flipOf(before, asked)?.criteria).toMatchObject([
      { id: 'existence', before: 'absent', after: 'not-met' },
    ]);
  });

  it('names what stood in the way before, where the other edition is milder', () => {
    const before = verdict('not-met', [node('years', 'met'), node('share', 'not-met')]);
    expect(flipOf(before, verdict('met', [node('years', 'met')]))?.criteria).toMatchObject([
      { id: 'share', before: 'not-met', after: 'absent' },
    ]);
    const after = verdict('met', [node('years', 'met'), node('share', 'met')]);
    expect(flipOf(before, after)?.criteria).toMatchObject([
      { id: 'share', before: 'not-met', after: 'met' },
    ]);
  });

  it('looks into the nearest branch only, and there at all that is missing', () => {
    const branch = (id: string, ...children: Explanation[]) =>
      node(id, 'not-met', { of: 'all', children });
    const after = verdict('not-met', [
      node('branches', 'not-met', {
        of: 'any',
        children: [
          branch('merit', node('m.years', 'met'), node('m.a', 'not-met'), node('m.b', 'not-met')),
          branch('spot', node('s.feat', 'not-met')),
        ],
      }),
    ]);
    expect(ids(flipOf(verdict('met', [node('x', 'met')]), after))).toEqual(['m.a', 'm.b']);
  });

  it('names the group where several branches are as near', () => {
    const feat = { vi: 'chưa có thành tích', en: 'no feat' };
    const share = { vi: 'chưa có đóng góp', en: 'no contribution' };
    const children = [
      node('feat', 'not-met', { missing: [feat] }),
      node('contribution', 'not-met', { missing: [share] }),
    ];
    const missing = [{ vi: `${feat.vi} hoặc ${share.vi}`, en: `${feat.en} or ${share.en}` }];
    const after = verdict('not-met', [
      node('branches', 'not-met', { of: 'any', children, missing }),
    ]);
    expect(flipOf(verdict('met', [node('branches', 'met')]), after)?.criteria).toMatchObject([
      { id: 'branches', before: 'met', after: 'not-met', missing },
    ]);
  });

  it('tells that the award is gone', () => {
    const before = verdict('met', [node('a', 'met')]);
    expect(flipOf(before, undefined)).toEqual({
      before: { result: 'met', pool: 'met' },
      after: null,
      criteria: [],
    });
  });

  const result = fc.constantFrom(...CRITERION_RESULTS);
  const leaves = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), result }).map((x) => node(x.id, x.result)),
    { selector: ({ id }) => id, maxLength: 4 },
  );
  const worst = (nodes: Explanation[]): CriterionResult =>
    (['not-met', 'not-enough-data', 'awaiting'] as const).find((one) =>
      nodes.some((leaf) => leaf.result === one),
    ) ?? 'met';

  it('has a reason whenever the answers differ, and the same one in both directions', () => {
    fc.assert(
      fc.property(leaves, leaves, (one, other) => {
        const [before, after] = [verdict(worst(one), one), verdict(worst(other), other)];
        const flip = flipOf(before, after);
        const back = flipOf(after, before);
        expect(flip === undefined).toBe(before.result === after.result);
        expect(ids(back)).toEqual(ids(flip));
        if (flip) expect(flip.criteria.length).toBeGreaterThan(0);
        for (const { before: was, after: is } of flip?.criteria ?? []) expect(was).not.toBe(is);
      }),
    );
  });
});

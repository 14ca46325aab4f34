import fc from 'fast-check';
import { inParts, MOST_AT_ONCE, type ManyDone } from './in-parts';

const ids = (n: number) => Array.from({ length: n }, (_, i) => `item-${i}`);
const refuseThirds = (part: string[]): ManyDone => {
  const results = part.map((id) =>
    Number(id.slice(5)) % 3 === 0
      ? { id, ok: false, code: 'claimed', message: 'đã có người nhận' }
      : { id, ok: true },
  );
  const ok = results.filter((one) => one.ok).length;
  return { results, ok, failed: part.length - ok };
};

describe('one act on many things', () => {
  it('reaches each once, in parts the service takes, and adds up what became of them', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4_200 }), async (n) => {
        const parts: number[] = [];
        const told: number[] = [];
        const sum = await inParts(
          ids(n),
          async (part) => {
            parts.push(part.length);
            return refuseThirds(part);
          },
          (settled) => told.push(settled),
        );
        expect(Math.max(...parts)).toBeLessThanOrEqual(MOST_AT_ONCE);
        expect(sum.results.map(({ id }) => id)).toEqual(ids(n));
        expect(sum).toMatchObject({ failed: Math.ceil(n / 3), ok: n - Math.ceil(n / 3) });
        expect(told.at(-1)).toBe(n);
        expect(sum.unsent).toBeUndefined();
      }),
      { numRuns: 25 },
    ));

  it('says what was done, and what was not asked, when the line is lost on the way', async () => {
    let sent = 0;
    const broken = new Error('offline');
    const sum = await inParts(ids(2_500), async (part) => {
      sent += 1;
      if (sent === 3) throw broken;
      return refuseThirds(part);
    });
    expect(sum.results).toHaveLength(2_000);
    expect(sum.unsent).toEqual({ count: 500, problem: broken });
  });

  it('fails like any command where not even the first part went through', async () => {
    const broken = new Error('offline');
    await expect(inParts(ids(2_500), () => Promise.reject(broken))).rejects.toBe(broken);
  });
});

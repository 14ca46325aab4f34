import { oneByOne } from './one-by-one.js';

describe('the same done with each of a choice', () => {
  it('goes on after a refusal, keeps what is left with its reason, and tells how far it is', async () => {
    const told: number[] = [];
    const done: string[] = [];
    const act = async (id: string): Promise<void> => {
      if (id === 'b') throw new Error('đã có người nhận');
      done.push(id);
    };
    const series = await oneByOne(['a', 'b', 'c'], act, (n) => told.push(n));
    expect(series).toEqual({ left: ['b'], why: 'đã có người nhận' });
    expect(done).toEqual(['a', 'c']);
    expect(told).toEqual([1, 2, 3]);
  });

  it('leaves nothing where nothing is refused', async () => {
    const series = await oneByOne(
      ['a'],
      async () => undefined,
      () => undefined,
    );
    expect(series.left).toEqual([]);
  });
});

import { untilAtRest } from './until-at-rest.js';

const told = async (standings: { data: object; atRest: boolean }[], signal: AbortSignal) => {
  const events: unknown[] = [];
  let n = 0;
  const look = () => Promise.resolve(standings[Math.min(n++, standings.length - 1)]!);
  for await (const event of untilAtRest(look, signal, 0)) events.push(event.data);
  return { events, looks: n };
};

describe('progress of work in the background', () => {
  it('is told when it changed, and ends at rest', async () => {
    const at = (done: number, atRest = false) => ({ data: { done }, atRest });
    const { events, looks } = await told(
      [at(0), at(0), at(5), at(9, true)],
      new AbortController().signal,
    );
    expect(events).toEqual([{ done: 0 }, { done: 5 }, { done: 9 }]);
    expect(looks).toBe(4);
  });

  it('is not told to a caller who has gone', async () => {
    const gone = new AbortController();
    gone.abort();
    expect(await told([{ data: {}, atRest: false }], gone.signal)).toEqual({
      events: [],
      looks: 0,
    });
  });
});

import { oneByOne, type Sent } from './one-by-one';

const files = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => ({ key: name, name }));

describe('several files dropped at once', () => {
  it('goes on after a refusal, and tells each file its own fate', async () => {
    const told: [string, Sent['state'], string | undefined][] = [];
    let running = 0;
    const problems = await oneByOne(
      files,
      async ({ name }) => {
        running += 1;
        expect(running).toBe(1);
        await Promise.resolve();
        running -= 1;
        if (name === 'b.pdf') throw new Error('Tệp bị khoá.');
      },
      (key, { state, problem }) => told.push([key, state, problem?.message]),
    );
    expect(problems.map(({ message }) => message)).toEqual(['Tệp bị khoá.']);
    expect(told).toEqual([
      ['a.pdf', 'runs', undefined],
      ['a.pdf', 'done', undefined],
      ['b.pdf', 'runs', undefined],
      ['b.pdf', 'refused', 'Tệp bị khoá.'],
      ['c.pdf', 'runs', undefined],
      ['c.pdf', 'done', undefined],
    ]);
  });
});

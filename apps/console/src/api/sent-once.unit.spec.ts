import { contentOf, newKey, sentOnce } from './sent-once';

const lost = Object.assign(new Error('unreached'), { status: 0 });
const again = Object.assign(new Error('wait'), { status: 409, code: 'command-still-running' });
const refused = Object.assign(new Error('not allowed'), { status: 409 });

describe('sentOnce', () => {
  it('keeps the key of what got no answer, and gives a new one after any answer', async () => {
    const keys: string[] = [];
    const send = (end: unknown) => (key: string) => {
      keys.push(key);
      return end instanceof Error ? Promise.reject(end) : Promise.resolve(end);
    };
    await expect(sentOnce('a {}', send(lost))).rejects.toBe(lost);
    await expect(sentOnce('a {}', send(again))).rejects.toBe(again);
    await sentOnce('a {}', send('done'));
    await expect(sentOnce('a {}', send(refused))).rejects.toBe(refused);
    await sentOnce('a {}', send('done'));
    expect(keys.slice(1, 3)).toEqual([keys[0], keys[0]]);
    expect(new Set(keys).size).toBe(3);
  });

  it('gives another text another key while the first is on its way, and the same one the same', async () => {
    const keys: string[] = [];
    const slow = (key: string) => {
      keys.push(key);
      return new Promise((done) => setTimeout(done, 1));
    };
    await Promise.all([sentOnce('b 1', slow), sentOnce('b 1', slow), sentOnce('b 2', slow)]);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('makes keys the service takes for UUIDs', () => {
    expect(newKey()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(new Set(Array.from({ length: 100 }, newKey)).size).toBe(100);
  });

  it('tells two files of one name apart', () => {
    const form = (content: string): FormData => {
      const made = new FormData();
      made.set('file', new File([content], 'a.csv', { lastModified: 1 }));
      return made;
    };
    expect(contentOf(form('x'))).toBe(contentOf(form('y')));
    expect(contentOf(form('x'))).not.toBe(contentOf(form('xx')));
  });
});

import type { MeetingViews } from '../ports/meeting-views.js';
import { MeetingWatch } from './meeting-watch.js';

/** A meeting whose mark the test sets; counts how often it is looked at. */
function meeting() {
  const views = { mark: jest.fn(() => Promise.resolve(now.mark)) };
  const now = { mark: '1' };
  const watch = new MeetingWatch(views as unknown as MeetingViews);
  return { views, now, watch };
}

async function take(source: AsyncIterable<string>, count: number, on?: (mark: string) => void) {
  const seen: string[] = [];
  for await (const mark of source) {
    seen.push(mark);
    on?.(mark);
    if (seen.length === count) break;
  }
  return seen;
}

describe('watching a meeting', () => {
  it('says at once where it is, and again when it has moved', async () => {
    const { watch, now } = meeting();
    const signal = new AbortController().signal;
    expect(await take(watch.changes('s', signal), 3, (mark) => (now.mark = `${mark}+`))).toEqual([
      '1',
      '1+',
      '1++',
    ]);
  });

  it('looks once for all who follow the same meeting', async () => {
    const { watch, now, views } = meeting();
    const screens = Array.from({ length: 22 }, () =>
      take(watch.changes('s', new AbortController().signal), 2),
    );
    await new Promise((done) => setTimeout(done, 50));
    now.mark = '2';
    expect(await Promise.all(screens)).toEqual(screens.map(() => ['1', '2']));
    // Each screen asks once as it comes; after that one look serves them all.
    expect(views.mark.mock.calls.length).toBeLessThan(22 + 5);
  });

  it('ends with the signal, and looks no more once nobody follows', async () => {
    const { watch, views } = meeting();
    const end = new AbortController();
    const whole = (async () => {
      const seen: string[] = [];
      for await (const mark of watch.changes('s', end.signal)) seen.push(mark);
      return seen;
    })();
    await new Promise((done) => setTimeout(done, 20));
    end.abort();
    expect(await whole).toEqual(['1']);
    await new Promise((done) => setTimeout(done, 450));
    const looks = views.mark.mock.calls.length;
    await new Promise((done) => setTimeout(done, 450));
    expect(views.mark.mock.calls.length).toBe(looks);
  });
});

import { Unavailable } from '../errors.js';
import { LiveChanges, type LiveChange } from '../ports/live-changes.js';
import { LiveWatch, type LiveSpan } from './live-watch.js';

/** A log that grows when told to. */
class GrowingLog extends LiveChanges {
  things: LiveChange[] = [];
  down = false;
  looks = 0;
  async newest(): Promise<number> {
    this.looks += 1;
    if (this.down) throw new Unavailable('postgres', new Error('gone'));
    return this.things.length - 1;
  }
  async between(after: number, upTo: number, most: number) {
    const found = this.things.slice(after + 1, upTo + 1);
    return found.length > most ? undefined : found;
  }
  add(...ids: string[]): void {
    this.things.push(...ids.map((id) => ({ topic: 'dossier', id, unitLine: [] })));
  }
}
const ids = (span: LiveSpan | undefined) => span?.changes?.map(({ id }) => id);

describe('the watch over the end of the log', () => {
  let log: GrowingLog;
  let watch: LiveWatch;
  let end: AbortController;
  const listen = (after?: number) => watch.from(after, end.signal);
  const later = (ms = 1_000) => jest.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    jest.useFakeTimers();
    log = new GrowingLog();
    watch = new LiveWatch(log);
    end = new AbortController();
    log.add('old');
  });
  afterEach(() => jest.useRealTimers());

  it('says where the log stands, then what comes, to every listener', async () => {
    const [one, two] = [listen(), listen()];
    expect((await one.next()).value).toEqual({ upTo: 0, changes: [] });
    await two.next();
    log.add('a', 'b');
    const heard = Promise.all([one.next(), two.next()]);
    await later();
    expect((await heard).map(({ value }) => ids(value as LiveSpan))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('tells what was missed to one who comes back', async () => {
    log.add('missed');
    expect((await listen(0).next()).value).toMatchObject({ upTo: 1, changes: [{ id: 'missed' }] });
  });

  it('says only that much has changed where it is too much to tell', async () => {
    log.add(...Array.from({ length: 2_001 }, (_, n) => `d${n}`));
    expect((await listen(0).next()).value).toEqual({ upTo: 2_001 });
  });

  it('outlives the database being away, and loses nothing', async () => {
    const one = listen();
    await one.next();
    const heard = one.next();
    log.down = true;
    await later(3_000);
    log.down = false;
    log.add('after');
    await later();
    expect(ids((await heard).value as LiveSpan)).toEqual(['after']);
  });

  it('ends with the signal, and looks no more when nobody listens', async () => {
    const one = listen();
    await one.next();
    const last = one.next();
    end.abort();
    expect(await last).toEqual({ value: undefined, done: true });
    await later();
    const { looks } = log;
    await later(10_000);
    expect(log.looks).toBe(looks);
  });
});

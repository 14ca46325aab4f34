import { Unavailable } from '../errors.js';
import { LiveChanges, type LiveChange } from '../ports/live-changes.js';
import { LivePulses, pulseName, type Pulse } from '../ports/live-pulses.js';
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
/** Work whose standing the test sets; counts how often it is looked at. */
class MovingWork extends LivePulses {
  readonly at = new Map<string, string>();
  looks: string[][] = [];
  async marks(pulses: readonly Pulse[]) {
    const names = pulses.map(pulseName);
    this.looks.push(names);
    return new Map([...this.at].filter(([name]) => names.includes(name)));
  }
}
const ids = (span: LiveSpan | undefined) => span?.changes?.map(({ id }) => id);

describe('the watch over the end of the log', () => {
  let log: GrowingLog;
  let work: MovingWork;
  let watch: LiveWatch;
  let end: AbortController;
  const listen = (after?: number) => watch.from(after, end.signal);
  const later = (ms = 1_000) => jest.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    jest.useFakeTimers();
    log = new GrowingLog();
    work = new MovingWork();
    watch = new LiveWatch(log, work);
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

  it('tells of watched work once it moved, to who watches it and nobody else', async () => {
    const [list, queues] = [{ kind: 'import' as const, id: 'a' }, { kind: 'queues' as const }];
    work.at.set('import:a', '0').set('queues', 'empty');
    const [mine, both, none] = [[list], [list, queues], []].map((watched) =>
      watch.from(undefined, end.signal, watched),
    );
    // At once, for nobody knows what it did before; then only when it stands elsewhere.
    expect((await mine!.next()).value).toMatchObject({ moved: [list] });
    expect((await both!.next()).value).toMatchObject({ moved: [list, queues] });
    expect((await none!.next()).value).not.toHaveProperty('moved');
    const next = [mine!, both!].map((one) => one.next());
    const silent = jest.fn();
    void none!.next().then(silent);
    await later(3_000);
    work.at.set('import:a', '1');
    await later();
    for (const { value } of await Promise.all(next))
      expect(value).toEqual({ upTo: 0, changes: [], moved: [list] });
    work.at.set('queues', 'one');
    const told = both!.next();
    await later();
    expect((await told).value).toMatchObject({ moved: [queues] });
    expect(silent).not.toHaveBeenCalled();
  });

  it('looks once a second at what is watched, for all together, and not at what nobody watches', async () => {
    const list = { kind: 'import' as const, id: 'a' };
    for (let n = 0; n < 8; n += 1) await watch.from(undefined, end.signal, [list]).next();
    await listen().next();
    work.looks = [];
    await later(5_000);
    expect(work.looks).toEqual(Array.from({ length: 5 }, () => ['import:a']));
    end.abort();
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

import { Injectable, Logger } from '@nestjs/common';
import { Unavailable } from '../errors.js';
import { LiveChanges, type LiveChange } from '../ports/live-changes.js';
import { LivePulses, pulseName, type Pulse } from '../ports/live-pulses.js';

/** What happened between two moments of the log; `changes` absent: more than can be told. */
export interface LiveSpan {
  /** Log index up to which this tells; whoever comes back goes on from there. */
  upTo: number;
  changes?: LiveChange[];
  /** Of the work the listener watches, what has moved. */
  moved?: Pulse[];
}

interface Listener {
  tell: (span: LiveSpan) => void;
  watched: readonly Pulse[];
}

const LOOK_MS = 1_000;
/** More things than this at once are told as "much has changed". */
const MOST = 2_000;
/** Who was away for longer than this many entries is told the same. */
const MOST_MISSED = 20_000;

/**
 * Looks at the end of the log once a second for all listeners of a process together, and not at
 * all while nobody listens: its cost does not grow with the number of screens. Work that no event
 * tells of is looked at in the same second, once for all who watch the same, while they do.
 */
@Injectable()
export class LiveWatch {
  private readonly logger = new Logger('live');
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private at: number | undefined;
  /** Where watched work stood at the last look, by name. */
  private marks: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly log: LiveChanges,
    private readonly pulses: LivePulses,
  ) {}

  /**
   * What was missed since `after`, if given, then what comes, until the signal. Watched work is
   * told as moved at once: whoever comes cannot know what it did before anybody looked.
   */
  async *from(
    after: number | undefined,
    signal: AbortSignal,
    watched: readonly Pulse[] = [],
  ): AsyncGenerator<LiveSpan> {
    const waiting: LiveSpan[] = [];
    let wake = (): void => undefined;
    const listener: Listener = {
      watched,
      tell: (span) => {
        waiting.push(span);
        wake();
      },
    };
    const stop = (): void => wake();
    signal.addEventListener('abort', stop, { once: true });
    this.listeners.add(listener);
    try {
      const begin = await this.log.newest();
      // From here on every move is seen, so the first reading afterwards misses none.
      await this.stand(watched);
      this.look(begin);
      const missed =
        after === undefined || after >= begin
          ? { upTo: begin, changes: [] }
          : await this.span(after, begin);
      yield { ...missed, ...(watched.length > 0 ? { moved: [...watched] } : {}) };
      while (!signal.aborted) {
        const next = waiting.shift();
        if (next) yield next;
        else await new Promise<void>((resume) => (wake = resume));
      }
    } finally {
      this.listeners.delete(listener);
      signal.removeEventListener('abort', stop);
    }
  }

  private look(from: number): void {
    this.at ??= from;
    this.timer ??= setTimeout(() => void this.tick(), LOOK_MS).unref();
  }

  private async tick(): Promise<void> {
    try {
      const end = await this.log.newest();
      const from = this.at ?? end;
      const moved = await this.movedSince();
      const span = end > from && this.listeners.size > 0 ? await this.span(from, end) : undefined;
      for (const { watched, tell } of this.listeners) {
        const mine = watched.filter((pulse) => moved.has(pulseName(pulse)));
        if (span || mine.length > 0)
          tell({
            ...(span ?? { upTo: end, changes: [] }),
            ...(mine.length > 0 ? { moved: mine } : {}),
          });
      }
      this.at = end;
    } catch (error) {
      // Without the database nothing changes either; the next look tells what was missed.
      if (!(error instanceof Unavailable)) this.logger.error(error);
    } finally {
      this.timer = undefined;
      if (this.listeners.size > 0) this.look(this.at ?? -1);
      else this.at = undefined;
    }
  }

  /** What of the watched work stands elsewhere than at the last look. */
  private async movedSince(): Promise<ReadonlySet<string>> {
    const all = new Map(
      [...this.listeners].flatMap(({ watched }) => watched.map((one) => [pulseName(one), one])),
    );
    const before = this.marks;
    this.marks = all.size > 0 ? await this.pulses.marks([...all.values()]) : new Map();
    return new Set([...all.keys()].filter((name) => before.get(name) !== this.marks.get(name)));
  }

  /** Notes where work stands that nobody has watched so far. */
  private async stand(watched: readonly Pulse[]): Promise<void> {
    const unknown = watched.filter((pulse) => !this.marks.has(pulseName(pulse)));
    if (unknown.length === 0) return;
    this.marks = new Map([...this.marks, ...(await this.pulses.marks(unknown))]);
  }

  private async span(after: number, upTo: number): Promise<LiveSpan> {
    if (upTo - after > MOST_MISSED) return { upTo };
    const changes = await this.log.between(after, upTo, MOST);
    return changes ? { upTo, changes } : { upTo };
  }
}

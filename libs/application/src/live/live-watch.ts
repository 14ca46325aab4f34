import { Injectable, Logger } from '@nestjs/common';
import { Unavailable } from '../errors.js';
import { LiveChanges, type LiveChange } from '../ports/live-changes.js';

/** What happened between two moments of the log; `changes` absent: more than can be told. */
export interface LiveSpan {
  /** Log index up to which this tells; whoever comes back goes on from there. */
  upTo: number;
  changes?: LiveChange[];
}

type Listener = (span: LiveSpan) => void;

const LOOK_MS = 1_000;
/** More things than this at once are told as "much has changed". */
const MOST = 2_000;
/** Who was away for longer than this many entries is told the same. */
const MOST_MISSED = 20_000;

/**
 * Looks at the end of the log once a second for all listeners of a process together, and not at
 * all while nobody listens: its cost does not grow with the number of screens.
 */
@Injectable()
export class LiveWatch {
  private readonly logger = new Logger('live');
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private at: number | undefined;

  constructor(private readonly log: LiveChanges) {}

  /** What was missed since `after`, if given, then what comes, until the signal. */
  async *from(after: number | undefined, signal: AbortSignal): AsyncGenerator<LiveSpan> {
    const waiting: LiveSpan[] = [];
    let wake = (): void => undefined;
    const listener: Listener = (span) => {
      waiting.push(span);
      wake();
    };
    const stop = (): void => wake();
    signal.addEventListener('abort', stop, { once: true });
    this.listeners.add(listener);
    try {
      const begin = await this.log.newest();
      this.look(begin);
      yield after === undefined || after >= begin
        ? { upTo: begin, changes: [] }
        : await this.span(after, begin);
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
      if (end > from && this.listeners.size > 0) {
        const span = await this.span(from, end);
        for (const tell of this.listeners) tell(span);
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

  private async span(after: number, upTo: number): Promise<LiveSpan> {
    if (upTo - after > MOST_MISSED) return { upTo };
    const changes = await this.log.between(after, upTo, MOST);
    return changes ? { upTo, changes } : { upTo };
  }
}

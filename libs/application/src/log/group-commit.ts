import type { Append, EventLog } from '../ports/event-log.js';

interface Entry {
  append: Append;
  resolve(won: boolean): void;
  reject(error: unknown): void;
}

/**
 * Gathers the appends of this process into shared transactions. There is no timer: while one
 * commit runs, the next batch fills. Acknowledged means committed. At most one command per stream
 * is in a batch and in flight, so commands of this process never clash with each other; a refused
 * or clashing one never fails its neighbours.
 */
export class GroupCommit {
  private waiting: Entry[] = [];
  private readonly inFlight = new Set<string>();
  private running = 0;

  constructor(
    private readonly log: EventLog,
    private readonly lanes = 2,
    private readonly most = 500,
  ) {}

  /** Resolves once committed: true if written, false if the stream had moved on. */
  submit(append: Append): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject });
      if (this.running < this.lanes) setImmediate(() => this.pump());
    });
  }

  private pump(): void {
    while (this.running < this.lanes) {
      const batch = this.take();
      if (batch.length === 0) return;
      this.running += 1;
      void this.commit(batch).finally(() => {
        this.running -= 1;
        for (const { append } of batch) this.inFlight.delete(append.stream);
        this.pump();
      });
    }
  }

  private take(): Entry[] {
    const batch: Entry[] = [];
    const rest: Entry[] = [];
    for (const entry of this.waiting) {
      if (batch.length < this.most && !this.inFlight.has(entry.append.stream)) {
        this.inFlight.add(entry.append.stream);
        batch.push(entry);
      } else rest.push(entry);
    }
    this.waiting = rest;
    return batch;
  }

  private async commit(batch: Entry[]): Promise<void> {
    try {
      const won = await this.log.append(batch.map((e) => e.append));
      for (const entry of batch) entry.resolve(won.has(entry.append.stream));
    } catch (error) {
      if (batch.length > 1 && isRefusal(error)) {
        // One statement of the batch was refused (a duplicate command, a deadlock): the others
        // must not suffer for it, so each goes alone.
        for (const entry of batch) await this.commit([entry]);
      } else for (const entry of batch) entry.reject(error);
    }
  }
}

/** Postgres refused a statement (its transaction is undone for sure), as against an outage. */
function isRefusal(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return typeof code === 'string' && /^(21|22|23|40|P0|55)/.test(code);
}

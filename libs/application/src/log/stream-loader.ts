import type { AppliedCommand, EventLog, Head, Loaded } from '../ports/event-log.js';

interface Wish {
  stream: string;
  commandId?: string;
  resolve(found: { head?: Head; applied?: AppliedCommand }): void;
  reject(error: unknown): void;
}

/** Joins the loads of concurrent commands into one round trip. */
export class StreamLoader {
  private wishes: Wish[] = [];

  constructor(private readonly log: EventLog) {}

  load(stream: string, commandId?: string): Promise<{ head?: Head; applied?: AppliedCommand }> {
    return new Promise((resolve, reject) => {
      this.wishes.push({ stream, commandId, resolve, reject });
      if (this.wishes.length === 1) setImmediate(() => void this.flush());
    });
  }

  private async flush(): Promise<void> {
    const wishes = this.wishes;
    this.wishes = [];
    try {
      const found: Loaded = await this.log.load(
        [...new Set(wishes.map((w) => w.stream))],
        wishes.flatMap((w) => w.commandId ?? []),
      );
      for (const w of wishes)
        w.resolve({
          head: found.heads.get(w.stream),
          applied: w.commandId ? found.commands.get(w.commandId) : undefined,
        });
    } catch (error) {
      for (const w of wishes) w.reject(error);
    }
  }
}

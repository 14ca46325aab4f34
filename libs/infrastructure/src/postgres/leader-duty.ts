import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { typeParsers } from './database.js';
import { freshPlans, PLANNED_ONCE } from './planned-once.js';

export interface DutyOptions {
  name: string;
  url: string;
  /** Channels whose notification wakes the duty. */
  listen: string[];
  /** Fallback when a notification is lost. */
  pollMs: number;
  /** Called when the duty fails; it goes on after a pause. */
  onError?: (error: unknown) => void;
}

const RETRY_MS = 500;

/**
 * A background duty of which only one may run per database. It owns a connection of its own with
 * an advisory lock: a lock taken through a pool is taken again by the same backend, which makes two
 * leaders. Losing the connection ends the leadership; another process takes over.
 */
export abstract class LeaderDuty {
  private stopping = false;
  private woken = true;
  private wake: () => void = () => undefined;
  private client?: Client;
  private running?: Promise<void>;

  constructor(protected readonly options: DutyOptions) {}

  get name(): string {
    return this.options.name;
  }

  /** Does the next piece of work; true if there may be more at once. */
  protected abstract tick(client: Client): Promise<boolean>;

  /** Called once whenever leadership is gained. */
  protected async lead(_client: Client): Promise<void> {}

  protected heard(_channel: string, _payload: string): void {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  /** Drains what there is to do now, without waiting; for tests and ops verbs. */
  async processAll(): Promise<void> {
    const client = await this.connect();
    try {
      await this.lead(client);
      while (await this.tick(client));
    } finally {
      await client.end();
    }
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.term();
      } catch (error) {
        if (!this.stopping) this.options.onError?.(error);
      }
      // Losing the connection woke the duty; without this pause it would knock without end.
      this.woken = false;
      if (!this.stopping) await this.idle(RETRY_MS);
    }
  }

  /** One term of office: from gaining the lock to losing the connection. */
  private async term(): Promise<void> {
    const client = await this.connect();
    this.client = client;
    let lost = false;
    client.on('error', () => (lost = true));
    client.on('end', () => ((lost = true), this.wake()));
    try {
      const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [
        lockKey(this.options.name),
      ]);
      if (!rows[0].got) return;
      client.on('notification', ({ channel, payload }) => {
        this.heard(channel, payload ?? '');
        this.wake();
      });
      for (const channel of this.options.listen) await client.query(`listen ${channel}`);
      await this.lead(client);
      while (!this.stopping && !lost) {
        this.woken = false;
        await freshPlans(client);
        if (!(await this.tick(client))) await this.idle(this.options.pollMs);
      }
    } finally {
      this.client = undefined;
      await client.end().catch(() => undefined);
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.options.url,
      application_name: `vd-${this.options.name}`,
      options: `-c vd.units=* ${PLANNED_ONCE}`,
      types: typeParsers,
      keepAlive: true,
      query_timeout: 60_000,
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  private idle(ms: number): Promise<void> {
    if (this.woken && !this.stopping) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.wake = () => {
        this.woken = true;
        clearTimeout(timer);
        done();
      };
    });
  }
}

/** Advisory lock number of a duty: the first 52 bits of its name's hash. */
function lockKey(name: string): string {
  const hex = createHash('sha256').update(`vinhdanh/${name}`).digest('hex').slice(0, 13);
  return BigInt(`0x${hex}`).toString();
}

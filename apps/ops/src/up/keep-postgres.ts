import { isAlive, type RunningPostgres, startPostgres } from '@vinhdanh/infrastructure';

const LOOK_MS = 500;

/** Watches over the embedded server: one that ended unasked is started again on its port. */
export class PostgresKeeper {
  private readonly timer: NodeJS.Timeout;
  private restart?: Promise<void>;
  private stopping = false;

  /** @param changed called with the new server after a restart */
  constructor(
    private current: RunningPostgres,
    private readonly dataDir: string,
    private readonly changed: (server: RunningPostgres) => void,
  ) {
    this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.restart;
    await this.current.stop();
  }

  private look(): void {
    if (this.restart || this.stopping || isAlive(this.current.process)) return;
    console.error('! PostgreSQL dừng (ended), khởi động lại (starting again)');
    this.restart = this.startAgain().finally(() => (this.restart = undefined));
  }

  /** A failure is reported and tried again at the next look. */
  private async startAgain(): Promise<void> {
    try {
      this.current = await startPostgres({ dataDir: this.dataDir, port: this.current.port });
      this.changed(this.current);
    } catch (error) {
      console.error(`✗ ${error instanceof Error ? error.message : error}`);
    }
  }
}

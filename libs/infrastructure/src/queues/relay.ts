import type { Client } from 'pg';
import type { Doorbells, TaskQueue } from '@vinhdanh/application';
import type { QueueName } from '@vinhdanh/contracts';
import { LeaderDuty } from '../postgres/leader-duty.js';

const SWEEP_MS = 1_000;

/**
 * Rings the bell of every lane that got work, as soon as Postgres says so, and once a second of
 * every lane that still has due work: timers come due, a bell is lost, Redis is wiped, all heal.
 * The api never talks to the queue; this duty alone does, after the commit.
 */
export class Relay extends LeaderDuty {
  private heardOf = new Set<string>();
  private sweptAt = 0;

  constructor(
    url: string,
    private readonly tasks: Pick<TaskQueue, 'dueLanes'>,
    private readonly bells: Doorbells,
    onError?: (error: unknown) => void,
  ) {
    super({ name: 'relay', url, listen: ['vd_task'], pollMs: 200, onError });
  }

  protected override heard(_channel: string, payload: string): void {
    this.heardOf.add(payload);
  }

  protected async tick(_client: Client): Promise<boolean> {
    const lanes = this.heardOf;
    this.heardOf = new Set();
    if (Date.now() - this.sweptAt >= SWEEP_MS) {
      this.sweptAt = Date.now();
      for (const { queue, lane } of await this.tasks.dueLanes()) lanes.add(`${queue}/${lane}`);
    }
    await Promise.all(
      [...lanes].map((key) => {
        const [queue, lane] = key.split('/');
        return this.bells.ring(queue as QueueName, Number(lane));
      }),
    );
    return false;
  }
}

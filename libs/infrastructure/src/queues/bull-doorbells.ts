import { Doorbells } from '@vinhdanh/application';
import { QUEUES, type QueueName } from '@vinhdanh/contracts';
import { laneJob, openQueue, type BellQueue, type QueueBackend } from './bull-backend.js';

/** Rings by adding a job; while one bell of a lane is being answered, one more is kept. */
export class BullDoorbells extends Doorbells {
  private readonly queues: Map<QueueName, BellQueue>;

  constructor(backend: QueueBackend, onError: (error: unknown) => void = () => undefined) {
    super();
    this.queues = new Map(QUEUES.map((name) => [name, openQueue(backend, name)]));
    for (const queue of this.queues.values()) queue.on('error', onError);
  }

  async ring(name: QueueName, lane: number): Promise<void> {
    await this.queues.get(name)!.add(
      laneJob(lane),
      {},
      {
        deduplication: { id: `${name}-${lane}`, keepLastIfActive: true },
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}

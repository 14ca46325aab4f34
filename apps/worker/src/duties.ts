import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, LANES, StageRunner, TaskQueue } from '@vinhdanh/application';
import { QUEUES, type QueueName } from '@vinhdanh/contracts';
import {
  BullDoorbells,
  MailDuty,
  NoticeFollower,
  openWorker,
  ProjectionRunner,
  projections,
  Relay,
  ReminderDuty,
  Sequencer,
  Settings,
  type BellWorker,
  type LeaderDuty,
} from '@vinhdanh/infrastructure';
import { pino } from 'pino';

/** Everything that runs without a caller: sequencer, relay, projections, and the stages' consumers. */
@Injectable()
export class Duties implements OnApplicationShutdown {
  private readonly log = pino({ name: 'worker', base: undefined });
  private leaders: LeaderDuty[] = [];
  private consumers: BellWorker[] = [];
  private bells?: BullDoorbells;
  private stopping = false;

  constructor(
    private readonly settings: Settings,
    private readonly stages: StageRunner,
    private readonly tasks: TaskQueue,
    private readonly clock: Clock,
  ) {}

  /** `queues`: the stages this worker serves; all of them unless told otherwise. */
  start(queues: readonly QueueName[] = QUEUES): void {
    const { queue, databaseUrl, smtpUrl } = this.settings;
    const now = (): Date => this.clock.now();
    const report = (what: string) => (error: unknown) =>
      this.log.warn({ what, error: error instanceof Error ? error.message : String(error) });
    this.bells = new BullDoorbells(queue, report('doorbells'));
    this.leaders = [
      new Sequencer(databaseUrl, report('sequencer')),
      new Relay(databaseUrl, this.tasks, this.bells, report('relay')),
      new ProjectionRunner(databaseUrl, projections, report('projections')),
      new NoticeFollower(databaseUrl, report('notices')),
      new ReminderDuty(databaseUrl, now, report('reminders')),
      ...(smtpUrl ? [new MailDuty(databaseUrl, now, report('mail'))] : []),
    ];
    for (const leader of this.leaders) leader.start();
    this.consumers = queues.map((name) =>
      openWorker(queue, name, (lane) => this.answer(name, lane), LANES),
    );
    for (const consumer of this.consumers) consumer.on('error', report('consumer'));
  }

  /** Consumers first, so that no new work begins; then what they may still need. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
    await Promise.all(this.leaders.map((leader) => leader.stop()));
    await this.bells?.close();
  }

  private async answer(queue: QueueName, lane: number): Promise<void> {
    await this.stages.drain(queue, lane, () => this.stopping);
  }
}

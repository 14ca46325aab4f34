import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../run-command.js';
import { DomainRejectionError, VersionClashError } from '../errors.js';
import { Clock } from '../ports/clock.js';
import { TaskQueue, type Claim } from '../ports/task-queue.js';
import type { RunContext } from '../run-context.js';
import { ProcessorRegistry } from './processor-registry.js';
import type { OwedTask, QueueName, StageProcessor, TaskOutcome } from './stage-processor.js';

const CLAIM = 500;
const RENEW_MS = 3_000;

/** What the service does under its own name, not a person's. */
export const systemActor = (queue: QueueName): string => `system:${queue}`;

/** Context of everything a task does; its command ids derive from the task, so a rerun is free. */
export function taskContext(task: OwedTask, now: Date): RunContext {
  return {
    actor: systemActor(task.queue),
    at: now.toISOString(),
    commandId: task.taskId,
    requestHash: hash('sha256', `task/${task.kind}`, 'hex'),
    correlationId: task.correlationId,
    causationId: task.causeEvent,
  };
}

/** Works off the tasks of one lane of a stage. */
@Injectable()
export class StageRunner {
  constructor(
    private readonly tasks: TaskQueue,
    private readonly runner: CommandRunner,
    private readonly processors: ProcessorRegistry,
    private readonly clock: Clock,
  ) {}

  /** Takes what is due until nothing is, or until told to stop; answers how many it took. */
  async drain(queue: QueueName, lane: number, stopped: () => boolean = () => false) {
    let taken = 0;
    while (!stopped()) {
      const claim = await this.tasks.claim(queue, lane, CLAIM);
      if (claim.tasks.length === 0) break;
      taken += claim.tasks.length;
      await this.underLease(claim);
    }
    return taken;
  }

  private async underLease(claim: Claim): Promise<void> {
    const renewal = setInterval(() => {
      // A missed renewal is survivable: the lease outlives three of them, and fencing guards the rest.
      this.tasks.renew(claim).catch(() => undefined);
    }, RENEW_MS);
    try {
      for (const [kind, group] of byKind(claim.tasks))
        await this.work(claim.leaseToken, this.processors.for(group[0]!.queue, kind), group);
    } finally {
      clearInterval(renewal);
    }
  }

  private async work(lease: string, processor: StageProcessor, group: OwedTask[]): Promise<void> {
    try {
      await this.settle(lease, await processor.process(group));
    } catch (error) {
      // Whose fault it was is not known in a group: all are due again at once and then run alone.
      await this.tasks.fail(
        lease,
        group.map(({ taskId }) => ({ taskId, error: describe(error) })),
      );
    }
  }

  private async settle(lease: string, outcomes: TaskOutcome[]): Promise<void> {
    const done: { taskId: string; result: string }[] = [];
    const later: Parameters<TaskQueue['postpone']>[1] = [];
    const failed: { taskId: string; error: string }[] = [];
    await Promise.all(
      outcomes.map(async (outcome) => {
        const { taskId } = outcome.task;
        if ('done' in outcome) done.push({ taskId, result: outcome.done });
        else if ('later' in outcome) later.push({ taskId, ...outcome.later });
        else {
          const end = await this.command(lease, outcome);
          if (end?.result !== undefined) done.push({ taskId, result: end.result });
          if (end?.error !== undefined) failed.push({ taskId, error: end.error });
        }
      }),
    );
    if (done.length) await this.tasks.finish(lease, done);
    if (later.length) await this.tasks.postpone(lease, later);
    if (failed.length) await this.tasks.fail(lease, failed);
  }

  /** Nothing to answer when the append itself finished the task. */
  private async command(
    lease: string,
    { task, command: c }: Extract<TaskOutcome, { command: unknown }>,
  ): Promise<{ result?: string; error?: string } | undefined> {
    try {
      const context = taskContext(task, this.clock.now());
      const finish = { taskId: task.taskId, leaseToken: lease, result: c.command.type };
      const ran = await this.runner.run(
        c.decider,
        c.id,
        c.command as never,
        context,
        c.policy as never,
        { finish, known: c.known },
      );
      return ran.replayed || ran.eventTypes.length === 0 ? { result: 'nothing to do' } : undefined;
    } catch (error) {
      if (error instanceof DomainRejectionError)
        return { result: `rejected:${error.rejection.code}` };
      if (error instanceof VersionClashError) return { error: 'clash, or lease lost' };
      return { error: describe(error) };
    }
  }
}

function byKind(tasks: OwedTask[]): Map<string, OwedTask[]> {
  const groups = new Map<string, OwedTask[]>();
  for (const task of tasks) {
    const group = groups.get(task.kind);
    if (group) group.push(task);
    else groups.set(task.kind, [task]);
  }
  return groups;
}

const describe = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2_000);

import { Injectable } from '@nestjs/common';
import {
  isSettled,
  submissionDecider,
  type OutgoingKind,
  type StoredMessage,
  type SubmissionState,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { CentreGateway, CentreUnreachable } from '../ports/centre-gateway.js';
import { Clock } from '../ports/clock.js';
import { SubmissionSettings } from '../ports/submission-settings.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { Courier } from './courier.js';
import { Mailbox } from './mailbox.js';
import { growingPause } from './pauses.js';

/** A message that is with the axis and was not handed on yet, for all we know. */
interface UnderWay {
  task: OwedTask;
  message: StoredMessage;
  kind: OutgoingKind;
}

/**
 * Looks into the mailbox until every line has its answer, and less often while it is silent. One
 * look serves all packages that are due for one.
 */
@Injectable()
export class PollStatusProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['poll-status'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly mailbox: Mailbox,
    private readonly gateway: CentreGateway,
    private readonly courier: Courier,
    private readonly settings: SubmissionSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const before = await this.states(tasks);
    const open = tasks.filter((task) => {
      const state = before.get(task.id);
      return state !== undefined && !isSettled(state);
    });
    if (open.length > 0)
      try {
        await this.mailbox.empty(taskContext(open[0]!, this.clock.now()));
        await this.follow(open, before);
      } catch (error) {
        if (!(error instanceof CentreUnreachable)) throw error;
      }
    const after = await this.states(open);
    return tasks.map((task): TaskOutcome => {
      const state = after.get(task.id);
      if (!state || isSettled(state)) return { task, done: 'settled' };
      return this.askAgain(task, heard(state) > heard(before.get(task.id)!));
    });
  }

  private async states(tasks: OwedTask[]): Promise<Map<string, SubmissionState>> {
    const found = await this.runner.loadMany<SubmissionState>(
      submissionDecider,
      tasks.map((task) => task.id),
    );
    return new Map([...found].map(([id, { state }]) => [id, state]));
  }

  private askAgain(task: OwedTask, news: boolean): TaskOutcome {
    const quiet = news ? 0 : Number(task.data.quiet ?? 0) + 1;
    return { task, later: { seconds: growingPause(this.settings.poll, quiet), data: { quiet } } };
  }

  /** What became of our own messages on the way; one the axis has lost is handed over again. */
  private async follow(open: OwedTask[], states: Map<string, SubmissionState>): Promise<void> {
    const underWay = open.flatMap((task) => messagesUnderWay(task, states.get(task.id)!));
    if (underWay.length === 0) return;
    const told = await this.gateway.sentStates(underWay.map(({ message }) => message.messageId));
    for (const { task, message, kind } of underWay) {
      const said = told.get(message.messageId);
      if (!said) await this.courier.deliver(task.id, message, kind);
      else if (said.state !== 'processing') await this.report(task, message, said);
    }
  }

  private async report(
    task: OwedTask,
    { messageId }: StoredMessage,
    { state, reason }: { state: string; reason?: string },
  ): Promise<void> {
    const context = taskContext(task, this.clock.now());
    await this.runner.run(
      submissionDecider,
      task.id,
      {
        type: 'report-transport',
        ...{ messageId, state: state === 'delivered' ? 'delivered' : 'bounced' },
        ...(reason ? { reason } : {}),
      },
      { ...context, commandId: derivedId(task.taskId, `${messageId}/${state}`) },
      {},
    );
  }
}

function messagesUnderWay(task: OwedTask, state: SubmissionState): UnderWay[] {
  if (state.purged) return [];
  const first: UnderWay[] =
    state.transport === 'sent' && state.message
      ? [{ task, message: state.message, kind: 'new' }]
      : [];
  const later = (state.followUps ?? []).filter(({ transport }) => transport === 'sent');
  return [...first, ...later.map((message) => ({ task, message, kind: message.kind }))];
}

/** How much the centre has said of a package. */
const heard = ({ statuses, outcomes, decisions, transport }: SubmissionState): number =>
  statuses.length +
  Object.keys(outcomes).length +
  (decisions?.length ?? 0) +
  (transport === 'delivered' ? 1 : 0);

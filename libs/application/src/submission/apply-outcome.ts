import { Injectable } from '@nestjs/common';
import {
  acceptedOn,
  actDecider,
  REFUSAL_REASONS,
  submissionDecider,
  type ActState,
  type DossierCommand,
  type GrantDossier,
  type OutcomeItem,
  type RefusalReason,
  type RefuseDossier,
  type ReturnByCentre,
  type SubmissionState,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { SubmissionViews } from '../ports/submission-views.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { EffectsOnLines } from '../grievance/effects-on-lines.js';
import { pagesOfLines } from './all-lines.js';
import { askedCommand } from './asked-command.js';
import { LineCommands } from './line-commands.js';
import { RecordOutcomes } from './record-outcomes.js';

/** Carries the centre's answer to each line; a refused package sends all its lines back. */
@Injectable()
export class ApplyOutcomeProcessor extends StageProcessor {
  readonly queue = 'central-submission';
  readonly kinds = ['apply-outcome', 'return-lines'];
  private readonly lines: LineCommands;

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: SubmissionViews,
    private readonly records: RecordOutcomes,
    private readonly matters: EffectsOnLines,
    clock: Clock,
  ) {
    super();
    this.lines = new LineCommands(runner, clock);
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const submissions = await this.runner.loadMany<SubmissionState>(
      submissionDecider,
      tasks.map((task) => task.id),
    );
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) {
      const state = submissions.get(task.id)?.state;
      if (!state) {
        outcomes.push({ task, done: 'unknown submission' });
        continue;
      }
      const items =
        task.kind === 'return-lines'
          ? await this.everyLineReturned(state, String(task.data.reason ?? 'package-refused'))
          : (task.data.items as unknown as OutcomeItem[]);
      const ids = items.map((item) => item.dossierId);
      // The answer may overtake our own step that marks the lines as submitted.
      if (!state.asks) await this.lines.submit(task, state, ids);
      const done = await this.tell(task, items, state);
      await this.matters.movedOn(task, ids);
      outcomes.push({ task, done });
    }
    return outcomes;
  }

  /** Each decision takes effect on its own day. */
  private async tell(
    task: OwedTask,
    items: OutcomeItem[],
    state: SubmissionState,
  ): Promise<string> {
    const { actId, asks } = state;
    const letter = asks ? (await this.runner.load(actDecider, actId)).state : undefined;
    if (letter?.ofRecord) return this.records.apply(task, letter, actId, items);
    const command = this.commandsOf(state, letter);
    const days = new Set(items.map((item) => item.decision?.date));
    const done: string[] = [];
    for (const day of days) {
      const commands = items
        .filter((item) => item.decision?.date === day)
        .flatMap((item) => {
          const given = command(item);
          return given ? [{ id: item.dossierId, command: given }] : [];
        });
      done.push(await this.lines.run(task, 'outcome', commands, day));
    }
    return done.join('; ');
  }

  /** What an answer does to its line: to one that was asked for, or to what was granted before. */
  private commandsOf(
    { actId, statuses }: SubmissionState,
    letter: ActState | undefined,
  ): (item: OutcomeItem) => DossierCommand | undefined {
    if (letter) return (item) => askedCommand(actId, letter, item);
    const receivedOn = acceptedOn(statuses);
    return (item) => ({ ...toCommand(item), receivedOn });
  }

  /** Those that have no answer of their own. */
  private async everyLineReturned(
    { actId, outcomes }: SubmissionState,
    reason: string,
  ): Promise<OutcomeItem[]> {
    const items: OutcomeItem[] = [];
    for await (const page of pagesOfLines(this.views, actId))
      for (const { dossierId } of page)
        if (!outcomes[dossierId]) items.push({ dossierId, outcome: 'returned', reason });
    return items;
  }
}

function toCommand(item: OutcomeItem): GrantDossier | RefuseDossier | ReturnByCentre {
  switch (item.outcome) {
    case 'granted':
    case 'other-form':
      return {
        type: 'grant',
        number: item.decision?.number ?? '',
        decidedOn: item.decision?.date ?? '',
        promulgatedOn: item.decision?.date ?? '',
        ...(item.award ? { award: item.award } : {}),
        decider: 'centre',
      };
    case 'refused':
      return { type: 'refuse', by: 'centre', reason: refusalReason(item.reason) };
    case 'returned':
      return { type: 'return-by-centre', reason: item.reason ?? 'other' };
  }
}

/** The centre's own codes are not ours; what we do not know is `other`. */
const refusalReason = (reason: string | undefined): RefusalReason =>
  REFUSAL_REASONS.find((known) => known === reason) ?? 'other';

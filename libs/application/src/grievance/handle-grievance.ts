import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  grievanceDecider,
  type DeclineReason,
  type GrievanceCommand,
  type GrievanceOutcome,
  type GrievancePaper,
  type GrievanceState,
  type Register,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { keyOf, ownGrievance } from './own-grievance.js';
import { GrievanceTerms } from './terms.js';

export type GrievanceHandling =
  | { type: 'accept' }
  | { type: 'decline'; reason: DeclineReason; note: string }
  | { type: 'extend'; reason: string }
  | { type: 'conclude'; outcome: GrievanceOutcome; paper: GrievancePaper; note: string };

/** Takes a matter on, declines it, makes its term longer, or concludes it. */
export class HandleGrievance extends Command<RunResult<GrievanceState>> {
  constructor(
    readonly register: Register,
    readonly id: string,
    readonly handling: GrievanceHandling,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(HandleGrievance)
export class HandleGrievanceHandler implements ICommandHandler<HandleGrievance> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly terms: GrievanceTerms,
  ) {}

  async execute({ register, id, handling, viewer, context }: HandleGrievance) {
    const state = await ownGrievance(this.runner, viewer, register, 'handle', id);
    const law = await this.terms.of(register, 'extend', state.receivedOn);
    const policy = law ? { mostExtensions: law.most ?? 1 } : {};
    const command = await this.commandOf(register, id, state, handling, actingDay(context));
    return this.runner.run(grievanceDecider(register), id, command, context, policy);
  }

  private async commandOf(
    register: Register,
    id: string,
    { receivedOn, settleBy, acceptedOn }: GrievanceState,
    handling: GrievanceHandling,
    on: string,
  ): Promise<GrievanceCommand> {
    const key = keyOf(register, id);
    if (handling.type === 'accept') {
      const due = await this.terms.due(register, 'settle', receivedOn, on);
      return { type: 'accept', ...(due ? { settleBy: due } : {}) };
    }
    if (handling.type !== 'extend') return { ...handling, key };
    const from = settleBy ?? acceptedOn ?? on;
    const due = (await this.terms.due(register, 'extend', receivedOn, from)) ?? from;
    return { ...handling, settleBy: due, key };
  }
}

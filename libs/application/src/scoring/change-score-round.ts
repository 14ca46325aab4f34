import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  reject,
  scoreRoundDecider,
  sheetOn,
  type OpenScoreRound as OpenCommand,
  type ScoreRoundCommand,
  type ScoreRoundState,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { newId } from '../ids.js';
import { ScoringViews } from '../ports/scoring-views.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import type { UnitScoring } from './unit-scoring.js';

/** Candidates, evaluators and the sheet of the day, put together. */
export class OpenScoreRound extends Command<RunResult<ScoreRoundState>> {
  constructor(
    readonly fields: Omit<OpenCommand, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenScoreRound)
export class OpenScoreRoundHandler implements ICommandHandler<OpenScoreRound> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ScoringViews,
    private readonly subjects: SubjectViews,
  ) {}

  /** @throws DomainRejectionError `no-such-subject` and what the rules reject */
  async execute({ fields, context }: OpenScoreRound): Promise<RunResult<ScoreRoundState>> {
    const known = await this.subjects.roots(fields.candidates);
    const stranger = fields.candidates.find((id) => !known.has(id));
    if (stranger !== undefined)
      throw new DomainRejectionError(reject('no-such-subject', { subjectId: stranger }));
    // Two that were merged since are one, and named twice.
    const candidates = fields.candidates.map((id) => known.get(id) ?? id);
    const found = await this.views.sheet(fields.sheetId);
    const sheet = found && sheetOn(found.state, fields.on);
    const policy = found && sheet ? { sheet, purpose: found.state.purpose } : {};
    const command = { type: 'open' as const, ...fields, candidates };
    return this.runner.run(scoreRoundDecider, newId(context), command, context, policy);
  }
}

/** Marks, measured results, the conclusion, and what is made of it. */
export class ChangeScoreRound extends Command<RunResult<ScoreRoundState>> {
  constructor(
    readonly roundId: string,
    readonly command: Exclude<ScoreRoundCommand, { type: 'open' } | UnitScoring>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeScoreRound)
export class ChangeScoreRoundHandler implements ICommandHandler<ChangeScoreRound> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ roundId, command, context }: ChangeScoreRound): Promise<RunResult<ScoreRoundState>> {
    return this.runner.run(scoreRoundDecider, roundId, command, context, {});
  }
}

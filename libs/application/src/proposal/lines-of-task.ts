import { proposalDecider, type ProposalState, vietnamDay } from '@vinhdanh/domain';
import type { DossierRef, DossierViews } from '../ports/dossier-views.js';
import type { OwedTask } from '../process/stage-processor.js';
import { taskContext } from '../process/run-stage.js';
import type { RunContext } from '../run-context.js';
import type { CommandRunner } from '../run-command.js';

const PAGE = 500;

/** Pages of a proposal's lines in some statuses, by id; safe while the lines change status. */
export async function* pagesOfLines(
  views: DossierViews,
  proposalId: string,
  statuses: string[],
): AsyncGenerator<DossierRef[]> {
  let after: string | undefined;
  do {
    const page = await views.ofProposal(proposalId, statuses, after, PAGE);
    if (page.length > 0) yield page;
    after = page.length === PAGE ? page[page.length - 1]?.id : undefined;
  } while (after !== undefined);
}

/** The proposal behind a task. */
export async function proposalOf(runner: CommandRunner, task: OwedTask): Promise<ProposalState> {
  return (await runner.load(proposalDecider, task.id)).state;
}

/**
 * Context of what follows from the letter: its lines count from the letter's own day, whenever the
 * service gets round to them.
 */
export function onDayOf(task: OwedTask, now: Date, day: string | undefined): RunContext {
  const context = taskContext(task, now);
  return day === undefined || day === vietnamDay(context.at)
    ? context
    : { ...context, effectiveOn: day };
}

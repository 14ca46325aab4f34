import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dueListDecider, type DueListState, type DuePlace, vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { DueViews } from '../ports/due-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAwards } from './demand-awards.js';
import { DuePlaces } from './due-place.js';

export interface DueListWish {
  place: DuePlace;
  year: number;
  awards?: string[];
}

/** Asks who is due in a unit, a block or the province; the service looks everybody over. */
export class RequestDueList extends Command<RunResult<DueListState>> {
  constructor(
    readonly wish: DueListWish,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RequestDueList)
export class RequestDueListHandler implements ICommandHandler<RequestDueList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DueViews,
    private readonly places: DuePlaces,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute({ wish, viewer, context }: RequestDueList): Promise<RunResult<DueListState>> {
    const { place, year, awards } = wish;
    const id = newId(context);
    const on = vietnamDay(this.clock.now());
    const { unitLine } = await this.places.survey(place, on, viewer);
    const last = `${year}-12-31`;
    const command = { type: 'request' as const, place, unitLine, year, awards, on };
    const ran = await this.runner.run(dueListDecider, id, command, context, async () => {
      const edition = await this.catalogue.editionOn(on < last ? on : last);
      if (edition) demandAwards(edition, awards);
      return edition ? { edition: edition.code, editionHash: edition.stamp.hash } : {};
    });
    await this.views.begin(id, { question: questionOf(ran.state), unitLine, total: 0 });
    return ran;
  }
}

/** Lists of the same question replace each other. */
export const questionOf = ({ place, year, awards }: DueListState): string =>
  JSON.stringify([place, year, [...(awards ?? [])].sort()]);

/** Stops the work; what was found so far stays. */
export class CancelDueList extends Command<RunResult<DueListState>> {
  constructor(
    readonly listId: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(CancelDueList)
export class CancelDueListHandler implements ICommandHandler<CancelDueList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DueViews,
  ) {}

  async execute({ listId, viewer, context }: CancelDueList): Promise<RunResult<DueListState>> {
    if (!(await this.views.find(viewer.scope, listId))) throw new NotVisible('due list');
    return this.runner.run(dueListDecider, listId, { type: 'cancel' }, context, {});
  }
}

import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ActViews } from '../ports/act-views.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { HandOverMany } from './handovers.js';

/** Puts lines on the list of a ceremony: named ones, or all that an act granted and that stand. */
export class ListForCeremony extends Command<BatchOutcome[]> {
  constructor(
    readonly ceremonyId: string,
    readonly lines: { dossierIds: string[] } | { actId: string },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ListForCeremony)
export class ListForCeremonyHandler implements ICommandHandler<ListForCeremony> {
  constructor(
    private readonly commands: CommandBus,
    private readonly acts: ActViews,
  ) {}

  /** @throws NotVisible */
  async execute({ ceremonyId, lines, viewer, context }: ListForCeremony): Promise<BatchOutcome[]> {
    const ids = 'actId' in lines ? await this.ofAct(lines.actId, viewer) : lines.dossierIds;
    const deeds = ids.map((dossierId) => ({
      ...{ dossierId, command: { type: 'list' as const, ceremonyId } },
    }));
    return this.commands.execute(new HandOverMany(deeds, viewer, context));
  }

  private async ofAct(actId: string, viewer: Viewer): Promise<string[]> {
    if (!(await this.acts.find(viewer.scope, actId))) throw new NotVisible('act');
    return [...(await this.acts.granted(actId)).keys()];
  }
}

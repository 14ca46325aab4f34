import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actDecider,
  actingDay,
  groundRef,
  groundsIn,
  movementDecider,
  type ActDraft,
  type ActPolicy,
  type ActState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { newId } from '../ids.js';
import { Catalogue } from '../ports/catalogue.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownerOf } from './issuer.js';

export class DraftAct extends Command<RunResult<ActState>> {
  constructor(
    readonly fields: Omit<ActDraft, 'type'>,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(DraftAct)
export class DraftActHandler implements ICommandHandler<DraftAct> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ fields, viewer, context }: DraftAct): Promise<RunResult<ActState>> {
    demand(viewer, 'act.draft', 'organisation', ownerOf(fields.issuer));
    const command: ActDraft = { type: 'draft', ...fields };
    return this.runner.run(actDecider, newId(context), command, context, async () => ({
      ...(await this.policy(fields, actingDay(context))),
      movementKnown: await this.knows(fields.movementId),
    }));
  }

  private async knows(movementId: string | undefined): Promise<boolean> {
    if (movementId === undefined) return false;
    const { state } = await this.runner.load(movementDecider, movementId);
    return state.status !== 'none';
  }

  /** @param on ISO day whose law names the grounds */
  private async policy(
    { actKind, asks, correctsActId, ofRecord }: DraftAct['fields'],
    on: string,
  ): Promise<ActPolicy> {
    const edition = await this.catalogue.editionOn(on);
    const known = groundsIn(edition, actKind, asks);
    const all = known.map((one) => groundRef(edition?.code ?? '', one));
    if (ofRecord) return { grounds: all };
    if (!correctsActId) return {};
    const { state } = await this.runner.load(actDecider, correctsActId);
    const { actKind: kind, status, issuer } = state;
    // To have an unanswered letter back is nothing the law asks a ground for.
    const letter = kind === 'submission-letter' && asks === undefined;
    const grounds = letter ? [] : all;
    return { earlier: { actKind: kind, status, ...(issuer ? { issuer } : {}) }, grounds };
  }
}

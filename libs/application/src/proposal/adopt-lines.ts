import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dossierDecider, reject } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { DossierViews } from '../ports/dossier-views.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { ownProposal } from './own-proposal.js';

/** A managing unit takes lines its subordinates filed to it into its own letter (tổng hợp). */
export class AdoptLines extends Command<BatchOutcome[]> {
  constructor(
    readonly proposalId: string,
    readonly dossierIds: string[],
    readonly opinion: string,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AdoptLines)
export class AdoptLinesHandler implements ICommandHandler<AdoptLines> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly dossiers: DossierViews,
  ) {}

  async execute(c: AdoptLines): Promise<BatchOutcome[]> {
    const proposal = await ownProposal(this.runner, c.viewer, 'proposal.adopt-lines', c.proposalId);
    if (proposal.status !== 'draft' && proposal.status !== 'presented')
      throw new DomainRejectionError(reject('not-in-this-state', { status: proposal.status }));
    const visible = await this.dossiers.visible(c.viewer.scope, c.dossierIds);
    const command = {
      type: 'adopt' as const,
      proposalId: c.proposalId,
      filingUnitId: proposal.unitId,
      level: proposal.level,
      opinion: c.opinion,
    };
    // Whether the lines are this unit's to bundle, by the management line of their day, the rule says.
    const outcomes = new Map(
      (
        await this.runner.runBatch(
          dossierDecider,
          c.dossierIds.filter((id) => visible.has(id)).map((id) => ({ id, command, policy: {} })),
          c.context,
        )
      ).map((outcome) => [outcome.id, outcome]),
    );
    return c.dossierIds.map(
      (id) => outcomes.get(id) ?? { id, ok: false, code: 'not-visible', facts: {} },
    );
  }
}

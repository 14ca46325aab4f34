import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  dossierDecider,
  type AppraiseDossier,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { DossierViews } from '../ports/dossier-views.js';
import { ownProposal } from '../proposal/own-proposal.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { CausesAround } from './around-causes.js';
import { demandDossier } from './own-dossier.js';
import { UnconfirmedLaw } from './unconfirmed-law.js';

const PAGE = 500;

/** Which lines: named ones, or every line of a proposal that waits for its appraisal. */
export type Chosen = { ids: string[] } | { proposalId: string };

/** One verdict for many lines; each line is judged by the rules on its own. */
export class AppraiseDossiers extends Command<BatchOutcome[]> {
  constructor(
    readonly chosen: Chosen,
    readonly command: AppraiseDossier,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AppraiseDossiers)
export class AppraiseDossiersHandler implements ICommandHandler<AppraiseDossiers> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly law: UnconfirmedLaw,
    private readonly causes: CausesAround,
  ) {}

  async execute({ chosen, command, viewer, context }: AppraiseDossiers): Promise<BatchOutcome[]> {
    if ('proposalId' in chosen)
      await ownProposal(this.runner, viewer, 'proposal.read', chosen.proposalId);
    const outcomes: BatchOutcome[] = [];
    const policyOf = (id: string) => async (state: DossierState) => ({
      ...(await this.law.ofVerdict(state)),
      ...(command.result === 'not-eligible'
        ? { around: await this.causes.of(id, state, actingDay(context)) }
        : {}),
    });
    for await (const ids of this.pages(chosen)) {
      const found = await this.runner.loadMany<DossierState>(dossierDecider, ids, context);
      const barred = new Map<string, BatchOutcome>();
      for (const id of ids) {
        const bar = barOf(() =>
          demandDossier(viewer, 'dossier.appraise', found.get(id)?.state, id),
        );
        if (bar) barred.set(id, { id, ok: false, ...bar });
      }
      const items = ids
        .filter((id) => !barred.has(id))
        .map((id) => ({ id, command, policy: policyOf(id), known: found.get(id) }));
      outcomes.push(...barred.values());
      // The refusal of one line makes room for the next: over a quota they go one by one.
      const most = command.reason === 'over-quota' ? 1 : PAGE;
      for (let i = 0; i < items.length; i += most)
        outcomes.push(
          ...(await this.runner.runBatch(dossierDecider, items.slice(i, i + most), context)),
        );
    }
    return outcomes;
  }

  private async *pages(chosen: Chosen): AsyncGenerator<string[]> {
    if ('ids' in chosen) {
      for (let i = 0; i < chosen.ids.length; i += PAGE) yield chosen.ids.slice(i, i + PAGE);
      return;
    }
    let after: string | undefined;
    do {
      const page = await this.views.ofProposal(chosen.proposalId, ['checked'], after, PAGE);
      if (page.length) yield page.map(({ id }) => id);
      after = page.length === PAGE ? page[page.length - 1]?.id : undefined;
    } while (after !== undefined);
  }
}

/** Why one line may not be touched, without failing the rest. */
function barOf(check: () => void): { code: string; facts: Record<string, unknown> } | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof NotVisible) return { code: 'not-visible', facts: {} };
    if (error instanceof DomainRejectionError) return error.rejection;
    throw error;
  }
}

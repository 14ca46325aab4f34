import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  closedBy,
  proposalDecider,
  reject,
  roundDecider,
  type EditionWarning,
  type ProposalState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownProposal } from './own-proposal.js';
import { WarnBeforeFiling, type ProposalWarnings } from './proposal-warnings.js';
import { roundPolicy } from './round-policy.js';

export interface Filed extends RunResult<ProposalState> {
  /** What guards said of its lines; absent when the letter had been filed before. */
  warnings?: ProposalWarnings;
}

/** The head of the unit sends the letter with all its lines; the lines follow as a task. */
export class FileProposal extends Command<Filed> {
  constructor(
    readonly proposalId: string,
    readonly lateReason: string | undefined,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(FileProposal)
export class FileProposalHandler implements ICommandHandler<FileProposal> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ProposalViews,
    private readonly catalogue: Catalogue,
    private readonly warn: WarnBeforeFiling,
  ) {}

  /** @throws DomainRejectionError `filing-stopped` for a certain breach of a verified rule */
  async execute({ proposalId, lateReason, viewer, context }: FileProposal): Promise<Filed> {
    const before = await ownProposal(this.runner, viewer, 'proposal.file', proposalId);
    const open = before.status === 'draft' || before.status === 'presented';
    const day = actingDay(context);
    // Guards speak of what is asked for; a report tells what was given.
    const asks = open && !before.outside;
    const warnings = asks ? await this.warn.of(proposalId, before, day) : undefined;
    const [stop] = warnings?.stops ?? [];
    if (warnings && stop)
      throw new DomainRejectionError(
        reject('filing-stopped', {
          lines: warnings.stops.length,
          message: stop.message.vi,
          messageEn: stop.message.en,
          source: stop.source,
          dossierIds: warnings.stops.slice(0, 100).map((one) => one.dossierId),
        }),
      );
    const command = { type: 'file' as const, lateReason };
    const ran = await this.runner.run(
      proposalDecider,
      proposalId,
      command,
      context,
      async (state) => {
        const [lines, round, edition] = await Promise.all([
          this.views.draftLines(proposalId),
          this.runner.load(roundDecider, state.roundId ?? ''),
          this.catalogue.editionOn(actingDay(context)),
        ]);
        const warning = edition && closedBy(edition, actingDay(context));
        const policy = {
          lineCount: lines.count,
          lineSetHash: lines.hash,
          covered: edition !== undefined,
          ...(edition && warning ? { closed: closedOf(edition.code, warning) } : {}),
        };
        return { ...policy, round: roundPolicy(round.state) };
      },
    );
    return { ...ran, ...(warnings ? { warnings } : {}) };
  }
}

/** The sentence of the warning in both languages, and under which path it is confirmed. */
const closedOf = (edition: string, { id, text }: EditionWarning) => ({
  edition,
  warning: text.vi,
  warningEn: text.en,
  path: `edition/warnings/${id}`,
});

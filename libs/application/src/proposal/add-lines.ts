import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  awardIn,
  dossierDecider,
  reject,
  roundDecider,
  type DraftDossier,
  type Edition,
  type ProposalState,
  type RoundState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { duplicatesOf } from '../dossier/duplicates.js';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { Catalogue } from '../ports/catalogue.js';
import { DossierViews, type DuplicateRow } from '../ports/dossier-views.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import type { LineInput, SettledLine } from './line-input.js';
import { ownProposal } from './own-proposal.js';
import { settleSubjects } from './settle-subjects.js';

/** What became of one line, in the order given. Duplicates are told, not refused. */
export type LineResult = { index: number } & (
  | { ok: true; id: string; subjectId: string; version: number; duplicates: DuplicateRow[] }
  | { ok: false; code: string; facts: Record<string, unknown> }
);

/** Drafts up to 1,000 lines of a proposal; one refused line never stops the others. */
export class AddLines extends Command<LineResult[]> {
  constructor(
    readonly proposalId: string,
    readonly lines: LineInput[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AddLines)
export class AddLinesHandler implements ICommandHandler<AddLines> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly subjects: SubjectViews,
    private readonly dossiers: DossierViews,
    private readonly cipher: IdentityCipher,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ proposalId, lines, viewer, context }: AddLines): Promise<LineResult[]> {
    const proposal = await ownProposal(this.runner, viewer, 'proposal.add-lines', proposalId);
    if (proposal.status !== 'draft' && proposal.status !== 'presented')
      throw new DomainRejectionError(reject('not-in-this-state', { status: proposal.status }));
    const { state: round } = await this.runner.load(roundDecider, proposal.roundId ?? '');
    const deps = {
      runner: this.runner,
      organisations: this.organisations,
      subjects: this.subjects,
      cipher: this.cipher,
    };
    const settled = refuseUnfit(
      await settleSubjects(deps, proposal, lines, viewer, context),
      lines,
      round,
      await this.lawOfReport(proposal),
    );
    const drafts = settled.flatMap((line, index) =>
      line.ok
        ? [draftOf(proposalId, proposal, round, lines[index] as LineInput, line, index, context)]
        : [],
    );
    const outcomes = new Map(
      (await this.runner.runBatch(dossierDecider, drafts, context)).map((o) => [o.id, o]),
    );
    const duplicates = await duplicatesOf(
      this.dossiers,
      drafts.flatMap(({ id, command }) => (outcomes.get(id)?.ok ? [{ id, ...command }] : [])),
    );
    return settled.map((line, index): LineResult => {
      if (!line.ok) return { index, ...line };
      const id = lineId(context, index);
      const outcome = outcomes.get(id);
      if (!outcome?.ok)
        return { index, ok: false, code: outcome?.code ?? 'busy', facts: outcome?.facts ?? {} };
      const others = duplicates.get(id) ?? [];
      const { subjectId } = line;
      return { index, ok: true, id, subjectId, version: outcome.version, duplicates: others };
    });
  }

  /** Nobody appraises what was decided elsewhere: its award must be one of the law of its day. */
  private async lawOfReport({ outside }: ProposalState): Promise<Edition[] | undefined> {
    if (!outside) return undefined;
    const ofTheDay = await this.catalogue.editionOn(outside.decidedOn);
    return ofTheDay ? [ofTheDay] : [...(await this.catalogue.editions())];
  }
}

const lineId = (context: RunContext, index: number): string =>
  derivedId(context.commandId, `line:${index}`);

/** What a line must have before the rules of a dossier are asked at all. */
function refuseUnfit(
  settled: SettledLine[],
  lines: LineInput[],
  round: RoundState,
  lawOfReport: Edition[] | undefined,
): SettledLine[] {
  return settled.map((line, index): SettledLine => {
    const { award, meritFrom, meritTo } = lines[index] as LineInput;
    if (!line.ok) return line;
    if (lawOfReport && !lawOfReport.some((edition) => awardIn(edition, award)))
      return { ok: false, code: 'unknown-award', facts: { award } };
    if (round.status === 'none')
      return meritFrom && meritTo ? line : { ok: false, code: 'merit-period-missing', facts: {} };
    return round.awards.includes(award)
      ? line
      : { ok: false, code: 'award-not-in-round', facts: { award } };
  });
}

function draftOf(
  proposalId: string,
  proposal: ProposalState,
  round: RoundState,
  line: LineInput,
  settled: Extract<SettledLine, { ok: true }>,
  index: number,
  context: RunContext,
): { id: string; command: DraftDossier; policy: Record<string, never> } {
  const { award, recipientKind, positionClass, summary, importRow, restsOn } = line;
  const command: DraftDossier = {
    type: 'draft',
    proposalId,
    roundId: proposal.roundId,
    unitId: settled.unitId,
    unitLine: settled.unitLine,
    filingUnitId: proposal.unitId,
    subjectId: settled.subjectId,
    kind: proposal.kind,
    level: proposal.level,
    localRule: round.localRule,
    source: proposal.source,
    award,
    recipientKind,
    positionClass,
    meritFrom: line.meritFrom ?? round.meritFrom,
    meritTo: line.meritTo ?? round.meritTo,
    summary,
    ...(restsOn?.length ? { restsOn } : {}),
    post: line.subject.post,
    importRow,
  };
  return { id: lineId(context, index), command, policy: {} };
}

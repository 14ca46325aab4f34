import { searchTerms, vietnamDay } from '@vinhdanh/domain';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { LastVerdicts, type VerdictSummary } from '../eligibility/last-verdicts.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { DossierViews, type DossierFilter, type DossierRow } from '../ports/dossier-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { LetterLines } from '../papers/letter-lines.js';
import { ownProposal } from '../proposal/own-proposal.js';
import { QuotaLines } from '../quota/quota-lines.js';
import { countedLines } from '../reports/counted-lines.js';
import { CommandRunner } from '../run-command.js';
import { unitsAsked } from '../registry/units-asked.js';

/** A line with what its last check found; null before, and where no history was weighed. */
export type ListedDossier = DossierRow & { eligibility: VerdictSummary | null };

/** Lines the viewer may see: those of one letter by name, others by id. */
export class ListDossiers extends Query<Page<ListedDossier>> {
  constructor(
    readonly filter: DossierFilter,
    readonly limit: number,
    readonly cursor: string | undefined,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListDossiers)
export class ListDossiersHandler implements IQueryHandler<ListDossiers> {
  constructor(
    private readonly views: DossierViews,
    private readonly organisations: OrganisationViews,
    private readonly clock: Clock,
    private readonly verdicts: LastVerdicts,
    private readonly letters: ProposalViews,
    private readonly papers: LetterLines,
    private readonly runner: CommandRunner,
    private readonly quotas: QuotaLines,
  ) {}

  async execute({ filter, limit, cursor, viewer }: ListDossiers): Promise<Page<ListedDossier>> {
    const after = decodeCursor('dossiers', filter, cursor);
    const { unitId, structure, q = '' } = filter;
    const words = searchTerms(q).plain.keys;
    // What holds no word at all is nobody's name; it does not mean everybody.
    if (q.trim() !== '' && words.length === 0) return { items: [] };
    const places = filter.quota && (await this.quotas.wanted(filter.quota, viewer));
    if (filter.quota && !places) return { items: [] };
    const today = vietnamDay(this.clock.now());
    const unitIds = await unitsAsked(this.organisations, unitId, structure, today);
    const adopter = await this.adopter(filter, viewer);
    const above = viewer.roles.flatMap(({ role, unitId: unit }) =>
      unit && role === 'managing-unit' ? [unit] : [],
    );
    const wanted = {
      ...{ ...filter, unitIds },
      ...(adopter ? { adopter } : {}),
      ...(filter.below ? { above } : {}),
      ...(words.length > 0 ? { words } : {}),
      ...(filter.counted ? { lines: countedLines(filter.counted) } : {}),
      ...(places ? { places } : {}),
      ...(await this.lacking(filter, viewer)),
    };
    const rows = await this.views.list(viewer.scope, wanted, after, limit + 1);
    const verdicts = await this.verdicts.of(rows.slice(0, limit).map((row) => row.id));
    return toPage(
      rows,
      limit,
      (row) => row.id,
      'dossiers',
      filter,
      (row) => ({ ...row, eligibility: verdicts.get(row.id) ?? null }),
    );
  }

  /** Of a letter, the lines without a paper. @throws NotVisible, DomainRejectionError */
  private async lacking({ proposalId, lacks }: DossierFilter, viewer: Viewer) {
    if (lacks === undefined || proposalId === undefined) return {};
    await ownProposal(this.runner, viewer, 'proposal.read', proposalId);
    return { ids: await this.papers.lacking(proposalId, lacks, viewer) };
  }

  /** The unit whose letter could take lines over. @throws NotVisible */
  private async adopter({ adoptableInto }: DossierFilter, viewer: Viewer) {
    if (adoptableInto === undefined) return undefined;
    const letter = await this.letters.find(viewer.scope, adoptableInto);
    if (!letter) throw new NotVisible('proposal');
    return letter.state.unitId;
  }
}

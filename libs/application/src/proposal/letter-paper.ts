import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  versionOn,
  word,
  type CommendationKind,
  type OrganisationKind,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { DossierViews, type DossierRow } from '../ports/dossier-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { PaperForms, type PaperForm } from '../ports/paper-forms.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { CommandRunner } from '../run-command.js';
import { ownProposal } from './own-proposal.js';

/** Lines printed; a longer letter says how many more there are. */
const MOST_LINES = 2_000;
const PAGE = 500;
/** Taken out of the letter, or filed by another one since. */
const GONE: readonly string[] = ['removed', 'withdrawn'];

/** A unit's letter as it goes on paper; names in Vietnamese. */
export interface LetterPaper {
  issuer: { name: string; kind: OrganisationKind };
  /** The body above it, which heads the page, and the province, where it sits and whom it writes to. */
  superior: string | null;
  province: { name: string; kind: OrganisationKind } | null;
  /** Whom it is addressed to, where that is a body of the register below the province. */
  addressee: string | null;
  kind: CommendationKind;
  letter: { number: string; date: string; signer: string | null };
  filed: boolean;
  /** Fixed words of a paper of that day. */
  form: PaperForm;
  /** Kinds of papers that go with it, by name. */
  papers: string[];
  /** By award in the order of its first line. */
  groups: { award: string; lines: LetterLine[] }[];
  /** Lines there are besides those printed. */
  more: number;
}

export type LetterLine = Pick<
  DossierRow,
  'subjectName' | 'unitName' | 'recipientKind' | 'meritFrom' | 'meritTo'
>;

export class FindLetterPaper extends Query<LetterPaper> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindLetterPaper)
export class FindLetterPaperHandler implements IQueryHandler<FindLetterPaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly proposals: ProposalViews,
    private readonly dossiers: DossierViews,
    private readonly organisations: OrganisationViews,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly forms: PaperForms,
  ) {}

  /** @throws NotVisible */
  async execute({ id, viewer }: FindLetterPaper): Promise<LetterPaper> {
    const state = await ownProposal(this.runner, viewer, 'proposal.read', id);
    const on = state.filedOn ?? vietnamDay(this.clock.now());
    const [edition, lines, signer, all] = await Promise.all([
      this.catalogue.editionOn(on),
      this.lines(id, viewer),
      this.proposals.signer(id),
      this.organisations.all(),
    ]);
    const bodyOf = (unitId: string | undefined) => {
      const unit = all.get(unitId ?? '');
      return unit && versionOn(unit.state, on);
    };
    const nameOf = (code: string): string =>
      (edition && awardIn(edition, code)?.name.vi) ?? word('award', code, 'vi');
    const unit = bodyOf(state.unitId);
    const province = [...all.values()]
      .filter((one) => !one.state.to || one.state.to >= on)
      .map((one) => versionOn(one.state, on))
      .find((version) => version?.kind === 'province');
    const above = state.level === 'unit' ? bodyOf(state.unitLine[1]) : undefined;
    const shown = lines.slice(0, MOST_LINES);
    return {
      issuer: unit ? { name: unit.name, kind: unit.kind } : { name: '……………………', kind: 'other' },
      superior: bodyOf(state.unitLine[1])?.name ?? null,
      province: province ? { name: province.name, kind: province.kind } : null,
      addressee: above?.name ?? null,
      kind: state.kind,
      letter: { ...state.letter, signer },
      filed: state.filedOn !== undefined,
      form: await this.forms.on(on),
      papers: [...new Set(state.papers.map(({ kind }) => word('paper', kind, 'vi')))],
      groups: [...new Set(shown.map(({ award }) => award))].map((award) => ({
        award: nameOf(award),
        lines: shown.filter((line) => line.award === award),
      })),
      more: lines.length - shown.length,
    };
  }

  private async lines(proposalId: string, viewer: Viewer): Promise<DossierRow[]> {
    const found: DossierRow[] = [];
    for (let after: string | undefined; ;) {
      const page = await this.dossiers.list(viewer.scope, { proposalId }, after, PAGE);
      found.push(...page.filter(({ status }) => !GONE.includes(status)));
      after = page.at(-1)?.id;
      if (page.length < PAGE) return found;
    }
  }
}

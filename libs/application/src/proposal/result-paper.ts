import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { awardIn, versionOn, word, type OrganisationKind, vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { PaperForms, type PaperForm } from '../ports/paper-forms.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import { LetterResults, type ResultLine } from './letter-results.js';
import { ownProposal } from './own-proposal.js';

/** What tells a unit the result of its letter, for paper; names in Vietnamese. */
export interface ResultPaper {
  issuer: { name: string; kind: OrganisationKind };
  unitName: string;
  letter: { number: string; date: string };
  awards: Record<string, string>;
  /** Fixed words of a paper of today. */
  form: PaperForm;
  lines: ResultLine[];
}

export class FindResultPaper extends Query<ResultPaper> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindResultPaper)
export class FindResultPaperHandler implements IQueryHandler<FindResultPaper> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly results: LetterResults,
    private readonly organisations: OrganisationViews,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly forms: PaperForms,
  ) {}

  /** @throws NotVisible */
  async execute({ id, viewer }: FindResultPaper): Promise<ResultPaper> {
    const state = await ownProposal(this.runner, viewer, 'proposal.read', id);
    const lines = await this.results.of(viewer, id);
    const today = vietnamDay(this.clock.now());
    const edition = await this.catalogue.editionOn(today);
    const codes = new Set(lines.flatMap(({ award, form }) => [award, ...(form ? [form] : [])]));
    const nameOf = (code: string): string =>
      (edition && awardIn(edition, code)?.name.vi) ?? word('award', code, 'vi');
    const { number, date } = state.letter;
    return {
      issuer: await this.issuer(today),
      unitName: (await this.nameOf(state.unitId, today)) ?? '……………………',
      letter: { number, date },
      form: await this.forms.on(today),
      awards: Object.fromEntries([...codes].map((code) => [code, nameOf(code)])),
      lines,
    };
  }

  private async nameOf(unitId: string, on: string): Promise<string | undefined> {
    const unit = await this.organisations.find(unitId);
    return unit && versionOn(unit.state, on)?.name;
  }

  private async issuer(on: string): Promise<ResultPaper['issuer']> {
    for (const { state } of (await this.organisations.all()).values()) {
      const version = state.to && state.to < on ? undefined : versionOn(state, on);
      if (version?.kind === 'province') return { name: version.name, kind: version.kind };
    }
    return { name: '……………………', kind: 'other' };
  }
}

import { Injectable } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  actingDay,
  dossierDecider,
  editionOn,
  isShutOut,
  judge,
  lineFacts,
  noHistory,
  roundDecider,
  sayWarning,
  stopsAt,
  withoutLine,
  type DossierState,
  type Edition,
  type Name,
  type ProposalState,
  type Warning,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { LineGuards, type GuardedLine } from '../guards/line-guards.js';
import { WarnOfPapers } from '../papers/warn-of-papers.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { SubjectHistories } from '../ports/subject-histories.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import { pagesOfLines } from './lines-of-task.js';
import { ownProposal } from './own-proposal.js';

/** Lines looked at while the caller waits; every line is checked after filing in any case. */
const MOST_LINES = 2_000;
/** Warnings shown one by one. */
const SHOWN = 100;

/** A warning about one line, as people read it. */
export interface LineWarning extends Warning {
  dossierId: string;
  message: Name;
  /** Whom it is about; null once erased. Only where people read it. */
  subjectName?: string | null;
}

export interface ProposalWarnings {
  /** Draft lines there are, and how many of them were looked at. */
  lines: number;
  looked: number;
  /** How many lines each code was said of. */
  counts: Record<string, number>;
  /** The first of them. */
  warnings: LineWarning[];
  /** Those that keep the letter from being filed: certain breaches of verified rules. */
  stops: LineWarning[];
}

/** What guards say of the lines of a letter that is about to be filed. */
@Injectable()
export class WarnBeforeFiling {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly histories: SubjectHistories,
    private readonly catalogue: Catalogue,
    private readonly guards: LineGuards,
    private readonly papers: WarnOfPapers,
  ) {}

  /** @param told lines the reader may know of; of the others not even a count is given */
  async of(
    proposalId: string,
    state: ProposalState,
    on: string,
    told: (dossierId: string) => boolean = () => true,
  ): Promise<ProposalWarnings> {
    const edition = editionOn(await this.catalogue.editions(), on);
    const found: ProposalWarnings = { lines: 0, looked: 0, counts: {}, warnings: [], stops: [] };
    if (!edition) return found;
    const { state: round } = await this.runner.load(roundDecider, state.roundId ?? '');
    const papers = state.papers.map((paper) => paper.kind);
    for await (const whole of pagesOfLines(this.views, proposalId, ['draft'])) {
      const page = whole.filter(({ id }) => told(id));
      found.lines += page.length;
      if (found.looked >= MOST_LINES) continue;
      found.looked += page.length;
      const lines = await this.lines(
        page.map(({ id }) => id),
        edition,
        on,
      );
      const guarded = await this.guards.of(lines);
      const lacking = await this.papers.warnings(lines, on);
      for (const line of lines) {
        const more = recipientWarnings(line, papers, round.yearKind);
        const warned = guarded.get(line.id)?.warnings ?? [];
        add(found, line.id, [...more, ...(lacking.get(line.id) ?? []), ...warned]);
      }
    }
    return found;
  }

  private async lines(ids: string[], edition: Edition, on: string): Promise<GuardedLine[]> {
    const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const states = [...found].map(([id, { state }]) => ({ id, state }));
    const histories = await this.histories.of(states.map(({ state }) => state.subjectId));
    return states.map(({ id, state }): GuardedLine => {
      const { subjectId, recipientKind } = state;
      const known = histories.get(subjectId) ?? noHistory(subjectId, recipientKind);
      return { id, state, history: withoutLine(known, id), edition, proposedOn: on };
    });
  }
}

/** An award that cannot be given to such a recipient at all; its text was read. */
function recipientWarnings(
  { state, history, edition, proposedOn }: GuardedLine,
  papers: string[],
  yearKind: 'calendar' | 'school',
): Warning[] {
  const around = { filedOn: proposedOn, papers, duplicates: [], yearKind, history };
  const { items, eligibility } = judge(lineFacts(state, around), edition);
  const award = edition.awards.find(({ code }) => code === state.award);
  const basis = { source: award?.source ?? '', verified: award?.verified ?? false };
  const wrong = items.find((item) => item.criterion === 'recipient-kind');
  const missing = eligibility?.result === 'not-met' ? eligibility.missing : [];
  return [
    ...(wrong?.result === 'not-met'
      ? [
          {
            code: 'wrong-recipient' as const,
            facts: { award: state.award, recipientKind: state.recipientKind },
            stops: 'filing' as const,
            ...basis,
          },
        ]
      : []),
    ...(missing.length > 0
      ? [
          {
            code: 'criteria-not-met' as const,
            facts: {
              award: state.award,
              missing: missing.map((one) => one.vi).join('; '),
              missingEn: missing.map((one) => one.en).join('; '),
            },
            ...basis,
          },
        ]
      : []),
  ];
}

function add(found: ProposalWarnings, dossierId: string, warnings: readonly Warning[]): void {
  for (const code of new Set(warnings.map((one) => one.code)))
    found.counts[code] = (found.counts[code] ?? 0) + 1;
  for (const warning of warnings) {
    const said = { dossierId, ...warning, message: sayWarning(warning) };
    if (found.warnings.length < SHOWN) found.warnings.push(said);
    if (stopsAt(warning, 'filing')) found.stops.push(said);
  }
}

/** What would be said if the letter were filed now; nothing for one that was filed before. */
export class FindProposalWarnings extends Query<ProposalWarnings> {
  /** @param on ISO day it would be filed on, for a letter entered from paper; today if absent */
  constructor(
    readonly proposalId: string,
    readonly viewer: Viewer,
    readonly on?: string,
  ) {
    super();
  }
}

@QueryHandler(FindProposalWarnings)
export class FindProposalWarningsHandler implements IQueryHandler<FindProposalWarnings> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly warn: WarnBeforeFiling,
    private readonly subjects: SubjectViews,
    private readonly clock: Clock,
  ) {}

  async execute({ proposalId, viewer, on }: FindProposalWarnings): Promise<ProposalWarnings> {
    const state = await ownProposal(this.runner, viewer, 'proposal.read', proposalId);
    const today = actingDay({ at: this.clock.now().toISOString() });
    const told = (id: string): boolean => !isShutOut(viewer.scope, id);
    const found = await this.warn.of(proposalId, state, on ?? today, told);
    const about = [...found.warnings, ...found.stops].map(({ dossierId }) => dossierId);
    const lines = await this.runner.loadMany<DossierState>(dossierDecider, [...new Set(about)]);
    const whom = (dossierId: string): string => lines.get(dossierId)?.state.subjectId ?? '';
    // As far as the reader may see them: of a line one is shut out of, not even the person.
    const names = await this.subjects.names([...new Set(about.map(whom))], viewer.scope);
    const named = (warnings: LineWarning[]): LineWarning[] =>
      warnings.map((one) => ({ ...one, subjectName: names.get(whom(one.dossierId)) ?? null }));
    return { ...found, warnings: named(found.warnings), stops: named(found.stops) };
  }
}

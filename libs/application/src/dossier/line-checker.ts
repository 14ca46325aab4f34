import { Injectable } from '@nestjs/common';
import {
  editionOn,
  judge,
  proposalDecider,
  roundDecider,
  authorityOn,
  awardIn,
  compactHistory,
  decidingBody,
  filingDay,
  hasStep,
  lineFacts,
  noHistory,
  planSteps,
  recordedEligibility,
  selectRoute,
  withoutLine,
  type CheckDossier,
  type DossierState,
  type LineFacts,
  type OrganisationState,
  type ProposalState,
  type RoundState,
  type SubjectHistory,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { LineGuards, type Guarded, type GuardedLine } from '../guards/line-guards.js';
import { Calendars } from '../ports/calendars.js';
import { Catalogue, type ActiveEdition } from '../ports/catalogue.js';
import { DossierViews, type DuplicateRow } from '../ports/dossier-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { SubjectHistories } from '../ports/subject-histories.js';
import { CommandRunner } from '../run-command.js';
import { dueDay } from './due-day.js';
import { duplicatesOf } from './duplicates.js';

/** What lies around the lines of one batch, each thing fetched once. */
interface Surroundings {
  editions: readonly ActiveEdition[];
  calendar: WorkingCalendar;
  proposals: Map<string, { state: ProposalState }>;
  rounds: Map<string, { state: RoundState }>;
  duplicates: Map<string, string[]>;
  /** By subject. */
  histories: Map<string, SubjectHistory>;
  /** By line. */
  guarded: Map<string, Guarded>;
  organisations: ReadonlyMap<string, { state: OrganisationState }>;
}

/** Finds completeness, eligibility, duplicates and route of lines by the law of their filing day. */
@Injectable()
export class LineChecker {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
    private readonly histories: SubjectHistories,
    private readonly guards: LineGuards,
    private readonly organisations: OrganisationViews,
  ) {}

  /**
   * What to record of each line; a line is missing from the answer while no edition covers its day.
   * `lines` as they stand once filed, by id. Their letters must have been filed before.
   */
  async findings(lines: Map<string, DossierState>): Promise<Map<string, CheckDossier>> {
    const around = await this.surroundings(lines);
    const found = new Map<string, CheckDossier>();
    for (const [id, line] of lines) {
      const filedOn = filingDay(line);
      const receivedOn = line.receipts?.province ?? filedOn;
      const edition = lawOf(line, receivedOn, around.editions);
      if (!edition) continue;
      const facts = factsOf(id, line, filedOn, around);
      const warnings = around.guarded.get(id)?.warnings ?? [];
      const hold = line.breach ? undefined : holdOf(facts.history, filedOn);
      const judged = finding(facts, edition, receivedOn, around.calendar, line);
      found.set(id, {
        ...judged,
        ...ownBody(line, judged, edition, facts, around),
        ...(warnings.length > 0 ? { warnings } : {}),
        ...(hold ? { hold } : {}),
      });
    }
    return found;
  }

  private async surroundings(lines: Map<string, DossierState>): Promise<Surroundings> {
    const states = [...lines.values()];
    const proposalIds = states.flatMap((line) => [line.proposalId, ...(line.adoptedFrom ?? [])]);
    const cases = [...lines].map(([id, line]) => ({ id, ...line }));
    const [editions, calendar, proposals, rounds, duplicates, histories, organisations] =
      await Promise.all([
        this.catalogue.editions(),
        this.calendars.calendar(),
        this.runner.loadMany<ProposalState>(proposalDecider, proposalIds),
        this.runner.loadMany<RoundState>(
          roundDecider,
          states.flatMap((line) => line.roundId ?? []),
        ),
        duplicatesOf(this.views, cases),
        this.histories.of(states.map((line) => line.subjectId)),
        this.organisations.all(),
      ]);
    const claims = await this.claims([...duplicates.values()].flat());
    const filed = [...duplicates].map(
      ([id, others]) =>
        [id, others.filter((other) => claims.has(other.id)).map((other) => other.id)] as const,
    );
    const known = { editions, calendar, proposals, rounds, histories, organisations };
    const found = { ...known, duplicates: new Map(filed) };
    return { ...found, guarded: await this.guards.of(guardedLines(lines, found)) };
  }

  /**
   * Which of these lines claim the award. A draft is nobody's claim yet, unless its letter has been
   * filed: then it is about to be filed as well, perhaps in this very batch, and of two letters
   * filed at the same time each must see the other's line.
   */
  private async claims(others: DuplicateRow[]): Promise<Set<string>> {
    const drafts = others.filter((other) => other.status === 'draft');
    const letters = await this.runner.loadMany<ProposalState>(
      proposalDecider,
      drafts.map((draft) => draft.proposalId),
    );
    const claims = others.filter(
      ({ status, proposalId }) =>
        status !== 'draft' || letters.get(proposalId)?.state.status === 'filed',
    );
    return new Set(claims.map((other) => other.id));
  }
}

/** Lines whose law is known; the others are looked at once it is. */
const guardedLines = (
  lines: Map<string, DossierState>,
  { editions, histories }: Pick<Surroundings, 'editions' | 'histories'>,
): GuardedLine[] =>
  [...lines].flatMap(([id, state]) => {
    const proposedOn = filingDay(state);
    const edition = lawOf(state, state.receipts?.province ?? proposedOn, editions);
    const known = histories.get(state.subjectId) ?? noHistory(state.subjectId, state.recipientKind);
    return edition ? [{ id, state, history: withoutLine(known, id), edition, proposedOn }] : [];
  });

/** The matter of the subject's record that is being verified, the oldest if there are several. */
function holdOf({ holds }: SubjectHistory, filedOn: string): CheckDossier['hold'] {
  const open = holds.filter((one) => !one.releasedOn || one.releasedOn > filedOn);
  const [first] = open.sort((a, b) => (a.since < b.since ? -1 : 1));
  return first && { since: first.since, recordRef: first.ref, matter: first.matter, on: filedOn };
}

/** By the law of the day of receipt, whatever came into force since, unless an officer chose. */
const lawOf = (
  { appliedEdition }: DossierState,
  receivedOn: string,
  editions: readonly ActiveEdition[],
): ActiveEdition | undefined =>
  appliedEdition === undefined
    ? editionOn(editions, receivedOn)
    : editions.find(({ code }) => code === appliedEdition);

function factsOf(
  id: string,
  line: DossierState,
  filedOn: string,
  { proposals, rounds, duplicates, histories, guarded }: Surroundings,
): LineFacts {
  const letters = [line.proposalId, ...(line.adoptedFrom ?? [])];
  const papers = [
    ...letters.flatMap((key) => proposals.get(key)?.state.papers.map((paper) => paper.kind) ?? []),
    ...Object.keys(line.papers ?? {}),
  ];
  const { subjectId, recipientKind } = line;
  const history = histories.get(subjectId) ?? noHistory(subjectId, recipientKind);
  return lineFacts(line, {
    filedOn,
    papers: [...new Set(papers)].sort(),
    duplicates: duplicates.get(id) ?? [],
    yearKind: rounds.get(line.roundId ?? '')?.state.yearKind,
    quota: guarded.get(id)?.quota,
    history: withoutLine(history, id),
  });
}

/** Whose head decides a unit's own award, by the law of the day of receipt. */
function ownBody(
  { unitId }: DossierState,
  { route, receivedOn }: CheckDossier,
  edition: ActiveEdition,
  { award }: LineFacts,
  { organisations }: Surroundings,
): Pick<CheckDossier, 'ownBody'> {
  const rule = awardIn(edition, award);
  if (!rule || !receivedOn || !hasStep(route, 'own-head')) return {};
  const lookup = (id: string) => organisations.get(id)?.state;
  const body = decidingBody(authorityOn(rule, unitId, receivedOn, lookup));
  return body ? { ownBody: body } : {};
}

/** The engine's finding as a command; a line the law knows no route for gets one without steps. */
function finding(
  facts: LineFacts,
  edition: ActiveEdition,
  receivedOn: string,
  calendar: WorkingCalendar,
  { stops = [], source }: Pick<DossierState, 'stops' | 'source'>,
): CheckDossier {
  const rule = edition.awards.find((award) => award.code === facts.award);
  const { eligibility, ...found } = judge(facts, edition);
  const { papers, yearKind, history } = facts;
  const route = selectRoute(edition, facts)?.route ?? { id: 'none', steps: [] };
  const steps = planSteps(edition, { ...facts, source }, route);
  return {
    type: 'check',
    edition: edition.code,
    editionVersion: edition.stamp.version,
    ...(edition.provisional ? { provisional: true } : {}),
    receivedOn,
    ...found,
    route,
    ...(steps.length > 0 ? { steps } : {}),
    finishBy: dueDay({ ...facts, receivedOn }, edition, stops, calendar),
    papers,
    ...(yearKind ? { yearKind } : {}),
    eligibility: eligibility ? recordedEligibility(eligibility) : null,
    // Where the law states no criteria yet, no verdict can have rested on it.
    ...(rule && rule.criteria.length > 0 ? { history: compactHistory(history) } : {}),
  };
}

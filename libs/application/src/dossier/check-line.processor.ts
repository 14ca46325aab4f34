import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  editionOn,
  judge,
  proposalDecider,
  roundDecider,
  compactHistory,
  filingDay,
  lineFacts,
  noHistory,
  recordedEligibility,
  selectRoute,
  withoutLine,
  type CheckDossier,
  type ClockStop,
  type DossierState,
  type LineFacts,
  type ProposalState,
  type RoundState,
  type SubjectHistory,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Catalogue, type ActiveEdition } from '../ports/catalogue.js';
import { DossierViews } from '../ports/dossier-views.js';
import { SubjectHistories } from '../ports/subject-histories.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { dueDay } from './due-day.js';
import { duplicatesOf } from './duplicates.js';

/** Pause before a line is looked at again when no edition covers its day yet. */
const NO_EDITION_SECONDS = 60;

/** What lies around the lines of one batch, each thing fetched once. */
interface Surroundings {
  editions: readonly ActiveEdition[];
  calendar: WorkingCalendar;
  proposals: Map<string, { state: ProposalState }>;
  rounds: Map<string, { state: RoundState }>;
  duplicates: Map<string, string[]>;
  /** By subject. */
  histories: Map<string, SubjectHistory>;
}

/** A line was filed: completeness, eligibility, duplicates and route by the law of that day. */
@Injectable()
export class CheckLineProcessor extends StageProcessor {
  readonly queue = 'unit-proposal';
  readonly kinds = ['check-line'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
    private readonly histories: SubjectHistories,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const found = await this.runner.loadMany<DossierState>(
      dossierDecider,
      tasks.map((task) => task.id),
    );
    const lines = new Map<string, DossierState>();
    for (const [id, { state }] of found) if (state.status === 'filed') lines.set(id, state);
    const around = await this.surroundings(lines);
    return tasks.map((task) => outcomeOf(task, lines.get(task.id), around));
  }

  private async surroundings(lines: Map<string, DossierState>): Promise<Surroundings> {
    const states = [...lines.values()];
    const proposalIds = states.flatMap((line) => [line.proposalId, ...(line.adoptedFrom ?? [])]);
    const cases = [...lines].map(([id, line]) => ({ id, ...line }));
    const [editions, calendar, proposals, rounds, duplicates, histories] = await Promise.all([
      this.catalogue.editions(),
      this.calendars.calendar(),
      this.runner.loadMany<ProposalState>(proposalDecider, proposalIds),
      this.runner.loadMany<RoundState>(
        roundDecider,
        states.flatMap((line) => line.roundId ?? []),
      ),
      duplicatesOf(this.views, cases),
      this.histories.of(states.map((line) => line.subjectId)),
    ]);
    const filed = [...duplicates].map(
      ([id, others]) =>
        // A draft elsewhere is nobody's claim yet; it meets this line when it is filed.
        [id, others.filter((other) => other.status !== 'draft').map((other) => other.id)] as const,
    );
    return { editions, calendar, proposals, rounds, duplicates: new Map(filed), histories };
  }
}

function outcomeOf(
  task: OwedTask,
  line: DossierState | undefined,
  around: Surroundings,
): TaskOutcome {
  if (!line) return { task, done: 'not filed any more' };
  const filedOn = filingDay(line);
  const receivedOn = line.receipts?.province ?? filedOn;
  const edition = lawOf(line, receivedOn, around.editions);
  if (!edition) return { task, later: { seconds: NO_EDITION_SECONDS } };
  const facts = factsOf(task.id, line, filedOn, around);
  return commandOutcome(
    task,
    dossierDecider,
    task.id,
    finding(facts, edition, receivedOn, around.calendar, line.stops ?? []),
    {},
  );
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
  { proposals, rounds, duplicates, histories }: Surroundings,
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
    history: withoutLine(history, id),
  });
}

/** The engine's finding as a command; a line the law knows no route for gets one without steps. */
function finding(
  facts: LineFacts,
  edition: ActiveEdition,
  receivedOn: string,
  calendar: WorkingCalendar,
  stops: readonly ClockStop[],
): CheckDossier {
  const rule = edition.awards.find((award) => award.code === facts.award);
  const { eligibility, ...found } = judge(facts, edition);
  const { papers, yearKind, history } = facts;
  return {
    type: 'check',
    edition: edition.code,
    editionVersion: edition.stamp.version,
    ...(edition.provisional ? { provisional: true } : {}),
    receivedOn,
    ...found,
    route: selectRoute(edition, facts)?.route ?? { id: 'none', steps: [] },
    finishBy: dueDay({ ...facts, receivedOn }, edition, stops, calendar),
    papers,
    ...(yearKind ? { yearKind } : {}),
    eligibility: eligibility ? recordedEligibility(eligibility) : null,
    // Where the law states no criteria yet, no verdict can have rested on it.
    ...(rule && rule.criteria.length > 0 ? { history: compactHistory(history) } : {}),
  };
}

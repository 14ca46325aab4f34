import { Injectable } from '@nestjs/common';
import {
  deadlineOf,
  dossierDecider,
  dueOn,
  editionOn,
  judge,
  proposalDecider,
  roundDecider,
  selectRoute,
  termOf,
  type CheckDossier,
  type DossierState,
  type Edition,
  type LineFacts,
  type ProposalState,
  type RoundState,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { DossierViews } from '../ports/dossier-views.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { duplicatesOf } from './duplicates.js';

/** Pause before a line is looked at again when no edition covers its day yet. */
const NO_EDITION_SECONDS = 60;

/** What lies around the lines of one batch, each thing fetched once. */
interface Surroundings {
  editions: readonly Edition[];
  calendar: WorkingCalendar;
  proposals: Map<string, { state: ProposalState }>;
  rounds: Map<string, { state: RoundState }>;
  duplicates: Map<string, string[]>;
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
    const [editions, calendar, proposals, rounds, duplicates] = await Promise.all([
      this.catalogue.editions(),
      this.calendars.calendar(),
      this.runner.loadMany<ProposalState>(proposalDecider, proposalIds),
      this.runner.loadMany<RoundState>(
        roundDecider,
        states.flatMap((line) => line.roundId ?? []),
      ),
      duplicatesOf(this.views, cases),
    ]);
    const filed = [...duplicates].map(
      ([id, others]) =>
        // A draft elsewhere is nobody's claim yet; it meets this line when it is filed.
        [id, others.filter((other) => other.status !== 'draft').map((other) => other.id)] as const,
    );
    return { editions, calendar, proposals, rounds, duplicates: new Map(filed) };
  }
}

function outcomeOf(
  task: OwedTask,
  line: DossierState | undefined,
  around: Surroundings,
): TaskOutcome {
  if (!line) return { task, done: 'not filed any more' };
  const filedOn = line.filedOn ?? line.since.slice(0, 10);
  // By the law of the day of filing, whatever has come into force since.
  const edition = editionOn(around.editions, filedOn);
  if (!edition) return { task, later: { seconds: NO_EDITION_SECONDS } };
  const facts = factsOf(task.id, line, filedOn, around);
  return commandOutcome(
    task,
    dossierDecider,
    task.id,
    finding(facts, edition, around.calendar),
    {},
  );
}

function factsOf(
  id: string,
  line: DossierState,
  filedOn: string,
  { proposals, rounds, duplicates }: Surroundings,
): LineFacts {
  const letters = [line.proposalId, ...(line.adoptedFrom ?? [])];
  const papers = [
    ...letters.flatMap((key) => proposals.get(key)?.state.papers.map((paper) => paper.kind) ?? []),
    ...Object.keys(line.papers ?? {}),
  ];
  const { award, kind, level, localRule, recipientKind, meritFrom, meritTo } = line;
  const yearKind = rounds.get(line.roundId ?? '')?.state.yearKind;
  return {
    award,
    kind,
    level,
    recipientKind,
    meritFrom,
    meritTo,
    filedOn,
    papers: [...new Set(papers)].sort(),
    duplicates: duplicates.get(id) ?? [],
    ...(localRule ? { localRule } : {}),
    ...(yearKind ? { yearKind } : {}),
  };
}

/** The engine's finding as a command; a line the law knows no route for gets one without steps. */
function finding(facts: LineFacts, edition: Edition, calendar: WorkingCalendar): CheckDossier {
  const rule = edition.awards.find((award) => award.code === facts.award);
  const limit = rule && deadlineOf(rule, 'appraisal', facts);
  const term = limit && termOf(limit);
  return {
    type: 'check',
    edition: edition.code,
    ...judge(facts, edition),
    route: selectRoute(edition, facts)?.route ?? { id: 'none', steps: [] },
    finishBy: term ? dueOn(facts.filedOn, term, [], calendar, facts.filedOn).on : facts.filedOn,
  };
}

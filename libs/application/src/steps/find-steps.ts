import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  bothWords,
  dossierDecider,
  GATES,
  keepsShut,
  openBefore,
  openFirst,
  opinionDecider,
  planOf,
  publicityDecider,
  sayStep,
  standingOf,
  stepKind,
  type DossierState,
  type Gate,
  type Name,
  type OpinionState,
  type PlannedStep,
  type PublicityState,
  type StepDeed,
  type StepKind,
  type StepNeed,
  type StepRule,
  type StepStanding,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { AskedRule } from '../opinion/asked-rule.js';
import { DossierViews } from '../ports/dossier-views.js';
import { CommandRunner } from '../run-command.js';

/** One thing done for a step; `ref` leads to it, e.g. `opinion:<id>`. */
export interface DeedShown extends StepDeed {
  ref: string;
  answerName?: Name;
  bodyId?: string;
  agency?: string;
  askedOn?: string;
  dueOn?: string;
  /** ISO day on which the term ran out unanswered. */
  lapsedOn?: string;
}

/** A step in the graph of one line. */
export interface StepShown {
  id: string;
  kind: string;
  name: Name;
  /** Act it must precede. */
  before: Gate;
  beforeName: Name;
  /** Steps that must be done first. */
  after: string[];
  need: StepNeed;
  standing: StepStanding;
  /** Whether its gate is shut by it now. */
  keepsShut: boolean;
  /** Whether it may be begun now as far as the steps before it are concerned. */
  waitsFor: string[];
  /** How it is done: a body is asked, a list hangs out, or lists are looked up. */
  done: StepKind['done'] | null;
  /** Kinds of agency of which one must be named when a body is asked. */
  agencies: { code: string; name: Name }[];
  /** Role that owes the next move. */
  holder: { role: string; name: Name } | null;
  /** ISO day by which the first of what is waited for is due. */
  dueOn: string | null;
  deeds: DeedShown[];
  sentence: Name;
  source: string | null;
  verified: boolean;
}

export interface StepGraph {
  dossierId: string;
  steps: StepShown[];
  /** By gate: the steps that keep it shut. */
  open: Record<Gate, string[]>;
}

export class FindSteps extends Query<StepGraph> {
  constructor(
    readonly dossierId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindSteps)
export class FindStepsHandler implements IQueryHandler<FindSteps> {
  constructor(
    private readonly views: DossierViews,
    private readonly runner: CommandRunner,
    private readonly rules: AskedRule,
  ) {}

  async execute({ dossierId, viewer }: FindSteps): Promise<StepGraph> {
    if (!(await this.views.find(viewer.scope, dossierId))) throw new NotVisible('dossier');
    const { state } = await this.runner.load(dossierDecider, dossierId);
    const plan = planOf(state);
    const rules = new Map((await this.rules.rulesFor(state)).map((rule) => [rule.id, rule]));
    const opinions = new Map([...(await this.opinions(state)), ...(await this.lists(state))]);
    const steps = plan.map((step) => shown(step, state, rules.get(step.id), opinions));
    const open = Object.fromEntries(
      GATES.map((gate) => [gate, openBefore(gate, plan, state.steps).map(({ id }) => id)]),
    ) as Record<Gate, string[]>;
    return { dossierId, steps, open };
  }

  private async lists(state: DossierState): Promise<Map<string, Asked>> {
    const ids = refsOf(state, 'publicity:');
    const found = await this.runner.loadMany<PublicityState>(publicityDecider, ids);
    return new Map(
      [...found].map(([id, { state: one }]) => [
        `publicity:${id}`,
        { askedOn: one.openedOn, dueOn: one.until },
      ]),
    );
  }

  private async opinions(state: DossierState): Promise<Map<string, Asked>> {
    const ids = refsOf(state, 'opinion:');
    const found = await this.runner.loadMany<OpinionState>(opinionDecider, ids);
    return new Map([...found].map(([id, { state: one }]) => [`opinion:${id}`, one]));
  }
}

/** What a deed rests on: who was asked, since when and until when. */
type Asked = Pick<DeedShown, 'bodyId' | 'agency' | 'askedOn' | 'dueOn' | 'lapsedOn'>;

/** Ids of the streams of one kind that the steps of a line rest on. */
const refsOf = (state: DossierState, prefix: string): string[] =>
  Object.values(state.steps ?? {})
    .flatMap((deeds) => Object.keys(deeds))
    .filter((ref) => ref.startsWith(prefix))
    .map((ref) => ref.slice(prefix.length));

function shown(
  step: PlannedStep,
  state: DossierState,
  rule: StepRule | undefined,
  opinions: ReadonlyMap<string, Asked>,
): StepShown {
  const standing = standingOf(step, state.steps);
  const deeds = Object.entries(state.steps?.[step.id] ?? {}).map(([ref, deed]): DeedShown => {
    const { bodyId, agency, askedOn, dueOn, lapsedOn } = opinions.get(ref) ?? {};
    const answerName = deed.answer ? bothWords('stepAnswer', deed.answer) : undefined;
    return { ref, ...deed, answerName, bodyId, agency, askedOn, dueOn, lapsedOn };
  });
  const due = deeds.flatMap(({ answer, dueOn }) => (answer === undefined && dueOn ? [dueOn] : []));
  const name = rule?.name ?? bothWords('stepKind', step.kind);
  const role = roleOf(step, standing);
  const waitsFor = openFirst(step, planOf(state), state.steps).map(({ id }) => id);
  const [dueOn = null] = due.sort();
  return {
    ...step,
    after: step.after ?? [],
    name,
    beforeName: bothWords('gate', step.before),
    standing,
    keepsShut: keepsShut(standing),
    waitsFor,
    done: stepKind(step.kind)?.done ?? null,
    agencies: (rule?.agencies ?? []).map(({ code, name: called }) => ({ code, name: called })),
    holder: role ? { role, name: bothWords('role', role) } : null,
    dueOn,
    deeds,
    sentence: sayStep(step, name, standing, dueOn),
    source: rule?.source ?? null,
    verified: rule?.verified ?? false,
  };
}

/** Who moves next: whoever was asked; before that, and after an answer against, the standing body. */
function roleOf({ kind }: PlannedStep, standing: StepStanding): string | undefined {
  if (standing === 'done' || standing === 'not-asked') return undefined;
  if (standing === 'waiting') return stepKind(kind)?.role;
  return standing === 'against' ? 'board-head' : 'specialist';
}

import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  evolveAll,
  isRejection,
  type DomainEvent,
  type DossierState,
  type FileDossier,
  type OutsideDecision,
  type ProposalState,
} from '@vinhdanh/domain';
import { duplicatesOf } from '../dossier/duplicates.js';
import { LineChecker } from '../dossier/line-checker.js';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { Turns } from '../ports/turns.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { onDayOf, pagesOfLines, proposalOf } from './lines-of-task.js';

/** A letter was filed: file and check each of its lines. Running twice files nothing twice. */
@Injectable()
export class FileLinesProcessor extends StageProcessor {
  readonly queue = 'unit-proposal';
  readonly kinds = ['file-lines'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: DossierViews,
    private readonly checker: LineChecker,
    private readonly clock: Clock,
    private readonly turns: Turns,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.file(task) });
    return outcomes;
  }

  private async file(task: OwedTask): Promise<string> {
    const proposal = await proposalOf(this.runner, task);
    // Withdrawn before we came here: its lines are the affair of the withdrawal.
    if (proposal.status !== 'filed') return `proposal is ${proposal.status}`;
    const context = onDayOf(task, this.clock.now(), proposal.filedOn);
    let filed = 0;
    let refused = 0;
    for await (const page of pagesOfLines(this.views, task.id, ['draft'])) {
      const ids = page.map(({ id }) => id);
      for (const outcome of await this.page(ids, task.id, proposal, context)) {
        // A clash is nobody's refusal: let the task come back for this line.
        if (!outcome.ok && outcome.code === 'busy') throw new Error(`line ${outcome.id} is busy`);
        if (outcome.ok) filed += 1;
        else refused += 1;
      }
    }
    return `filed ${filed}, refused ${refused}`;
  }

  private page(
    ids: string[],
    proposalId: string,
    proposal: ProposalState,
    context: RunContext,
  ): Promise<BatchOutcome[]> {
    const { outside } = proposal;
    return outside
      ? // Of two reports of the same merit, worked off at the same time, one must see the other.
        this.turns.inTurn('report-lines', () => this.reportPage(ids, proposalId, outside, context))
      : this.filePage(ids, proposalId, proposal, context);
  }

  /** What was decided elsewhere is entered as it is, once for each merit. */
  private async reportPage(
    ids: string[],
    proposalId: string,
    outside: OutsideDecision,
    context: RunContext,
  ): Promise<BatchOutcome[]> {
    const known = await this.runner.loadMany<DossierState>(dossierDecider, ids, context);
    const cases = [...known].map(([id, { state }]) => ({ ...state, id }));
    const others = await duplicatesOf(this.views, cases);
    const taken = new Set<string>();
    const items = ids.map((id) => {
      const rival = others.get(id)?.find(({ status, id: o }) => status !== 'draft' || taken.has(o));
      taken.add(id);
      const command = { type: 'report' as const, proposalId, outside, otherId: rival?.id };
      return { id, command, policy: {}, known: known.get(id) };
    });
    return this.runner.runBatch(dossierDecider, items, context);
  }

  /** Each line is filed and checked by one command; where no law covers the day yet, only filed. */
  private async filePage(
    ids: string[],
    proposalId: string,
    { late }: ProposalState,
    context: RunContext,
  ): Promise<BatchOutcome[]> {
    const known = await this.runner.loadMany<DossierState>(dossierDecider, ids, context);
    const filed = new Map<string, DossierState>();
    for (const [id, { state }] of known) {
      const facts = dossierDecider.decide(state, { type: 'file', proposalId, late }, {}, context);
      if (!isRejection(facts)) filed.set(id, after(state, facts, context));
    }
    const findings = await this.checker.findings(filed);
    const items = ids.map((id) => {
      const command: FileDossier = { type: 'file', proposalId, late, found: findings.get(id) };
      return { id, command, policy: {}, known: known.get(id) };
    });
    return this.runner.runBatch(dossierDecider, items, context);
  }
}

const after = (
  state: DossierState,
  facts: DomainEvent<string, object>[],
  { at, actor }: RunContext,
): DossierState => evolveAll(dossierDecider, state, facts as DomainEvent[], at, actor);

import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  dossierDecider,
  opinionDecider,
  recognisesWorks,
  type AgendaSource,
  type AgendaSkip,
  type CouncilState,
  type DossierState,
  type JsonObject,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { CouncilViews } from '../ports/council-views.js';
import { taskContext } from '../process/run-stage.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { overQuota, TakePlaces } from '../quota/take-places.js';
import { CommandRunner } from '../run-command.js';
import { SessionLines } from './session-lines.js';

interface Line {
  dossierId: string;
  item: number;
}

/** Puts waiting dossiers on the voting list of a session and reports which got on it. */
@Injectable()
export class BuildAgendaProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['build-agenda'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
    private readonly places: TakePlaces,
    private readonly lines: SessionLines,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    const taken = new Set<string>();
    for (const task of tasks) {
      // The next request of a session must see the numbers the one before has given.
      if (taken.has(task.id)) outcomes.push({ task, later: { seconds: 0 } });
      else outcomes.push(await this.build(task));
      taken.add(task.id);
    }
    return outcomes;
  }

  private async build(task: OwedTask): Promise<TaskOutcome> {
    const { state } = await this.runner.load(councilDecider, task.id);
    const request = Number(task.data.request);
    if (!state.agenda.open.includes(request)) return { task, done: 'built before' };
    const source = task.data.source as unknown as AgendaSource;
    if (recognisesWorks(state)) return this.takeUp(task, state, source);
    const placed = await this.placedBefore(task.id, state);
    const wanted = await this.lines.waiting(task.id, state, source);
    const context = taskContext(task, this.clock.now());
    const places = await this.places.take(wanted, state.heldOn ?? '', context);
    const { lines, skipped } = await this.schedule(task, state, places.allowed, placed);
    await places.giveBack(skipped.map((line) => line.dossierId));
    const known = new Set([...Object.keys(state.agenda.items), ...lines.map((l) => l.dossierId)]);
    const named = 'dossierIds' in source ? source.dossierIds : [];
    const candidates = new Set(wanted);
    const strangers = named.filter((id) => !known.has(id) && !candidates.has(id));
    return commandOutcome(
      task,
      councilDecider,
      task.id,
      {
        type: 'agenda-built',
        request,
        lines,
        skipped: [
          ...skipped,
          ...places.over.map(({ id, use }) => ({ dossierId: id, ...overQuota(use) })),
          ...(await this.notWaiting(strangers, state)),
        ],
      },
      {},
    );
  }

  /**
   * Works an initiative council is asked about. The dossiers go their own way meanwhile: what is
   * taken up is the request, which from now on this session alone answers. Interrupted, the same
   * lines are found again, since they are this session's already.
   */
  private async takeUp(
    task: OwedTask,
    state: CouncilState,
    source: AgendaSource,
  ): Promise<TaskOutcome> {
    const wanted = await this.lines.works(task.id, state, source);
    const byOpinion = new Map<string, string[]>();
    for (const { opinionId, dossierId } of wanted)
      byOpinion.set(opinionId, [...(byOpinion.get(opinionId) ?? []), dossierId]);
    const ran = await this.runner.runBatch(
      opinionDecider,
      [...byOpinion].map(([id, dossierIds]) => ({
        id,
        command: { type: 'take-up' as const, sessionId: task.id, dossierIds },
        policy: undefined,
      })),
      taskContext(task, this.clock.now()),
    );
    if (ran.some((one) => !one.ok && one.code === 'busy')) throw new Error('requests were busy');
    const refused = new Map(ran.flatMap((one) => (one.ok ? [] : [[one.id, one.code] as const])));
    const taken = wanted.filter(({ opinionId }) => !refused.has(opinionId));
    const last = Object.values(state.agenda.items).reduce((a, b) => Math.max(a, b), 0);
    const lines = taken.map((one, i) => ({ ...one, item: last + 1 + i }));
    const found = new Set(wanted.map(({ dossierId }) => dossierId));
    const named = 'dossierIds' in source ? source.dossierIds : [];
    const strangers = named.filter((id) => !found.has(id) && state.agenda.items[id] === undefined);
    const skipped = [
      ...wanted.flatMap(({ dossierId, opinionId }) => {
        const code = refused.get(opinionId);
        return code ? [{ dossierId, code }] : [];
      }),
      ...strangers.map((dossierId) => ({ dossierId, code: 'not-asked-of-this-council' })),
    ];
    const command = {
      type: 'agenda-built' as const,
      request: Number(task.data.request),
      lines,
      skipped,
    };
    return commandOutcome(task, councilDecider, task.id, command, {});
  }

  /** Lines that were named for nothing: put off to a day after the session, or none of its affair. */
  private async notWaiting(ids: string[], { heldOn = '' }: CouncilState): Promise<AgendaSkip[]> {
    const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    return ids.map((dossierId) => {
      const { status, deferUntil: until } = found.get(dossierId)?.state ?? {};
      return status === 'deferred' && until !== undefined && until > heldOn
        ? { dossierId, code: 'deferred-until', facts: { until } }
        : { dossierId, code: 'not-waiting-for-this-council' };
    });
  }

  /** Lines an interrupted run has put under the session, with the numbers it gave them. */
  private async placedBefore(sessionId: string, state: CouncilState): Promise<Line[]> {
    const under = [...(await this.views.statuses(sessionId)).keys()];
    const orphans = under.filter((id) => state.agenda.items[id] === undefined);
    const items = await this.views.items(sessionId, orphans);
    return [...items].map(([dossierId, item]) => ({ dossierId, item }));
  }

  private async schedule(
    task: OwedTask,
    state: CouncilState,
    wanted: string[],
    placed: Line[],
  ): Promise<{ lines: Line[]; skipped: AgendaSkip[] }> {
    const used = [...Object.values(state.agenda.items), ...placed.map((line) => line.item)];
    const last = used.reduce((a, b) => Math.max(a, b), 0);
    const lines = wanted.map((dossierId, i) => ({ dossierId, item: last + 1 + i }));
    const outcomes = await this.runner.runBatch(
      dossierDecider,
      lines.map(({ dossierId, item }) => ({
        id: dossierId,
        command: { type: 'schedule' as const, sessionId: task.id, item },
        policy: { heldOn: state.heldOn },
      })),
      taskContext(task, this.clock.now()),
    );
    if (outcomes.some((o) => !o.ok && o.code === 'busy')) throw new Error('lines were busy');
    return {
      lines: [...placed, ...lines.filter((_, i) => outcomes[i]?.ok)],
      skipped: outcomes.flatMap((o) => (o.ok ? [] : [skipOf(o.id, o.code, o.facts)])),
    };
  }
}

/** Which steps are still open must be told; other reasons say all by their code. */
const skipOf = (dossierId: string, code: string, facts: Record<string, unknown>): AgendaSkip => ({
  dossierId,
  code,
  ...(code === 'prerequisites-open' ? { facts: facts as JsonObject } : {}),
});

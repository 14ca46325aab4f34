import { Injectable } from '@nestjs/common';
import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import {
  ceremonyDecider,
  dossierDecider,
  handoverDecider,
  heldItems,
  subjectDecider,
  type DossierState,
  type HandedItem,
  type HandoverCommand,
  type HandoverPolicy,
  type HandoverState,
  type SubjectState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { DossierViews } from '../ports/dossier-views.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext, RunResult } from '../run-context.js';

/** What is done with the objects of one line. */
export interface HandoverDeed {
  dossierId: string;
  command: HandoverCommand;
}

/** The line, its subject, the heirs the register names, and the ceremony. */
@Injectable()
export class HandoverPolicies {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  /** One for each deed, in order. */
  async of(deeds: readonly HandoverDeed[], viewer: Viewer): Promise<HandoverPolicy[]> {
    const lines = await this.runner.loadMany<DossierState>(
      dossierDecider,
      deeds.map(({ dossierId }) => dossierId),
    );
    const subjectIds = [...lines.values()].map(({ state }) => state.subjectId);
    const subjects = await this.runner.loadMany<SubjectState>(subjectDecider, subjectIds);
    const ceremonies = new Map<string, string>();
    for (const { command } of deeds)
      if (command.type === 'list' && !ceremonies.has(command.ceremonyId)) {
        const { state } = await this.runner.load(ceremonyDecider, command.ceremonyId);
        ceremonies.set(command.ceremonyId, state.status);
      }
    const policies: HandoverPolicy[] = [];
    for (const { dossierId, command } of deeds) {
      const line = lines.get(dossierId)?.state;
      const heirs = 'to' in command && command.to === 'heir' ? await this.heirs(line, viewer) : [];
      const status = command.type === 'list' ? ceremonies.get(command.ceremonyId) : undefined;
      policies.push({
        ...(line ? { line: factsOf(dossierId, line) } : {}),
        ...{ dead: subjects.get(line?.subjectId ?? '')?.state.dead === true, heirs },
        ...(status === undefined ? {} : { ceremony: { status } }),
      });
    }
    return policies;
  }

  private async heirs(line: DossierState | undefined, viewer: Viewer): Promise<string[]> {
    const found = line && (await this.subjects.find(line.subjectId, viewer.scope));
    return (found?.heirs ?? []).map(({ name }) => name);
  }
}

/** Lines whose objects somebody may ask about, whether or not any were handed over. */
const DECIDED: ReadonlySet<string> = new Set(['granted', 'annulled']);

const factsOf = (dossierId: string, state: DossierState): NonNullable<HandoverPolicy['line']> => ({
  ...{ dossierId, subjectId: state.subjectId, unitId: state.unitId, unitLine: state.unitLine },
  ...{ award: state.grantedForm ?? state.award, status: state.status },
  ...(state.decidedOn ? { decidedOn: state.decidedOn } : {}),
});

/** The same kind of thing done with many lines; who is not ready is told apart. */
export class HandOverMany extends Command<BatchOutcome[]> {
  constructor(
    readonly deeds: HandoverDeed[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(HandOverMany)
export class HandOverManyHandler implements ICommandHandler<HandOverMany> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly policies: HandoverPolicies,
    private readonly dossiers: DossierViews,
  ) {}

  async execute({ deeds, viewer, context }: HandOverMany): Promise<BatchOutcome[]> {
    const ids = deeds.map(({ dossierId }) => dossierId);
    const seen = await this.dossiers.visible(viewer.scope, ids);
    const mine = deeds.filter(({ dossierId }) => seen.has(dossierId));
    const policies = await this.policies.of(mine, viewer);
    const items = mine.map(({ dossierId, command }, i) => ({
      ...{ id: dossierId, command },
      policy: policies[i]!,
    }));
    const done = await this.runner.runBatch(handoverDecider, items, context);
    const outcomes = new Map(done.map((outcome) => [outcome.id, outcome]));
    return ids.map((id) => outcomes.get(id) ?? { id, ok: false, code: 'not-visible', facts: {} });
  }
}

/** One thing done with the objects of one line. */
export class HandOver extends Command<RunResult<HandoverState>> {
  constructor(
    readonly deed: HandoverDeed,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(HandOver)
export class HandOverHandler implements ICommandHandler<HandOver> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly policies: HandoverPolicies,
    private readonly dossiers: DossierViews,
  ) {}

  /** @throws NotVisible; DomainRejectionError as the rules reject */
  async execute({ deed, viewer, context }: HandOver): Promise<RunResult<HandoverState>> {
    const { dossierId, command } = deed;
    if (!(await this.dossiers.visible(viewer.scope, [dossierId])).has(dossierId))
      throw new NotVisible('dossier');
    const [policy] = await this.policies.of([deed], viewer);
    return this.runner.run(handoverDecider, dossierId, command, context, policy!);
  }
}

export interface HandoverDetail extends HandoverState {
  version: number;
  /** What the receiver holds now. */
  held: HandedItem[];
  /** Null once erased. */
  subjectName: string | null;
  /** Of the line now: only what is granted is handed over. */
  lineStatus: string;
  /** Names of the heirs the register knows, in order; only for who hands things over. */
  heirs: string[];
}

export class FindHandover extends Query<HandoverDetail> {
  constructor(
    readonly dossierId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindHandover)
export class FindHandoverHandler implements IQueryHandler<FindHandover> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly dossiers: DossierViews,
    private readonly subjects: SubjectViews,
  ) {}

  /** Also of a granted line that nothing was done for yet. @throws NotVisible */
  async execute({ dossierId, viewer }: FindHandover): Promise<HandoverDetail> {
    const seen = await this.dossiers.visible(viewer.scope, [dossierId]);
    if (!seen.has(dossierId)) throw new NotVisible('handover');
    const { state, version } = await this.runner.load(handoverDecider, dossierId);
    const { state: line } = await this.runner.load(dossierDecider, dossierId);
    if (state.status === 'none' && !DECIDED.has(line.status)) throw new NotVisible('handover');
    const subject = await this.subjects.find(line.subjectId, viewer.scope);
    const heirs = viewer.can('handover.run') ? (subject?.heirs ?? []) : [];
    return {
      ...{ ...state, dossierId, award: line.grantedForm ?? line.award },
      ...{ version, held: heldItems(state) },
      ...{ subjectName: subject?.name ?? null, lineStatus: line.status },
      heirs: heirs.map(({ name }) => name),
    };
  }
}

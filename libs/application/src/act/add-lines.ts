import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actDecider,
  actingDay,
  dossierDecider,
  listBarred,
  listsFor,
  namesEarlierLines,
  reject,
  type ActState,
  type CorrectedFields,
  type DossierState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { OwedMinutes } from '../minutes/owed-minutes.js';
import { ActViews } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { overQuota, TakePlaces } from '../quota/take-places.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { demandAct } from './issuer.js';
import { summarise, type LinesAdded } from './lines-added.js';
import { NameEntries } from './name-entries.js';
import { canBeNamed, isWhole } from './named-lines.js';
import { Suspensions } from './suspensions.js';
import { readyCommand } from './ready-command.js';

/** Either named lines, or all that wait on the act's lists and match. */
export interface LineSelection {
  dossierIds?: string[];
  award?: string;
  roundId?: string;
  proposalIds?: string[];
  /** Entries of records, of a letter about awards that stand only there. */
  entries?: { subjectId: string; entryId: string }[];
  /** For corrections, amendments and replacements: what becomes of each line. */
  changes?: CorrectedFields;
}

/** Statuses of a line that stands in the act it names; after a refusal it stands in none. */
const STANDING: ReadonlySet<string> = new Set(['listed', 'submitted', 'granted']);

export class AddActLines extends Command<LinesAdded> {
  constructor(
    readonly actId: string,
    readonly selection: LineSelection,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

/** Lists lines in an act, each by its own command, then tells the act how many it holds. */
@CommandHandler(AddActLines)
export class AddActLinesHandler implements ICommandHandler<AddActLines> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
    private readonly places: TakePlaces,
    private readonly owed: OwedMinutes,
    private readonly suspensions: Suspensions,
    private readonly catalogue: Catalogue,
    private readonly entries: NameEntries,
  ) {}

  async execute({ actId, selection, viewer, context }: AddActLines): Promise<LinesAdded> {
    const { state, version } = await this.runner.load(actDecider, actId);
    demandAct(viewer, 'act.change-lines', state);
    if (state.ofRecord) return this.entries.name(actId, state, selection, context);
    if (selection.entries) throw new DomainRejectionError(reject('record-not-expected'));
    if (namesEarlierLines(state)) return this.name(actId, state, selection, context);
    const stale = context.expectedVersion !== undefined && context.expectedVersion !== version;
    // A refusal or a stale version must come before any line is touched; a repeat passes here.
    if (stale || listBarred(state)) await this.count(actId, [], context);
    const outcomes = await this.list(actId, state, selection, context);
    const ran = await this.count(actId, outcomes, context);
    return summarise(ran, outcomes, selection.dossierIds !== undefined);
  }

  private async list(
    actId: string,
    state: ActState,
    { dossierIds, award, roundId, proposalIds }: LineSelection,
    context: RunContext,
  ): Promise<BatchOutcome[]> {
    const list = state.actKind && state.issuer && listsFor(state.actKind, state.issuer);
    if (!list) return [];
    if (state.actKind === 'submission-letter') await this.readyAgain(dossierIds ?? [], context);
    const form = award ?? state.award;
    const waiting = await this.views.ready({ list, award: form, roundId, proposalIds, dossierIds });
    const actKind = state.actKind === 'submission-letter' ? 'submission' : 'granting';
    const { allowed, over, giveBack } = await this.places.take(
      waiting,
      actingDay(context),
      context,
    );
    const owed = await this.owed.of(allowed);
    const outcomes = await this.runner.runBatch(
      dossierDecider,
      allowed.map((id) => ({
        id,
        command: { type: 'list' as const, actId, actKind },
        policy: { minutesOwed: owed.get(id) },
      })),
      { ...context, commandId: derivedId(context.commandId, 'lines') },
    );
    await giveBack(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.id])));
    const full = over.map(({ id, use }): BatchOutcome => ({ id, ok: false, ...overQuota(use) }));
    const all = [...outcomes, ...full];
    return dossierIds ? this.inOrder(actId, dossierIds, all) : all;
  }

  /**
   * What the centre sent back may go with another letter as it is; only where it is named, for the
   * unit may have to be asked first.
   */
  private async readyAgain(dossierIds: string[], context: RunContext): Promise<void> {
    const known = await this.runner.loadMany<DossierState>(dossierDecider, dossierIds);
    const back = [...known].filter(([, { state }]) => state.status === 'returned-by-centre');
    if (back.length === 0) return;
    const items = await Promise.all(
      back.map(async ([id, { state }]) => ({
        ...{ id, policy: {} },
        command: await readyCommand(state, this.catalogue),
      })),
    );
    const commandId = derivedId(context.commandId, 'ready-again');
    await this.runner.runBatch(dossierDecider, items, { ...context, commandId });
  }

  /** One answer for each line asked for, in the order asked; a line listed before is a success. */
  private async inOrder(
    actId: string,
    dossierIds: string[],
    outcomes: BatchOutcome[],
  ): Promise<BatchOutcome[]> {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const rest = dossierIds.filter((id) => !byId.has(id));
    const states = await this.runner.loadMany<DossierState>(dossierDecider, rest);
    return dossierIds.map((id): BatchOutcome => {
      const outcome = byId.get(id);
      if (outcome) return outcome;
      const known = states.get(id);
      if (known?.state.actId === actId && STANDING.has(known.state.status))
        return { id, ok: true, version: known.version, replayed: true };
      const status = known?.state.status ?? 'none';
      return { id, ok: false, code: 'not-waiting-for-this-act', facts: { status } };
    });
  }

  private async count(actId: string, outcomes: BatchOutcome[], context: RunContext) {
    const added = outcomes.filter((outcome) => outcome.ok && !outcome.replayed).length;
    // What the dossiers say is the truth; so a call that was cut off is healed by its repetition.
    const total = (await this.views.listed(actId)).size;
    const command = { type: 'add-lines' as const, added, total };
    return this.runner.run(actDecider, actId, command, context, {});
  }

  private async name(
    actId: string,
    state: ActState,
    { dossierIds, changes }: LineSelection,
    context: RunContext,
  ): Promise<LinesAdded> {
    const found = await this.views.inStatus(state.correctsActId ?? '', canBeNamed(state));
    const suspendedByOthers = await this.suspendedByOthers(state, [...found.keys()]);
    const lines = new Map([...found].filter(([id]) => !suspendedByOthers.has(id)));
    // A package is taken back or replaced as a whole.
    const named = (isWhole(state) ? undefined : dossierIds) ?? [
      ...(lines.size > 0 ? lines : found).keys(),
    ];
    const known = named.filter((id) => lines.has(id));
    // With nothing to name, the rule itself says what is wrong.
    const command = {
      type: 'name-lines' as const,
      dossierIds: known.length > 0 ? known : named,
      ...(changes ? { changes } : {}),
    };
    const ran = await this.runner.run(actDecider, actId, command, context, {
      ...{ lines, suspendedByOthers },
    });
    const outcomes = named.map((id): BatchOutcome =>
      lines.has(id)
        ? { id, ok: true, version: ran.version, replayed: ran.replayed }
        : { id, ok: false, code: whyNot(id, suspendedByOthers), facts: {} },
    );
    return summarise(ran, outcomes, dossierIds !== undefined);
  }

  private async suspendedByOthers(state: ActState, ids: string[]): Promise<Set<string>> {
    if (state.actKind !== 'resumption') return new Set();
    const { lines } = await this.suspensions.endable(state, ids);
    return new Set(ids.filter((id) => !lines.has(id)));
  }
}

const whyNot = (id: string, suspendedByOthers: ReadonlySet<string>): string =>
  suspendedByOthers.has(id) ? 'suspended-by-another' : 'not-on-earlier-act';

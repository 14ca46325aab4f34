import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  rivalsOf,
  type DossierState,
  type SettleDuplicate as SettleCommand,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { derivedId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext, RunResult } from '../run-context.js';
import { demandDossier, ownDossier } from './own-dossier.js';

export interface Settled {
  result: RunResult<DossierState>;
  /** What became of the other line; absent if nothing had to be said to it. */
  other?: BatchOutcome;
}

/** Says which of two lines of the same case goes on; both lines are told. */
export class SettleDuplicate extends Command<Settled> {
  constructor(
    readonly dossierId: string,
    readonly command: SettleCommand,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(SettleDuplicate)
export class SettleDuplicateHandler implements ICommandHandler<SettleDuplicate> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ dossierId, command, viewer, context }: SettleDuplicate): Promise<Settled> {
    const action = 'dossier.settle-duplicate';
    await ownDossier(this.runner, viewer, action, dossierId);
    const { state: other } = await this.runner.load(dossierDecider, command.otherId);
    demandDossier(viewer, action, other, command.otherId);
    const result = await this.runner.run(dossierDecider, dossierId, command, context, {});
    const mirrored = mirror(dossierId, command, other);
    if (!mirrored) return { result };
    const items = [{ id: command.otherId, command: mirrored, policy: {} }];
    const rest = { ...context, commandId: derivedId(context.commandId, 'other line') };
    const [told] = await this.runner.runBatch(dossierDecider, items, rest);
    return { result, other: told };
  }
}

/**
 * The same settlement as the other line sees it. A line that was checked before its twin was filed
 * does not know of it; losing then means an appraisal with the reason.
 */
function mirror(dossierId: string, { keep, note }: SettleCommand, other: DossierState) {
  if (other.status !== 'checked') return undefined;
  const seen = rivalsOf(other).includes(dossierId);
  if (seen) {
    const swapped = keep === 'both' ? 'both' : keep === 'this' ? 'other' : 'this';
    return { type: 'settle-duplicate', otherId: dossierId, keep: swapped, note } as const;
  }
  if (keep !== 'this') return undefined;
  return {
    type: 'appraise',
    result: 'not-eligible',
    reason: 'same-achievement',
    note,
  } as const;
}

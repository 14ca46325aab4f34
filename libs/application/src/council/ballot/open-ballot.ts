import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  keysDigest,
  reject,
  sheetBarred,
  undecidedLines,
  type CouncilPolicy,
  type CouncilState,
  type LawCitation,
  type SheetItem,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { derivedId } from '../../ids.js';
import { BallotVault, VaultRefusal } from '../../ports/ballot-vault.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { refused, RoundDesk } from './round-desk.js';

export class OpenBallotRound extends Command<RunResult<CouncilState> & { roundId: string }> {
  constructor(
    readonly sessionId: string,
    /** Lines on the sheet; all that have no result yet if left out. */
    readonly dossierIds: string[] | undefined,
    readonly viewer: Viewer,
    readonly context: RunContext,
    readonly cited?: LawCitation,
    /** How long to wait for the keys, in seconds. */
    readonly patience = 60,
  ) {
    super();
  }
}

/**
 * Has the vault make the keys, then opens the round with their digest. Keys take a fifth of a
 * second each; if they are not there in time the same command is simply given again.
 */
@CommandHandler(OpenBallotRound)
export class OpenBallotRoundHandler implements ICommandHandler<OpenBallotRound> {
  constructor(
    private readonly desk: RoundDesk,
    private readonly vault: BallotVault,
  ) {}

  async execute(order: OpenBallotRound): Promise<RunResult<CouncilState> & { roundId: string }> {
    const { sessionId, viewer, context } = order;
    const { state, version } = await this.desk.session(sessionId, viewer, 'ballot-round.open');
    const roundId = derivedId(context.commandId, 'ballot-round');
    // Opened by this very command, whose answer was lost.
    if (state.ballots?.some((round) => round.roundId === roundId))
      return { id: sessionId, version, state, eventTypes: [], replayed: true, roundId };
    const { items, policy } = await drawSheet(this.desk, sessionId, state, order.dossierIds);
    const barred = sheetBarred(state, items, policy, order.cited);
    if (barred) throw new DomainRejectionError(barred);
    const keys = await this.keys(
      roundId,
      items.map(({ lowerForm }) => (lowerForm ? 'ynbl' : 'ynb')),
      order.patience,
    );
    const command = {
      type: 'open-ballot' as const,
      roundId,
      items,
      keysDigest: keysDigest(keys),
      ...(order.cited ? { cited: order.cited } : {}),
    };
    return { ...(await this.desk.run(sessionId, command, context, policy)), roundId };
  }

  private async keys(roundId: string, choices: string[], patience: number): Promise<string[]> {
    for (const until = Date.now() + patience * 1_000; ;) {
      const round = await this.vault.prepare(roundId, choices).catch((error: unknown) => {
        throw error instanceof VaultRefusal ? refused(error) : error;
      });
      if (round.status === 'open' && round.keys) return round.keys;
      if (round.status === 'void') throw new DomainRejectionError(reject('ballot-round-void'));
      if (Date.now() > until)
        throw new DomainRejectionError(
          reject('ballot-keys-being-made', { ready: round.ready, items: round.items }),
        );
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

/** The sheet: the lines in the order of the agenda, each with its lower form if it has one. */
export async function drawSheet(
  desk: RoundDesk,
  sessionId: string,
  state: CouncilState,
  dossierIds: string[] | undefined,
): Promise<{ items: SheetItem[]; policy: Awaited<ReturnType<RoundDesk['policy']>> }> {
  const all = Object.keys(state.agenda.items);
  const policy = await desk.policy(sessionId, state, dossierIds ?? all);
  const named = dossierIds ?? undecidedLines(state, policy);
  const place = (id: string): number => state.agenda.items[id] ?? 0;
  const ordered = [...named].sort((a, b) => place(a) - place(b));
  return { items: ordered.map((id) => sheetItem(id, policy)), policy };
}

function sheetItem(dossierId: string, { rules }: CouncilPolicy): SheetItem {
  const lower = rules?.get(dossierId)?.lower;
  return lower ? { dossierId, lowerForm: lower.award } : { dossierId };
}

import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  dossierDecider,
  openBallot,
  reject,
  type BallotCommand,
  type VoteCommand,
  type BallotRound,
  type CouncilPolicy,
  type CouncilState,
  type DossierState,
  type JsonObject,
  type LineRules,
} from '@vinhdanh/domain';
import { demand } from '../../access/demand.js';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../../errors.js';
import { derivedId } from '../../ids.js';
import { VaultRefusal } from '../../ports/ballot-vault.js';
import { CouncilViews } from '../../ports/council-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownerOf } from '../own-council.js';
import { SessionLines } from '../session-lines.js';
import { LowerForms, type LowerFormBar } from '../lower-forms.js';
import { VoteRules } from '../vote-rules.js';

export interface FoundRound {
  sessionId: string;
  version: number;
  state: CouncilState;
  round: BallotRound;
}

/** The vault lost its keys, or never heard of the round: it counts for nothing. */
const LOST: ReadonlySet<string> = new Set(['ballot-round-void', 'ballot-round-unknown']);

/** What every step of a secret round does the same way. */
@Injectable()
export class RoundDesk {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
    private readonly lines: SessionLines,
    private readonly rules: VoteRules,
    private readonly lower: LowerForms,
  ) {}

  async session(
    sessionId: string,
    viewer: Viewer,
    action: string,
  ): Promise<{ state: CouncilState; version: number }> {
    const found = await this.runner.load(councilDecider, sessionId);
    if (found.state.status === 'none') throw new NotVisible('council session');
    demand(viewer, action, 'council session', ownerOf(found.state.council));
    return found;
  }

  /** @throws NotVisible for a round that is not there or whose session is out of sight */
  async round(roundId: string, viewer: Viewer, action: string): Promise<FoundRound> {
    const sessionId = await this.views.sessionOfRound(roundId);
    if (!sessionId) throw new NotVisible('ballot round');
    const { state, version } = await this.session(sessionId, viewer, action);
    const round = state.ballots?.find((one) => one.roundId === roundId);
    if (!round) throw new NotVisible('ballot round');
    return { sessionId, version, state, round };
  }

  run(
    sessionId: string,
    command: BallotCommand | VoteCommand,
    context: RunContext,
    policy: CouncilPolicy = {},
  ): Promise<RunResult<CouncilState>> {
    return this.runner.run(councilDecider, sessionId, command, context, policy);
  }

  /** Standing of the lines under the session, and by which rules the named ones are voted on. */
  async policy(
    sessionId: string,
    session: CouncilState,
    dossierIds: string[],
  ): Promise<
    CouncilPolicy & {
      dossiers: Map<string, DossierState>;
      /** Lines that would have a lower form, were it not for its own criteria and papers. */
      lowerBarred: Map<string, LowerFormBar>;
    }
  > {
    const [lines, found] = await Promise.all([
      this.lines.statuses(sessionId, session),
      this.runner.loadMany<DossierState>(dossierDecider, dossierIds),
    ]);
    const rules = new Map<string, LineRules>();
    const dossiers = new Map<string, DossierState>();
    for (const [id, { state }] of found) {
      dossiers.set(id, state);
      const of = await this.rules.forLine(state, session);
      if (of) rules.set(id, of);
    }
    const lowerBarred = await this.lower.barred(
      new Map(
        [...rules].flatMap(([id, { lower }]) =>
          lower ? [[id, { state: dossiers.get(id)!, award: lower.award }]] : [],
        ),
      ),
    );
    for (const id of lowerBarred.keys()) {
      const { lower: _lower, ...only } = rules.get(id)!;
      rules.set(id, only);
    }
    return { lines, rules, dossiers, lowerBarred };
  }

  /** Asks the vault; a round it has lost is voided in the log as well. */
  async ask<T>(found: FoundRound, context: RunContext, question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof VaultRefusal)) throw error;
      if (LOST.has(error.code) && openBallot(found.state)?.roundId === found.round.roundId)
        await this.run(
          found.sessionId,
          { type: 'void-ballot', roundId: found.round.roundId, reason: 'keys-lost' },
          {
            ...context,
            actor: 'system:vault',
            onBehalfOf: undefined,
            commandId: derivedId(found.round.roundId, 'void'),
            requestHash: 'void',
            expectedVersion: undefined,
          },
        );
      throw refused(error);
    }
  }
}

/** What the vault refused, in the words of the one who asked. */
export const refused = ({ code, facts }: VaultRefusal): DomainRejectionError =>
  new DomainRejectionError({ ...reject('ballot-vault-refused', facts as JsonObject), code });

import { Injectable } from '@nestjs/common';
import { isRejection, type Decider, type JsonObject } from '@vinhdanh/domain';
import { DomainRejectionError, IdempotencyMismatchError, VersionClashError } from './errors.js';
import { derivedId } from './ids.js';
import { buildAppend, type AnyDecider } from './log/build-append.js';
import { GroupCommit } from './log/group-commit.js';
import { StreamLoader } from './log/stream-loader.js';
import { EventLog, type Append, type AppliedCommand } from './ports/event-log.js';
import type { BatchOutcome, RunContext, RunResult } from './run-context.js';

const TRIES = 5;
const PAGE = 500;

/** A stream as it was just read; `applied` is the command that was looked for and found done. */
export interface Known<S> {
  state: S;
  version: number;
  applied?: AppliedCommand;
}

/** One command of a batch. A policy that depends on the state is asked again when that moves on. */
export interface BatchItem<S, C, P> {
  id: string;
  command: C;
  policy: P | ((state: S) => P | Promise<P>);
  known?: Known<S>;
}

export interface RunOptions {
  /**
   * Spares the first look at the stream. Whoever gives it has looked for the command as well
   * (`loadMany` with a context), or holds the lease of the task that the command finishes. If the
   * stream has moved on since, it is read again.
   */
  known?: Known<object>;
  finish?: Append['finish'];
  redrive?: Append['redrive'];
}

/** Load, decide, append: the one way a state changes. */
@Injectable()
export class CommandRunner {
  private readonly loader: StreamLoader;
  private readonly commits: GroupCommit;

  constructor(private readonly log: EventLog) {
    this.loader = new StreamLoader(log);
    this.commits = new GroupCommit(log);
  }

  /**
   * Runs one command on one stream. Applied at most once per command id; a repetition answers with
   * `replayed`. Without an expected version a clash is decided again on the newer state.
   * @throws DomainRejectionError, VersionClashError, IdempotencyMismatchError, Unavailable
   */
  async run<S extends object, C extends { type: string }, P>(
    decider: Decider<S, C, P>,
    id: string,
    command: C,
    context: RunContext,
    policy: P | ((state: S) => P | Promise<P>),
    options: RunOptions = {},
  ): Promise<RunResult<S>> {
    const stream = `${decider.kind}:${id}`;
    const any = decider as unknown as AnyDecider;
    let version = 0;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const { known } = options;
      const { head, applied } =
        known && attempt === 1
          ? { head: known, applied: known.applied }
          : await this.loader.load(stream, context.commandId);
      if (applied) return this.replay(id, decider, context, applied, head?.state as JsonObject);
      const state = (head?.state as S | undefined) ?? decider.initial;
      version = head?.version ?? 0;
      if (context.expectedVersion !== undefined && version !== context.expectedVersion)
        throw new VersionClashError(stream, version, context.expectedVersion);
      const rules = await resolve(policy, state);
      const decided = decider.decide(state, command, rules, context);
      if (isRejection(decided)) throw new DomainRejectionError(decided);
      if (decided.length === 0) return { id, version, state, eventTypes: [], replayed: false };
      const built = buildAppend({
        logId: await this.log.logId(),
        decider: any,
        stream,
        prior: version,
        before: state,
        events: decided,
        context,
        requestHash: context.requestHash,
        finish: options.finish,
        redrive: options.redrive,
      });
      if (await this.commits.submit(built.append))
        return {
          id,
          version: built.append.version,
          state: built.state as S,
          eventTypes: decided.map((e) => e.type),
          replayed: false,
        };
      await pause(attempt);
    }
    throw new VersionClashError(stream, version, context.expectedVersion);
  }

  /**
   * Runs one command per stream, many streams, in shared transactions. One refused item never
   * fails the others. Command ids derive from the batch's, so running it again changes nothing.
   */
  async runBatch<S extends object, C extends { type: string }, P>(
    decider: Decider<S, C, P>,
    items: BatchItem<S, C, P>[],
    context: RunContext,
    onProgress?: (done: number) => void | Promise<void>,
  ): Promise<BatchOutcome[]> {
    const out: BatchOutcome[] = [];
    for (let from = 0; from < items.length; from += PAGE) {
      const page = items.slice(from, from + PAGE);
      out.push(...(await Promise.all(page.map((item) => this.runItem(decider, item, context)))));
      await onProgress?.(out.length);
    }
    return out;
  }

  /** Current state of a stream; the decider's initial state at version 0 if there is none. */
  async load<S extends object>(
    decider: Pick<Decider<S, { type: string }>, 'kind' | 'initial'>,
    id: string,
  ): Promise<{ state: S; version: number }> {
    const { head } = await this.loader.load(`${decider.kind}:${id}`);
    return {
      state: (head?.state as S | undefined) ?? decider.initial,
      version: head?.version ?? 0,
    };
  }

  /**
   * Current states of many streams in one round trip; absent streams are absent. With the context
   * of a batch it also tells whose command of that batch was applied before (see `Known`).
   */
  async loadMany<S extends object>(
    decider: Pick<Decider<S, { type: string }>, 'kind'>,
    ids: string[],
    batch?: Pick<RunContext, 'commandId'>,
  ): Promise<Map<string, Known<S>>> {
    if (ids.length === 0) return new Map();
    const wanted = [...new Set(ids)];
    const { heads, commands } = await this.log.load(
      wanted.map((id) => `${decider.kind}:${id}`),
      batch ? wanted.map((id) => derivedId(batch.commandId, id)) : [],
    );
    const found = new Map<string, Known<S>>();
    for (const id of wanted) {
      const head = heads.get(`${decider.kind}:${id}`);
      if (!head) continue;
      const { version } = head;
      const applied = batch && commands.get(derivedId(batch.commandId, id));
      found.set(id, { state: head.state as S, version, ...(applied ? { applied } : {}) });
    }
    return found;
  }

  private async runItem<S extends object, C extends { type: string }, P>(
    decider: Decider<S, C, P>,
    { id, command, policy, known }: BatchItem<S, C, P>,
    context: RunContext,
  ): Promise<BatchOutcome> {
    try {
      const { version, replayed } = await this.run(
        decider,
        id,
        command,
        { ...context, commandId: derivedId(context.commandId, id), expectedVersion: undefined },
        policy,
        { known },
      );
      return { id, ok: true, version, replayed };
    } catch (error) {
      if (error instanceof DomainRejectionError)
        return { id, ok: false, code: error.rejection.code, facts: error.rejection.facts };
      if (error instanceof VersionClashError) return { id, ok: false, code: 'busy', facts: {} };
      throw error;
    }
  }

  private replay<S extends object>(
    id: string,
    decider: Pick<Decider<S, { type: string }>, 'initial'>,
    context: RunContext,
    applied: AppliedCommand,
    state: JsonObject | undefined,
  ): RunResult<S> {
    if (applied.requestHash !== context.requestHash || applied.actor !== context.actor)
      throw new IdempotencyMismatchError(context.commandId);
    return {
      id,
      version: applied.version,
      state: (state as S | undefined) ?? decider.initial,
      eventTypes: [],
      replayed: true,
    };
  }
}

function resolve<S, P>(policy: P | ((state: S) => P | Promise<P>), state: S): P | Promise<P> {
  return typeof policy === 'function'
    ? (policy as (state: S) => P | Promise<P>)(state)
    : (policy as P);
}

/** Clashing writers must not meet again in step. */
const pause = (attempt: number): Promise<void> =>
  new Promise((done) => setTimeout(done, Math.random() * 5 * 2 ** attempt));

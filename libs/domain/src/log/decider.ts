import { vietnamDay } from '../calendar/day.js';
import type { DomainEvent, StreamKind } from './event.js';
import type { JsonObject } from './json.js';
import type { Rejection } from './rejection.js';

/** Time and identity come in with the command, so a rule needs no clock and no session. */
export interface CommandContext {
  actor: string;
  onBehalfOf?: string;
  unitId?: string;
  /** ISO 8601 instant (UTC) at which the command was accepted. */
  at: string;
  /** ISO date on which a paper act recorded afterwards was really done. */
  effectiveOn?: string;
}

/** The day a command counts from: the paper's day if recorded afterwards, else today. */
export const actingDay = (context: Pick<CommandContext, 'at' | 'effectiveOn'>): string =>
  context.effectiveOn ?? vietnamDay(context.at);

export type Decision = DomainEvent<string, object>[] | Rejection;

/**
 * The rules of one kind of stream. Both functions are pure: no clock, no random, no I/O.
 * `evolve` must accept every event ever written and never throws: it replays facts.
 */
export interface Decider<S extends object, C extends { type: string }, P = unknown> {
  kind: StreamKind;
  initial: S;
  decide(state: S, command: C, policy: P, context: CommandContext): Decision;
  evolve(state: S, event: { type: string; data: JsonObject }, at: string, actor: string): S;
  /**
   * What `evolve` gives for one event after the other, where that would copy a large state for each
   * of many. Never changes the state it was given.
   */
  evolveAll?(
    state: S,
    events: readonly { type: string; data: JsonObject }[],
    at: string,
    actor: string,
  ): S;
  /** What a person owes after this state (at most a few); see WorkItemOwed. */
  owes?(state: S): WorkItemOwed[];
  /** Row of the inline read model, where the kind has one. */
  row?(state: S): JsonObject | undefined;
  /** Stage and status after the event, recorded with it (dossiers only). */
  position?(state: S): { stage?: string; status?: string };
}

/** A work item derived from a stream's state: who owes what until when. */
export interface WorkItemOwed {
  /** Unique within the stream, e.g. `appraise`. */
  kind: string;
  stage: string;
  /** Role whose holders may claim it. */
  role: string;
  /** Organisation whose holders of the role are meant; absent means province-wide. */
  unitId?: string;
  /** ISO dates. */
  startBy?: string;
  finishBy?: string;
  /** ISO instant since when it is owed. */
  since: string;
}

type Evolving<S extends object> = Pick<
  Decider<S, { type: string }>,
  'evolve' | 'evolveAll' | 'initial'
>;

/** Applies the events of one moment and actor in order. */
export function evolveAll<S extends object>(
  decider: Pick<Evolving<S>, 'evolve' | 'evolveAll'>,
  state: S,
  events: readonly { type: string; data: JsonObject }[],
  at: string,
  actor: string,
): S {
  if (decider.evolveAll && events.length > 1) return decider.evolveAll(state, events, at, actor);
  return events.reduce<S>((now, event) => decider.evolve(now, event, at, actor), state);
}

/** Applies events in order; the one way a state comes about. */
export function fold<S extends object>(
  decider: Evolving<S>,
  events: { type: string; data: object; meta: { recordedAt: string; actor: string } }[],
  from: S = decider.initial,
): S {
  let state = from;
  for (let first = 0; first < events.length;) {
    const { recordedAt, actor } = events[first]!.meta;
    let end = first + 1;
    const goesOn = (meta: { recordedAt: string; actor: string }): boolean =>
      meta.recordedAt === recordedAt && meta.actor === actor;
    while (end < events.length && goesOn(events[end]!.meta)) end += 1;
    const together = events
      .slice(first, end)
      .map((e) => ({ type: e.type, data: e.data as JsonObject }));
    state = evolveAll(decider, state, together, recordedAt, actor);
    first = end;
  }
  return state;
}

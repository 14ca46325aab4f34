import { randomBytes } from 'node:crypto';
import {
  evolveAll,
  eventRegistry,
  seal,
  type CommandContext,
  type Decider,
  type DomainEvent,
  type EventMeta,
  type JsonObject,
  type RecordedEvent,
  type SubjectState,
} from '@vinhdanh/domain';
import { freshId } from '../ids.js';
import type { Append, NewEvent, NewTask, RegisterWrites } from '../ports/event-log.js';
import { routeEvent } from '../process/route-event.js';
import { laneOf } from '../process/lanes.js';
import { addRegisterWrites } from './register-writes.js';
import { workDelta } from './work-delta.js';

export type AnyDecider = Decider<object, { type: string }, unknown>;

export interface AppendInput {
  logId: string;
  decider: AnyDecider;
  stream: string;
  prior: number;
  before: object;
  events: DomainEvent<string, object>[];
  context: CommandContext & { commandId: string; correlationId: string; causationId?: string };
  requestHash: string;
  finish?: Append['finish'];
  redrive?: Append['redrive'];
}

/** Turns decided events into all that their transaction writes. Pure but for ids and salts. */
export function buildAppend(input: AppendInput): { append: Append; state: object } {
  const { decider, context } = input;
  const { at, actor } = context;
  const facts = input.events as DomainEvent[];
  const types = facts.map((fact) => fact.type);
  let state = input.before;
  let version = input.prior;
  const events: NewEvent[] = [];
  const tasks: NewTask[] = [];
  let register: RegisterWrites | undefined;
  // Where a large state is copied once for all, nobody asks for it after each event.
  const atOnce = decider.evolveAll !== undefined;
  if (atOnce) state = evolveAll(decider, state, facts, at, actor);
  for (const decided of facts) {
    version += 1;
    if (!atOnce) state = decider.evolve(state, decided, at, actor);
    const event = record(input, decided, version, decider.position?.(state));
    const salt = decided.private ? randomBytes(16).toString('hex') : undefined;
    const sealed = seal({ ...event, logId: input.logId, private: decided.private, salt });
    events.push({
      eventId: event.eventId,
      version,
      type: decided.type,
      recordedAt: at,
      envelope: sealed.text,
      leafHash: sealed.leafHash,
      ...(decided.private && salt ? { private: { ...decided.private, salt } } : {}),
    });
    for (const spec of routeEvent(event, types.slice(version - input.prior))) {
      const stream = spec.stream ?? input.stream;
      tasks.push({
        taskId: freshId(),
        queue: spec.queue,
        lane: laneOf(stream),
        kind: spec.kind,
        stream,
        causeEvent: event.eventId,
        correlationId: context.correlationId,
        data: spec.data ?? {},
        notBeforeSeconds: spec.notBeforeSeconds ?? 0,
      });
    }
    if (decider.kind === 'subject')
      register = addRegisterWrites(register, event, state as SubjectState);
  }
  const row = decider.row?.(state);
  const append: Append = {
    stream: input.stream,
    kind: decider.kind,
    prior: input.prior,
    version,
    state: state as JsonObject,
    commandId: context.commandId,
    actor: context.actor,
    requestHash: input.requestHash,
    events,
    tasks,
    work: workDelta(decider, input.stream, input.before, state),
    dossier: row && { before: decider.row?.(input.before), now: row },
    register,
    finish: input.finish,
    redrive: input.redrive,
  };
  return { append, state };
}

function record(
  { context, stream }: AppendInput,
  decided: DomainEvent,
  version: number,
  position: { stage?: string; status?: string } | undefined,
): RecordedEvent {
  const known = eventRegistry[decided.type];
  if (!known) throw new Error(`event type ${decided.type} is not in the registry`);
  const meta: EventMeta = {
    actor: context.actor,
    onBehalfOf: context.onBehalfOf,
    unitId: context.unitId,
    recordedAt: context.at,
    effectiveOn: context.effectiveOn,
    commandId: context.commandId,
    correlationId: context.correlationId,
    causationId: context.causationId,
    stage: position?.stage,
    status: position?.status,
  };
  return {
    eventId: freshId(),
    stream,
    version,
    type: decided.type,
    schemaVersion: known.schema,
    data: decided.data,
    private: decided.private?.body,
    meta,
  };
}

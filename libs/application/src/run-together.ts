import { Injectable } from '@nestjs/common';
import { isRejection, type Decider } from '@vinhdanh/domain';
import { DomainRejectionError, IdempotencyMismatchError, VersionClashError } from './errors.js';
import { derivedId } from './ids.js';
import { buildAppend, type AnyDecider } from './log/build-append.js';
import { EventLog, type Append, type Head } from './ports/event-log.js';
import type { RunContext } from './run-context.js';

const TRIES = 5;

/** One stream's part in an act on several. */
export interface JointCommand {
  decider: AnyDecider;
  id: string;
  command: { type: string };
  policy: unknown;
}

/** A joint command with its types checked against the decider's. */
export const jointCommand = <S extends object, C extends { type: string }, P>(
  decider: Decider<S, C, P>,
  id: string,
  command: C,
  policy: P,
): JointCommand => ({ decider: decider as unknown as AnyDecider, id, command, policy });

const streamOf = ({ decider, id }: JointCommand): string => `${decider.kind}:${id}`;

/** One act on several streams: all of it is written, or nothing. */
@Injectable()
export class JointRunner {
  constructor(private readonly log: EventLog) {}

  /**
   * Builds the commands on the newest states, and anew if one of the streams moved on meanwhile. The
   * first carries the command id itself: there a repetition is met, and `replayed` answered.
   * @throws DomainRejectionError with the first rejection, VersionClashError, Unavailable,
   * IdempotencyMismatchError
   */
  async run(
    context: RunContext,
    build: () => JointCommand[] | Promise<JointCommand[]>,
  ): Promise<{ id: string; version: number; replayed: boolean }> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const items = await build();
      const first = items[0];
      if (!first) throw new Error('an act of nothing');
      const { heads, commands } = await this.log.load(items.map(streamOf), [context.commandId]);
      const applied = commands.get(context.commandId);
      if (applied) {
        if (applied.requestHash !== context.requestHash || applied.actor !== context.actor)
          throw new IdempotencyMismatchError(context.commandId);
        return { id: first.id, version: applied.version, replayed: true };
      }
      const logId = await this.log.logId();
      const batch = items
        .map((item, place) => decided(item, heads.get(streamOf(item)), context, logId, place))
        .filter(({ events }) => events.length > 0);
      if (batch.length === 0) return { id: first.id, version: 0, replayed: false };
      if (await this.log.appendAll(batch))
        return { id: first.id, version: batch[0]!.version, replayed: false };
      // Clashing writers must not meet again in step.
      await new Promise((done) => setTimeout(done, Math.random() * 5 * 2 ** attempt));
    }
    throw new VersionClashError('several streams', 0);
  }
}

function decided(
  item: JointCommand,
  head: Head | undefined,
  context: RunContext,
  logId: string,
  place: number,
): Append {
  const { decider, command, policy } = item;
  const before = head?.state ?? decider.initial;
  const events = decider.decide(before, command, policy, context);
  if (isRejection(events)) throw new DomainRejectionError(events);
  const stream = streamOf(item);
  const commandId = place === 0 ? context.commandId : derivedId(context.commandId, stream);
  const { append } = buildAppend({
    logId,
    decider,
    stream,
    prior: head?.version ?? 0,
    before,
    events,
    context: { ...context, commandId },
    requestHash: context.requestHash,
  });
  return append;
}

import {
  isRejection,
  type CommandContext,
  type Decider,
  type DomainEvent,
  type JsonObject,
} from '@vinhdanh/domain';

/** A past event; `by` and `at` only where a rule looks at who did it or when. */
export type PastEvent = DomainEvent<string, object> & { by?: string; at?: string };

export const someone: CommandContext = { actor: 'someone', at: '2019-03-01T02:00:00.000Z' };

/** State after the given facts. */
export function stateAfter<S extends object>(
  decider: Pick<Decider<S, { type: string }>, 'evolve' | 'initial'>,
  events: readonly PastEvent[],
): S {
  return events.reduce<S>(
    (state, { type, data, by, at }) =>
      decider.evolve(
        state,
        { type, data: data as JsonObject },
        at ?? someone.at,
        by ?? someone.actor,
      ),
    decider.initial,
  );
}

/**
 * Reads like the rule it tests:
 * `given(decider, past).when(command, policy, context).then(events)`, or `.thenRejected(code)`.
 */
export function given<S extends object, C extends { type: string }, P>(
  decider: Decider<S, C, P>,
  events: readonly PastEvent[] = [],
) {
  const before = stateAfter(decider as unknown as Decider<S, { type: string }>, events);
  return {
    state: before,
    when(command: C, policy: P = {} as P, context: Partial<CommandContext> = {}) {
      const decision = decider.decide(before, command, policy, { ...someone, ...context });
      const accepted = (): DomainEvent<string, object>[] => {
        if (isRejection(decision))
          throw new Error(`rejected: ${decision.code} ${JSON.stringify(decision.facts)}`);
        return decision;
      };
      return {
        /** Exactly these events; a private part left out of an expected event is not compared. */
        then(expected: readonly DomainEvent<string, object>[]): void {
          const got = accepted();
          const shown = got.map((event, i) => {
            const { private: words, ...open } = event;
            return expected[i]?.private ? { ...open, private: words } : open;
          });
          expect(shown).toEqual(expected);
        },
        /** At least these properties of the state afterwards. */
        thenState(expected: object): void {
          const past = accepted().map((e) => ({ ...e, by: context.actor, at: context.at }));
          const after = stateAfter(decider as unknown as Decider<S, { type: string }>, [
            ...events,
            ...past,
          ]);
          expect(after).toMatchObject(expected);
        },
        thenRejected(code: string, facts?: JsonObject): void {
          if (!isRejection(decision))
            throw new Error(`accepted: ${decision.map((event) => event.type).join(', ')}`);
          expect(decision.code).toBe(code);
          if (facts) expect(decision.facts).toMatchObject(facts);
        },
      };
    },
  };
}

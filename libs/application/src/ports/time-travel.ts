import type { Decider } from '@vinhdanh/domain';

/** A moment of the past: a position in the log, or an instant (ISO, UTC). */
export type At = { index: number } | { time: string };

export interface StateAt<S> {
  state: S;
  /** Version of the stream at that moment; 0 if it did not exist yet. */
  version: number;
  /** Last log index that was taken into account; -1 before the first event. */
  logIndex: number;
}

/** Anything as it was; sequenced events only, so the answer to one question never changes. */
export abstract class TimeTravel {
  /** @throws DomainRejectionError `at-in-future` when that moment has not come yet */
  abstract stateAt<S extends object>(
    decider: Pick<Decider<S, { type: string }>, 'kind' | 'initial' | 'evolve'>,
    id: string,
    at: At,
  ): Promise<StateAt<S>>;
}

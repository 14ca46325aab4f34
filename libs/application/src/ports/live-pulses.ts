/**
 * Work in the background that no event tells of: how far a list is read, what a queue owes, how
 * often a message was tried. `kind:id`, or the kind alone where there is one of it.
 */
export const PULSE_KINDS = ['import', 'due-list', 'submission', 'queues'] as const;
export type PulseKind = (typeof PULSE_KINDS)[number];

export interface Pulse {
  kind: PulseKind;
  /** Absent for `queues`, of which there is one. */
  id?: string;
}

export const pulseName = ({ kind, id }: Pulse): string =>
  id === undefined ? kind : `${kind}:${id}`;

/** Where such work stands, as a text that differs whenever it has moved; never shown to anybody. */
export abstract class LivePulses {
  /** By `pulseName`; what is not there is absent. */
  abstract marks(pulses: readonly Pulse[]): Promise<ReadonlyMap<string, string>>;
}

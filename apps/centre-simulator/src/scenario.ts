/** How the simulated centre behaves; set over `POST /_/scenario`, kept through a restart. */
export interface Scenario {
  /** True: every call to the public side breaks off. */
  outage: boolean;
  /** Milliseconds between one status and the next. */
  delayMs: number;
  /** Reports every status again later, out of order, and one code nobody knows. */
  duplicate: boolean;
  /** Codes that are left out. */
  skip: string[];
  /** Award codes or dossier ids to refuse. */
  refuse: string[];
  /** Award codes or dossier ids to send back for more. */
  sendBack: string[];
  /** Award codes or dossier ids to give a lower form than asked for. */
  otherForm: string[];
  /** Document ids or letter numbers to refuse as a whole (status 02). */
  refusePackages: string[];
  /** Letter numbers whose message the receiver cannot use. */
  bounce: string[];
  /** So many of the next messages are taken, but the answer is lost on the way back. */
  loseReceipts: number;
  /** Whether the centre agrees to have a package taken back, changed or replaced. */
  agree: boolean;
  /** Decisions come as a scanned paper alone, without a table a machine can read. */
  silentDecision: boolean;
  /** Takes nothing from an agency that is not in its directory. */
  registeredOnly: boolean;
  /** A torn message and a stranger's lie in the mailbox. */
  stray: boolean;
}

export const calm: Scenario = {
  outage: false,
  delayMs: 150,
  duplicate: false,
  skip: [],
  refuse: [],
  sendBack: [],
  otherForm: [],
  refusePackages: [],
  bounce: [],
  loseReceipts: 0,
  agree: true,
  silentDecision: false,
  registeredOnly: false,
  stray: false,
};

/**
 * Changes a scenario by the fields given; an empty object resets nothing.
 * @throws RangeError for a field that is unknown or of another kind
 */
export function change(scenario: Scenario, wanted: unknown): Scenario {
  if (typeof wanted !== 'object' || wanted === null) throw new RangeError('an object is needed');
  const next: Record<string, unknown> = { ...scenario };
  for (const [field, value] of Object.entries(wanted)) {
    const old = next[field];
    const fits = Array.isArray(old)
      ? Array.isArray(value) && value.every((one) => typeof one === 'string')
      : typeof value === typeof old;
    if (old === undefined || !fits) throw new RangeError(`field ${field}`);
    next[field] = value;
  }
  return next as unknown as Scenario;
}

export const REHEARSAL_STATUSES = ['none', 'running', 'finished', 'cancelled', 'failed'] as const;
export type RehearsalStatus = (typeof REHEARSAL_STATUSES)[number];

/** A law change tried on closed lines. Its findings are kept outside the log: they decide nothing. */
export interface RehearsalState {
  status: RehearsalStatus;
  from: string;
  to: string;
  edition: string;
  /** Content of the edition when it was asked for; other content ends the rehearsal. */
  editionHash: string;
  awards?: string[];
  requestedBy: string;
  requestedAt: string;
  endedAt?: string;
  weighed?: number;
  flips?: number;
  withoutInputs?: number;
  failure?: string;
}

export const noRehearsal: RehearsalState = {
  status: 'none',
  from: '',
  to: '',
  edition: '',
  editionHash: '',
  requestedBy: '',
  requestedAt: '',
};

export const DUE_LIST_STATUSES = ['none', 'running', 'finished', 'cancelled', 'failed'] as const;
export type DueListStatus = (typeof DUE_LIST_STATUSES)[number];

/** Whose people are looked over: a unit with all below it, all bodies of a kind, or everybody. */
export type DuePlace = { unitId: string } | { block: string } | { province: true };

/** Somebody asked who is due. What was found is kept outside the log: it decides nothing. */
export interface DueListState {
  status: DueListStatus;
  place: DuePlace;
  /** The unit with all that manage it on that day; empty where only the province may read it. */
  unitLine: string[];
  year: number;
  awards?: string[];
  /** ISO day on which it was asked. */
  on: string;
  edition: string;
  /** Content of the edition when it was asked for; other content ends the list. */
  editionHash: string;
  requestedBy: string;
  requestedAt: string;
  endedAt?: string;
  subjects?: number;
  found?: number;
  missed?: number;
  failure?: string;
}

export const noDueList: DueListState = {
  status: 'none',
  place: { province: true },
  unitLine: [],
  year: 0,
  on: '',
  edition: '',
  editionHash: '',
  requestedBy: '',
  requestedAt: '',
};

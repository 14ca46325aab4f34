import type { Answer } from '../api/answers';
export type SignerSeat = 'secretary' | 'chair';

export type MinutesVersion = Minutes['versions'][number];

/** All that is known of the minutes of a session. */
export type Minutes = Answer<'/council-sessions/{id}/minutes'>;

import type { Answer } from '../api/answers';
/** What will happen if the act is signed as it stands now; sums in whole VND. */
export type ActPreview = Answer<'/decisions/{id}/preview'>;

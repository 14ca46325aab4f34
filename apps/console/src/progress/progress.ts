import type { Answer } from '../api/answers';
/** `GET /reports/progress`. */
export type Progress = Answer<'/reports/progress'>;

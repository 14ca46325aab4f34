import type { Answer } from '../api/answers';
/** Đợt xét, as `GET /rounds` gives it. */
export type RoundRow = Answer<'/rounds/{id}'>;

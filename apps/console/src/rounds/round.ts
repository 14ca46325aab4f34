import type { Answer, Row } from '../api/answers';
/** Đợt xét, as `GET /rounds/{id}` gives it. */
export type RoundRow = Answer<'/rounds/{id}'>;
/** The same as it stands in the list of all rounds. */
export type ListedRound = Row<'/rounds'>;
export type ExpectedUnit = RoundRow['expected'][number];

import type { Answer, Row } from '../api/answers';

/** Somebody due for an award, as `GET /due` and the rows of a list give it. */
export type DueRow = Row<'/due-lists/{id}/rows'>;
export type Due = Answer<'/due'>;
/** A list that is being made or was made. */
export type DueState = Answer<'/due-lists/{id}'>['state'];

import type { Answer, Row } from '../api/answers';

/** Somebody due for an award, as `GET /due` and the rows of a list give it. */
export type DueRow = Row<'/due-lists/{id}/rows'>;
export type Due = Answer<'/due'>;

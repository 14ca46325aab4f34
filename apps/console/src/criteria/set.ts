import type { Answer, Row } from '../api/answers';

/** A set as `/criteria-sets` lists it. */
export type SetItem = Row<'/criteria-sets'>;
export type SetDetail = Answer<'/criteria-sets/{code}'>;

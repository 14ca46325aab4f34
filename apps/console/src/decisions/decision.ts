import type { Answer, Row } from '../api/answers';

export type DecisionRow = Row<'/decisions'>;
export type DecisionLine = Decision['lines']['items'][number];
export type LineEffect = NonNullable<DecisionLine['effect']>;
export type Decision = Answer<'/decisions/{id}'>;

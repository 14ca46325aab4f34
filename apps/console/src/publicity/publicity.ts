import type { Answer, Row } from '../api/answers';

/** `GET /publicity`: a list of those proposed that hangs out for comments. */
export type PublicityRow = Row<'/publicity'>;

export type PublicComment = Publicity['comments'][number];

/** `GET /publicity/{id}`; `comments` is empty for whoever does not deal with them. */
export type Publicity = Answer<'/publicity/{id}'>;

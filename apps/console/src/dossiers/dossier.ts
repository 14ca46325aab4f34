import type { Answer, Row } from '../api/answers';
export interface Said {
  vi: string;
  en: string;
}
/** A line of `GET /dossiers`. */
export type DossierRow = Row<'/dossiers'>;
/** `GET /dossiers/{id}`; state as the log has it, so that `?at=` shows any moment. */
export type Dossier = Answer<'/dossiers/{id}'>;
export type DuplicateOf = NonNullable<Dossier['duplicates']>[number];
/** A criterion and what it rests on. */
export interface Criterion {
  id: string;
  name?: Said;
  source?: string;
  verified?: boolean;
  result: string;
  missing?: Said[];
  facts?: { text?: Said; ref?: string; grade?: string }[];
  of?: string;
  children?: Criterion[];
}

/** Whether my roles let me do this with the line; whether its status does is another question. */
export const may = (dossier: Dossier, verb: string): boolean =>
  dossier.may?.includes(verb) ?? false;

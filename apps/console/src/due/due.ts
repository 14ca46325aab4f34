import type { Said } from '../dossiers/dossier';

/** Somebody due for an award, as `GET /due` and the rows of a list give it. */
export interface DueRow {
  subjectId: string;
  subjectName: string | null;
  unitName: string | null;
  award: string;
  awardName: Said;
  standing: string;
  dossierId: string | null;
  missed: boolean;
  missing: Said[];
}
export interface Due {
  subjects: number;
  items: DueRow[];
}

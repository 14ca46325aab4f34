import type { LineFields, SubjectPerson } from '@vinhdanh/domain';

/** Who is proposed: a subject already known, or one to be registered (or found again by name). */
export interface LineSubject extends Partial<SubjectPerson> {
  id?: string;
  /** Organisation the subject belongs to; the filing unit if absent. */
  unitId?: string;
  synthetic?: boolean;
  /** Twelve digits. */
  personalNumber?: string;
  /** Post held, as words; stays with the line. */
  post?: string;
}

/** One line as a clerk or a spreadsheet gives it; what it leaves out comes from the round. */
export interface LineInput extends Omit<LineFields, 'meritFrom' | 'meritTo' | 'post'> {
  subject: LineSubject;
  meritFrom?: string;
  meritTo?: string;
  importRow?: { importId: string; row: number };
}

/** A line whose subject and unit are settled, or the reason why they cannot be. */
export type SettledLine =
  | { ok: true; subjectId: string; unitId: string; unitLine: string[] }
  | { ok: false; code: string; facts: Record<string, unknown> };

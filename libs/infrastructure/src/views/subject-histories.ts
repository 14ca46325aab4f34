import { Injectable } from '@nestjs/common';
import { SubjectHistories } from '@vinhdanh/application';
import {
  noHistory,
  yearsOfPeriod,
  type CommendationKind,
  type HonourFact,
  type RecipientKind,
  type SubjectHistory,
} from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

interface SubjectRow {
  subject_id: string;
  kind: RecipientKind;
  sex: 'male' | 'female' | null;
}

interface LineRow {
  subject_id: string;
  dossier_id: string;
  award: string;
  kind: CommendationKind;
  merit_from: string;
  merit_to: string;
  decided_on: string | null;
  decision_number: string | null;
  status: string;
}

/** Drafts are nobody's claim yet; what ended without an award is none. */
const LINES = `
select subject_id, dossier_id, coalesce(granted_form, award) as award, kind, merit_from, merit_to,
  decided_on, decision_number, status
from vd_dossier
where subject_id = any($1) and (status in ('granted', 'annulled') or open and status <> 'draft')
order by merit_to, dossier_id`;

@Injectable()
export class PgSubjectHistories extends SubjectHistories {
  constructor(private readonly db: Database) {
    super();
  }

  async of(subjectIds: string[]): Promise<Map<string, SubjectHistory>> {
    const ids = [...new Set(subjectIds)];
    if (ids.length === 0) return new Map();
    const [subjects, lines] = await Promise.all([
      this.db.query<SubjectRow>(
        'select subject_id, kind, sex from vd_subject where subject_id = any($1)',
        [ids],
      ),
      this.db.query<LineRow>(LINES, [ids]),
    ]);
    const found = new Map(ids.map((id) => [id, noHistory(id, 'individual')]));
    for (const { subject_id, kind, sex } of subjects)
      Object.assign(found.get(subject_id) ?? {}, { kind, ...(sex ? { sex } : {}) });
    for (const line of lines) found.get(line.subject_id)?.honours.push(honourOf(line));
    return found;
  }
}

/** A line granted in this system, or on its way, as a fact about its subject. */
function honourOf(line: LineRow): HonourFact {
  return {
    ref: line.dossier_id,
    grade: 'system',
    award: line.award,
    kind: line.kind,
    years: yearsOfPeriod(line.merit_from, line.merit_to),
    ...(line.status === 'granted' || line.status === 'annulled' ? {} : { pending: true }),
    ...(line.status === 'annulled' ? { annulled: true } : {}),
    ...(line.decided_on ? { decidedOn: line.decided_on } : {}),
    ...(line.decision_number ? { number: line.decision_number } : {}),
  };
}

import { Injectable } from '@nestjs/common';
import { MinutesViews, type NoteRow } from '@vinhdanh/application';
import type { MinutesContent } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const CONTENT = `
select e.envelope::jsonb->'data'->'content' as content
from vd_event e
where e.stream = 'minutes:' || $1 and e.type = 'minutes.drawn'
  and (e.envelope::jsonb->'data'->>'version')::int = $2`;

/** Words on a line stand in the private part, those on the session in the event itself. */
const NOTES = `
select x.data->>'noteId' as "noteId", x.data->>'dossierId' as "dossierId",
  coalesce(p.body->>'text', x.data->>'text') as text, x.meta->>'actor' as "by",
  x.meta->>'recordedAt' as "at"
from (
  select e.event_id, e.version, e.envelope::jsonb->'data' as data, e.envelope::jsonb->'meta' as meta
  from vd_event e where e.stream = 'minutes:' || $1 and e.type = 'minutes.noted'
) x left join vd_event_private p using (event_id)
order by x.version`;

/** Whoever calls has been found to read all of the session: read with the service's own rights. */
@Injectable()
export class PgMinutesViews extends MinutesViews {
  constructor(private readonly db: Database) {
    super();
  }

  async content(sessionId: string, version: number): Promise<MinutesContent | undefined> {
    const rows = await this.db.query<{ content: MinutesContent }>(CONTENT, [sessionId, version]);
    return rows[0]?.content;
  }

  notes(sessionId: string): Promise<NoteRow[]> {
    return this.db.query<NoteRow>(NOTES, [sessionId]);
  }

  async sessionsOf(dossierIds: string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; session: string | null }>(
      // From the ids to the lines: a plan by the session's index would compare every line that has a
      // session with every id.
      `select d.dossier_id as "id", d.session_id as "session"
       from unnest($1::text[]) wanted(id) join vd_dossier_standing d on d.dossier_id = wanted.id`,
      [dossierIds],
      'sessions-of-lines',
    );
    return new Map(rows.flatMap(({ id, session }) => (session ? [[id, session]] : [])));
  }
}

import { Injectable } from '@nestjs/common';
import { MeetingViews, ReadingNotes } from '@vinhdanh/application';
import type { FrozenPaper } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const MARK = `
select coalesce(string_agg(version::text, '/' order by stream), '') as mark
from vd_stream where stream = any($1)`;

/** The agenda as last closed; of one that was opened again nothing is frozen. */
const FROZEN = `
select e.type, e.envelope::jsonb->'data'->'lines' as lines,
  e.envelope::jsonb->'data'->'letters' as letters
from vd_event e
where e.stream = 'meeting:' || $1
  and e.type in ('meeting.agenda-frozen', 'meeting.agenda-reopened')
order by e.version desc limit 1`;

interface FrozenRow extends Record<string, unknown> {
  type: string;
  lines: { dossierId: string; papers: FrozenPaper[] }[];
  /** Null of an agenda closed before letters were frozen, too. */
  letters: { proposalId: string; papers: FrozenPaper[] }[] | null;
}

@Injectable()
export class PgMeetingViews extends MeetingViews {
  constructor(private readonly db: Database) {
    super();
  }

  async mark(sessionId: string): Promise<string> {
    const streams = [`council-session:${sessionId}`, `meeting:${sessionId}`];
    const rows = await this.db.query<{ mark: string }>(MARK, [streams]);
    return rows[0]?.mark ?? '';
  }

  async frozen(sessionId: string): Promise<Map<string, FrozenPaper[]>> {
    const [last] = await this.db.query<FrozenRow>(FROZEN, [sessionId]);
    if (last?.type !== 'meeting.agenda-frozen') return new Map();
    return new Map(last.lines.map(({ dossierId, papers }) => [dossierId, papers]));
  }

  async frozenLetters(sessionId: string): Promise<Map<string, FrozenPaper[]>> {
    const [last] = await this.db.query<FrozenRow>(FROZEN, [sessionId]);
    if (last?.type !== 'meeting.agenda-frozen') return new Map();
    return new Map((last.letters ?? []).map(({ proposalId, papers }) => [proposalId, papers]));
  }
}

/** Every statement names the account, save the one that forgets: nobody reads another's notes. */
@Injectable()
export class PgReadingNotes extends ReadingNotes {
  constructor(private readonly db: Database) {
    super();
  }

  async of(accountId: string, sessionId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ dossierId: string; text: string }>(
      `select dossier_id as "dossierId", text from vd_reading_note
       where account_id = $1 and session_id = $2`,
      [accountId, sessionId],
    );
    return new Map(rows.map(({ dossierId, text }) => [dossierId, text]));
  }

  async put(accountId: string, sessionId: string, dossierId: string, text: string): Promise<void> {
    const key = [accountId, sessionId, dossierId];
    if (text === '')
      await this.db.query(
        `delete from vd_reading_note
         where account_id = $1 and session_id = $2 and dossier_id = $3`,
        key,
      );
    else
      await this.db.query(
        `insert into vd_reading_note (account_id, session_id, dossier_id, text)
         values ($1, $2, $3, $4)
         on conflict (account_id, session_id, dossier_id)
         do update set text = excluded.text, written_at = clock_timestamp()`,
        [...key, text],
      );
  }

  async forget(sessionId: string): Promise<number> {
    const rows = await this.db.query(
      'delete from vd_reading_note where session_id = $1 returning 1 as gone',
      [sessionId],
    );
    return rows.length;
  }
}

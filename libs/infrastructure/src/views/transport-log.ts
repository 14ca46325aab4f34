import { Injectable } from '@nestjs/common';
import { TransportLog, type TransportAttempt, type UnboundMail } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@Injectable()
export class PgTransportLog extends TransportLog {
  constructor(private readonly db: Database) {
    super();
  }

  /** A message is sent under the lease of its task, by one worker at a time. */
  async begin(submissionId: string, messageId: string, at: string): Promise<number> {
    const [row] = await this.db.query<{ attempt: number }>(
      `insert into vd_transport_attempt (message_id, attempt, submission_id, started_at)
       select $1, coalesce(max(attempt), 0) + 1, $2, $3 from vd_transport_attempt
        where message_id = $1
       returning attempt`,
      [messageId, submissionId, at],
    );
    return row!.attempt;
  }

  async end(
    messageId: string,
    attempt: number,
    outcome: 'sent' | 'failed',
    note: string,
    at: string,
  ): Promise<void> {
    await this.db.query(
      `update vd_transport_attempt set ended_at = $4, outcome = $3, note = $5
       where message_id = $1 and attempt = $2`,
      [messageId, attempt, outcome, at, note.slice(0, 300)],
    );
  }

  attempts(submissionId: string, limit: number): Promise<TransportAttempt[]> {
    return this.db.query<TransportAttempt>(
      `select message_id as "messageId", attempt, ${iso('started_at')} as "startedAt",
         ${iso('ended_at')} as "endedAt", outcome, note
       from vd_transport_attempt where submission_id = $1
       order by started_at desc, message_id, attempt desc limit $2`,
      [submissionId, limit],
    );
  }

  async setAside(mail: UnboundMail): Promise<void> {
    await this.db.query(
      `insert into vd_unbound_mail (mail_id, received_at, state, document_id, reason, sha256)
       values ($1, $2, $3, $4, $5, $6) on conflict (mail_id) do nothing`,
      [mail.mailId, mail.receivedAt, mail.state, mail.documentId, mail.reason, mail.sha256],
    );
  }

  aside(limit: number): Promise<UnboundMail[]> {
    return this.db.query<UnboundMail>(
      `select mail_id as "mailId", ${iso('received_at')} as "receivedAt", state,
         document_id as "documentId", reason, sha256
       from vd_unbound_mail order by received_at desc, mail_id limit $1`,
      [limit],
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Beside the log: every try to hand a message to the axis, and messages that are bound to nothing
 * of ours. Nothing is decided by them; what is decided stands in the stream of the submission.
 */
export class CentreTransport1780000000028 implements MigrationInterface {
  name = 'CentreTransport1780000000028';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_transport_attempt (
  message_id text not null,
  attempt int not null,
  submission_id text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'failed')),
  note text,
  primary key (message_id, attempt)
);
create index vd_transport_attempt_of on vd_transport_attempt (submission_id, started_at desc);
create table vd_unbound_mail (
  mail_id text primary key,
  received_at timestamptz not null,
  state text not null check (state in ('stranger', 'unreadable')),
  document_id text,
  reason text,
  sha256 text
);
create index vd_stream_submission_document on vd_stream ((state->>'documentId'))
  where kind = 'submission';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}

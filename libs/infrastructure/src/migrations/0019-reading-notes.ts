import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members' own notes on lines before a meeting, beside the log. They go when the minutes of the
 * session stand, and in the same transaction in which their subject is erased.
 */
export class ReadingNotes1780000000019 implements MigrationInterface {
  name = 'ReadingNotes1780000000019';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create table vd_reading_note (
  account_id text not null,
  session_id text not null,
  dossier_id text not null,
  text text not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (account_id, session_id, dossier_id)
);
create index vd_reading_note_session on vd_reading_note (session_id);
create index vd_reading_note_dossier on vd_reading_note (dossier_id);
create function vd_forget_reading_notes() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  delete from vd_reading_note where dossier_id in (
    select d.dossier_id from vd_dossier_fixed d
     where d.subject_id in (
       select jsonb_array_elements_text(new.envelope::jsonb -> 'data' -> 'ids')
       union select subject_id from vd_subject where root_id = substr(new.stream, 9)));
  return null;
end $$;
revoke all on function vd_forget_reading_notes from public;
create trigger vd_event_forget_notes after insert on vd_event for each row
  when (new.type = 'subject.erased') execute function vd_forget_reading_notes();
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchKeys, sortKey } from '@vinhdanh/domain';
import { FIND_SUBJECTS, FOLLOW_SUBJECT } from './subject-functions.js';

const PAGE = 5_000;

/** The register of subjects grows a record for life, a search of its own, and ciphered numbers. */
export class LifelongRecord1780000000007 implements MigrationInterface {
  name = 'LifelongRecord1780000000007';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
alter table vd_subject
  -- words of the name without accents, and with "=" before them as they are written
  add column keys text[] not null default '{}',
  -- order of a Vietnamese list, see sortKey in the domain
  add column sort_key text collate "C" not null default '',
  add column number_kind text,
  add column number_sealed text,
  add column birth_date date,
  add column nationality text,
  add column staff_code text,
  add column representative text,
  add column died boolean not null default false,
  add column died_on date,
  add column heirs jsonb,
  add column founded_on date,
  add column flag_eligible boolean,
  add column organisation_id text,
  add column coverage_from int,
  add column coverage_to int,
  -- the subject it was found to be the same as, and the one that stands for all of them
  add column merged_into text,
  add column root_id text,
  add column erased boolean not null default false;
drop index vd_subject_words;`);
    await this.fillSubjects(q);
    await q.query(`
update vd_subject set root_id = subject_id, number_kind = case
  when kind <> 'individual' then null when number_hash is null then 'none' else 'personal-number' end;
alter table vd_subject alter column root_id set not null, alter column keys set statistics 1000;
create index vd_subject_find on vd_subject using gin (keys, (unit_line || '{*}'::text[]))
  with (fastupdate = off);
create index vd_subject_order on vd_subject (sort_key, subject_id);
create index vd_subject_root on vd_subject (root_id);
create index vd_subject_staff on vd_subject (unit_id, staff_code) where staff_code is not null;
-- Numbers whose hash has no key: an older release wrote them, the next start enciphers them.
create index vd_subject_plain on vd_subject (subject_id) where length(number_hash) = 64;

update vd_stream set state = state || '{"entries": {}}'
 where kind = 'subject' and not state ? 'entries';

create table vd_record_entry (
  entry_id text primary key,
  subject_id text not null,
  -- the subject it is read under: another one after a merger
  root_id text not null,
  kind text not null,
  restricted boolean not null,
  year int not null,
  code text not null,
  -- JSON object, exactly as eligibility reads it but for its id and grade
  fact text not null check (fact like '{"%'),
  words jsonb not null default '{}',
  entry_key text not null,
  grade text not null,
  graded_by text,
  graded_at timestamptz,
  scan text,
  reference text,
  origin text not null,
  synthetic boolean not null default false,
  import_id text,
  import_row int,
  recorded_by text not null,
  recorded_at timestamptz not null,
  corrected boolean not null default false,
  withdrawn text,
  answers jsonb not null default '[]'
) with (fillfactor = 90);
create index vd_record_entry_root on vd_record_entry (root_id, kind) where withdrawn is null;
create index vd_record_entry_subject on vd_record_entry (subject_id);
create index vd_record_entry_scan on vd_record_entry (scan) where scan is not null;
create index vd_record_entry_import on vd_record_entry (import_id) where import_id is not null;

alter table vd_import add column purpose text not null default 'nominees';
alter table vd_import_row add column subject_id text;
-- An erasure finds what lists still hold of somebody.
create index vd_import_row_subject on vd_import_row (subject_id) where subject_id is not null;
create index vd_import_row_dossier on vd_import_row (dossier_id) where dossier_id is not null;
`);
    await q.query(FIND_SUBJECTS);
    await q.query(FOLLOW_SUBJECT);
  }

  /** Names as the new search finds and sorts them. */
  private async fillSubjects(q: QueryRunner): Promise<void> {
    for (let after = ''; ;) {
      const rows: { subject_id: string; kind: string; name: string }[] = await q.query(
        `select subject_id, kind, name from vd_subject
          where name is not null and subject_id > $1 order by subject_id limit ${PAGE}`,
        [after],
      );
      if (rows.length === 0) return;
      const filled = rows.map(({ subject_id, kind, name }) => ({
        subject_id,
        sort_key: sortKey(name, kind === 'individual'),
        keys: searchKeys(name),
      }));
      await q.query(
        `update vd_subject s set sort_key = f.sort_key, keys = f.keys
           from jsonb_to_recordset($1::jsonb) as f(subject_id text, sort_key text, keys text[])
          where s.subject_id = f.subject_id`,
        [JSON.stringify(filled)],
      );
      after = rows[rows.length - 1]!.subject_id;
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}

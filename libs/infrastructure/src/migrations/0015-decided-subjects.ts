import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search as `vd_find_subjects`, with the same answers: where few subjects have the words, all ranks
 * are found in one look. How many have them is the planner's own estimate, without reading a row.
 */
const SEARCH_SUBJECTS = `
create function vd_search_subjects(
  plain text[], marked text[], plain_like text[], marked_like text[], plain_lead text[],
  marked_lead text[], plain_frame text, marked_frame text, wanted_kind text, wanted_unit text,
  after_rank int, after_key text, after_id text, most int)
returns table (rank int, sort_key text, subject_id text, root_id text)
language plpgsql volatile security definer set search_path = public, pg_temp
set max_parallel_workers_per_gather = 0 as $$
declare
  scope text[] := string_to_array(nullif(current_setting('vd.units', true), ''), ',');
  within text := '';
  those text := '';
  plan json;
begin
  if scope is null then return; end if;
  if not scope @> '{*}' then within := ' and (s.unit_line || ''{*}''::text[]) && $3'; end if;
  if wanted_unit is not null then
    within := within || ' and (s.unit_line || ''{*}''::text[]) @> array[$4]';
  end if;
  if wanted_kind is not null then those := ' and s.kind = $5'; end if;
  execute 'explain (format json) select 1 from vd_subject s where s.keys @> $1' || within || those
    into plan using plain, marked, scope, wanted_unit, wanted_kind;
  -- Of a unit's own people even the commonest name is few.
  if (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric > (case within when '' then 300 else 20000 end)
  then
    return query select * from vd_find_subjects(plain, marked, plain_like, marked_like, plain_lead,
      marked_lead, plain_frame, marked_frame, wanted_kind, wanted_unit, after_rank, after_key,
      after_id, most);
    return;
  end if;
  -- Whoever has the words with their marks has them without.
  return query execute 'select f.* from (
      select case when s.keys @> $2 then 1 - (s.sort_key ~ $9)::int
          else 3 - (replace(s.sort_key, ''~'', '''') ~ $10)::int end,
        s.sort_key::text, s.subject_id, s.root_id
      from vd_subject s where s.keys @> $1' || within || those || '
        and not s.erased and (s.merged_into is null or not exists (
          select 1 from vd_subject r where r.subject_id = s.root_id and r.keys @> $1))
      offset 0) f(rank, key, id, root)'
    || case when after_rank is null then '' else ' where f.rank > $11
      or f.rank = $11 and (f.key collate "C", f.id) > ($6 collate "C", $7)' end
    || ' order by f.rank, f.key collate "C", f.id limit $8'
    using plain, marked, scope, wanted_unit, wanted_kind, after_key, after_id, most,
      marked_frame, plain_frame, after_rank;
end $$;
revoke all on function vd_search_subjects from public;
grant execute on function vd_search_subjects to vd_api, vd_worker;
`;

/**
 * A row that was said to be about somebody holds his name before it is added to his record, so it
 * goes with him as well. As in `vd_follow_subject`, the event names all who are erased.
 */
const FORGET_DECIDED = `
create index vd_import_row_decided on vd_import_row (decided) where decided is not null;
create function vd_forget_decided() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with emptied as (
    update vd_import_row set cells = '[]', grouped = '{}', line = null, line_key = null,
      candidates = null, errors = jsonb_build_array(jsonb_build_object('row', file_row,
        'code', 'subject-erased', 'message', 'Dòng ' || file_row
          || ': dữ liệu của đối tượng đã được xóa theo yêu cầu.'))
     where subject_id is null and decided in (
       select jsonb_array_elements_text(new.envelope::jsonb -> 'data' -> 'ids')
       union select substr(new.stream, 9))
    returning import_id
  )
  update vd_import set sheets = '[]', file_name = null
   where import_id in (select import_id from emptied);
  return null;
end $$;
revoke all on function vd_forget_decided from public;
create trigger vd_event_forget_decided after insert on vd_event for each row
  when (new.type = 'subject.erased') execute function vd_forget_decided();
`;

/** Rows of history wait for somebody to say whom they are about; rare names are found in one look. */
export class DecidedSubjects1780000000015 implements MigrationInterface {
  name = 'DecidedSubjects1780000000015';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
alter table vd_import_row
  -- who a row may be about, as ids with what speaks for each
  add column candidates jsonb,
  -- what somebody said: the id of a subject, or "new"
  add column decided text;
`);
    await q.query(FORGET_DECIDED);
    await q.query(SEARCH_SUBJECTS);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}

/**
 * Finds subjects by words of their names within the scope of the transaction (`vd.units`), those
 * written with the same marks first (rank 0), each rank in the order of a Vietnamese list.
 *
 * It reads past the row policies and applies their condition itself: below a policy Postgres would
 * not use the index on the words, since their operator might tell of rows it rejects. Whoever calls
 * it joins the answer to vd_subject, where the policy judges once more. The text of the query is
 * put together for what is asked, so that the planner sees how common the words are: a common one
 * is read in order until the page is full, a rare one is looked up and sorted.
 */
export const FIND_SUBJECTS = `
create function vd_find_subjects(plain text[], marked text[], wanted_kind text, wanted_unit text,
  after_rank int, after_key text, after_id text, most int)
returns table (rank int, sort_key text, subject_id text, root_id text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  scope text[] := string_to_array(nullif(current_setting('vd.units', true), ''), ',');
  common text := '';
  found int;
begin
  if scope is null then return; end if;
  if not scope @> '{*}' then
    common := common || ' and (s.unit_line || ''{*}''::text[]) && $1';
  end if;
  if wanted_unit is not null then
    common := common || ' and (s.unit_line || ''{*}''::text[]) @> array[$2]';
  end if;
  if wanted_kind is not null then common := common || ' and s.kind = $3'; end if;
  -- A merged name leads to the one who stands for it, unless that one is found by himself.
  common := common || ' and not s.erased and (s.merged_into is null or not exists (
    select 1 from vd_subject r where r.subject_id = s.root_id and r.keys @> $4))';
  for level in coalesce(after_rank, 0)..1 loop
    exit when most <= 0 or (level = 1 and plain = '{}');
    return query execute
      'select ' || level || ', s.sort_key::text, s.subject_id, s.root_id from vd_subject s where '
      || case when plain = '{}' then 'true'
              when level = 0 then 's.keys @> $5'
              else 's.keys @> $4 and not s.keys @> $5' end
      || common
      || case when level = after_rank then ' and (s.sort_key, s.subject_id) > ($6 collate "C", $7)'
              else '' end
      || ' order by s.sort_key, s.subject_id limit $8'
      using scope, wanted_unit, wanted_kind, plain, marked, after_key, after_id, most;
    get diagnostics found = row_count;
    most := most - found;
  end loop;
end $$;
revoke all on function vd_find_subjects from public;
grant execute on function vd_find_subjects to vd_api, vd_worker;
`;

/**
 * What a merger, its undoing, an erasure or a fresh cipher does to rows of other streams, in the
 * transaction of the event and nowhere else: nobody but this function may delete private parts.
 */
export const FOLLOW_SUBJECT = `
create function vd_follow_subject() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  self text := substr(new.stream, 9);
  said jsonb := new.envelope::jsonb -> 'data';
  other text := said ->> 'into';
  everyone text[];
begin
  if new.type = 'subject.merged' then
    -- Both rows, always in one order: of two mergers at once the second sees the first.
    perform 1 from vd_subject where subject_id in (self, other) order by subject_id for update;
    perform 1 from vd_subject where subject_id = other and merged_into is null and not erased;
    if not found then
      raise exception 'vd: the survivor stands no more' using errcode = '40001';
    end if;
    update vd_subject set merged_into = other where subject_id = self;
    update vd_record_entry e set root_id = other from vd_subject s
     where s.root_id = self and e.subject_id = s.subject_id;
    update vd_subject set root_id = other where root_id = self;
  elsif new.type = 'subject.unmerged' then
    with recursive below as (
      select subject_id from vd_subject where subject_id = self
      union select s.subject_id from vd_subject s join below b on s.merged_into = b.subject_id
    )
    select array_agg(subject_id) into everyone from below;
    update vd_subject set merged_into = null where subject_id = self;
    update vd_subject set root_id = self where subject_id = any(everyone);
    update vd_record_entry set root_id = self where subject_id = any(everyone);
  elsif new.type = 'subject.erased' then
    perform 1 from vd_subject where subject_id = self for update;
    -- The event names them; whoever was merged in since it was decided goes with them.
    select array_agg(i) into everyone from (
      select jsonb_array_elements_text(said -> 'ids') as i
      union select subject_id from vd_subject where root_id = self) both_ways;
    delete from vd_event_private where subject_id = any(everyone);
    delete from vd_record_entry where subject_id = any(everyone);
    with emptied as (
      update vd_import_row set cells = '[]', grouped = '{}', line = null, line_key = null
       where subject_id = any(everyone) or dossier_id in (
         select dossier_id from vd_dossier_fixed where subject_id = any(everyone))
      returning import_id
    )
    -- Samples shown beside the mapping hold names as well.
    update vd_import set sheets = '[]', file_name = null
     where import_id in (select import_id from emptied);
    update vd_subject set erased = true, name = null, name_key = null, keys = '{}', sort_key = '',
      birth_year = null, birth_date = null, sex = null, number_hash = null, number_sealed = null,
      nationality = null, staff_code = null, representative = null, died_on = null, heirs = null
     where subject_id = any(everyone);
  else
    delete from vd_event_private p using vd_event e
     where e.stream = new.stream and e.version < new.version and p.event_id = e.event_id;
  end if;
  return null;
end $$;
revoke all on function vd_follow_subject from public;
create trigger vd_event_subject after insert on vd_event for each row
  when (new.type in ('subject.merged', 'subject.unmerged', 'subject.erased', 'subject.number-sealed'))
  execute function vd_follow_subject();
`;

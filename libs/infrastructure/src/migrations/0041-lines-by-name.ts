import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lines are searched by the names of their subjects. Both functions read past the row policies:
 * below a policy Postgres would not use the index on words, and a subject who has moved to another
 * unit since keeps his name on the line that its reader sees. Neither tells anybody a name; which
 * lines are shown is for the policies on lines to say.
 *
 * A rare name is looked up: who bears it. A common one is not worth listing: lines are read in
 * their order and each is asked whether it is about such a one.
 */
const FUNCTIONS = `
-- Subjects with all these words in the name; null if there are more than so many.
create function vd_subjects_named(words text[], most int) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp
set max_parallel_workers_per_gather = 0 as $$
declare
  ids text[];
begin
  execute 'select array_agg(f.subject_id) from (
      select s.subject_id from vd_subject s where s.keys @> $1 limit $2) f'
    into ids using words, most + 1;
  return case when cardinality(ids) > most then null else coalesce(ids, '{}') end;
end $$;

-- Asked for thousands of lines: every name is written out, since a search path of its own would
-- be set and taken back at each call.
create function vd_subject_named(id text, words text[]) returns boolean
language plpgsql stable security definer
cost 1000 as $$
begin
  return exists (select 1 from public.vd_subject s where s.subject_id operator(pg_catalog.=) id
    and s.keys operator(pg_catalog.@>) words);
end $$;

revoke all on function vd_subjects_named, vd_subject_named from public;
grant execute on function vd_subjects_named, vd_subject_named to vd_api, vd_worker;
`;

export class LinesByName1780000000041 implements MigrationInterface {
  name = 'LinesByName1780000000041';

  async up(q: QueryRunner): Promise<void> {
    await q.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only; restore a backup instead');
  }
}

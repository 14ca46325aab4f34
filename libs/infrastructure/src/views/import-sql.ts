import type { RowStanding } from '@vinhdanh/application';

/** The status is the stream's own, so that it can never disagree with the log. */
export const IMPORT = `
select i.import_id as "importId", i.proposal_id as "proposalId", i.unit_id as "unitId", i.purpose,
  i.file_name as "fileName", coalesce(s.state->>'status', 'none') as status, i.sheets,
  coalesce(i.mapping, '[]') as mapping, coalesce((
    select jsonb_agg(to_jsonb(f) order by f.sheet) from (
      select r.sheet, count(*)::int as rows, count(r.errors)::int as bad,
        count(*) filter (where r.mended)::int as mended
      from vd_import_row r where r.import_id = i.import_id group by r.sheet) f), '[]') as figures,
  i.total, i.good, i.bad,
  coalesce((s.state->>'added')::int, 0) as added, i.done, i.failed, i.updated_at as "updatedAt"
from vd_import i left join vd_stream s on s.stream = 'import:' || i.import_id`;

/** $2 sheets, each with what is new about it. */
export const RELABEL = `
update vd_import i set updated_at = clock_timestamp(), sheets = (
  select coalesce(jsonb_agg(s.one || coalesce(n.one, '{}') order by s.at), '[]')
  from jsonb_array_elements(i.sheets) with ordinality s(one, at)
  left join jsonb_array_elements($2::jsonb) n(one) on n.one->'sheet' = s.one->'sheet')
where i.import_id = $1`;

export const ROW = `
select row_no as n, sheet, file_row as "fileRow", cells, grouped as "group", line,
  line_key as key, errors, mended, dossier_id as "dossierId", subject_id as "subjectId",
  candidates, decided
from vd_import_row`;

/** Conditions on a staged row. */
export const STANDING: Record<RowStanding, string> = {
  good: 'errors is null and coalesce(dossier_id, subject_id) is null',
  bad: 'errors is not null',
  added: 'coalesce(dossier_id, subject_id) is not null',
  mended: 'mended',
};

export const PUT_ROWS = `
insert into vd_import_row (import_id, row_no, sheet, file_row, cells, grouped, line, line_key,
  errors, mended, candidates, decided)
select $1, r.n, r.sheet, r."fileRow", r.cells, r."group", r.line, r.key, r.errors, r.mended,
  r.candidates, r.decided
from jsonb_to_recordset($2::jsonb) as r(n int, sheet int, "fileRow" int, cells jsonb,
  "group" jsonb, line jsonb, key text, errors jsonb, mended boolean, candidates jsonb,
  decided text)
on conflict (import_id, row_no) do update set cells = excluded.cells, line = excluded.line,
  line_key = excluded.line_key, errors = excluded.errors, mended = excluded.mended,
  candidates = excluded.candidates, decided = excluded.decided, commit_no = null
where coalesce(vd_import_row.dossier_id, vd_import_row.subject_id) is null`;

/** Never puts a row in: a list that is given up at the same moment stays empty. */
export const SAVE_ROWS = `
update vd_import_row t set cells = r.cells, line = r.line, line_key = r.key, errors = r.errors,
  mended = r.mended, candidates = r.candidates, decided = r.decided, commit_no = null
from jsonb_to_recordset($2::jsonb) as r(n int, cells jsonb, line jsonb, key text, errors jsonb,
  mended boolean, candidates jsonb, decided text)
where t.import_id = $1 and t.row_no = r.n and coalesce(t.dossier_id, t.subject_id) is null`;

export const COUNT = `
with c as (
  select count(*) filter (where errors is null and coalesce(dossier_id, subject_id) is null)::int as good,
    count(*) filter (where errors is not null)::int as bad,
    count(coalesce(dossier_id, subject_id))::int as added
  from vd_import_row where import_id = $1)
update vd_import set good = c.good, bad = c.bad, updated_at = clock_timestamp()
from c where import_id = $1
returning c.good, c.bad, c.added`;

export const SAVE_OUTCOMES = `
update vd_import_row t set dossier_id = r."dossierId", subject_id = r."subjectId",
  errors = r.errors, candidates = r.candidates
from jsonb_to_recordset($2::jsonb)
  as r(n int, "dossierId" text, "subjectId" text, errors jsonb, candidates jsonb)
where t.import_id = $1 and t.row_no = r.n`;

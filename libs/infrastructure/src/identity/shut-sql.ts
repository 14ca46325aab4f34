/**
 * Lines an account is shut out of while a session is open, whom they are about (with all that was
 * merged with them), and the streams of those sessions.
 */
export const shutOutOf = (account: string): string => `(
  select json_agg(distinct x.id) from vd_stream c,
    lateral (select c.stream as id
      union all select l.id from jsonb_array_elements_text(c.state->'shut'->${account}) l(id)
      union all select t.subject_id
        from jsonb_array_elements_text(c.state->'shut'->${account}) l(id)
        join vd_dossier_fixed d on d.dossier_id = l.id
        join vd_subject s on s.subject_id = d.subject_id
        join vd_subject t on t.root_id = s.root_id) x
  where c.kind = 'council-session' and c.state ? 'shut' and c.state->>'status' <> 'closed'
    and c.state->'shut' ? ${account})`;

/** Lines an account is shut out of while a session is open, and the streams of those sessions. */
export const shutOutOf = (account: string): string => `(
  select json_agg(distinct x.id) from vd_stream c,
    lateral (select c.stream as id union all
      select jsonb_array_elements_text(c.state->'shut'->${account})) x
  where c.kind = 'council-session' and c.state ? 'shut' and c.state->>'status' <> 'closed'
    and c.state->'shut' ? ${account})`;

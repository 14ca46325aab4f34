/** $4 lines the reader is shut out of, each also as the stream a notice may be about. */
const NOT_SHUT = `not (coalesce(n.link->>'dossierId', '') = any($4) or n.about = any($4))`;

/** The instant at which that day began in Vietnam. */
const MIDNIGHT = `((g.since::timestamp - interval '7 hours') at time zone 'UTC')`;

/**
 * Parameters of every statement: $1 account, $2 keys of its audiences, $3 the day each was given
 * and $4 what the reader is shut out of. What had been told before
 * one had the role is not one's own; nor is what one did oneself.
 */
export const YOURS = `
select 1 from unnest($2::text[], $3::date[]) g(key, since)
  join vd_notice_audience a on a.key = g.key
where n.last_at >= ${MIDNIGHT} and n.actors <> array[$1::text] and ${NOT_SHUT}`;

const READ = `(n.seq <= coalesce(
    (select r.seq from vd_notice_read r where r.account_id = $1 and r.notice_id = n.notice_id), 0)
  or n.seq <= coalesce((select w.read_up_to from vd_notice_reader w where w.account_id = $1), 0))`;

const CONDITIONS = {
  all: 'true',
  unread: `not ${READ}`,
  unmailed: `n.seq > coalesce(
    (select w.mailed_up_to from vd_notice_reader w where w.account_id = $1), 0)`,
};

/**
 * One index scan for each key, merged: a page costs the same in a long inbox. $5 sequence the page
 * goes on from (or null), $6 limit. Newest first, but what is to be mailed oldest first.
 */
export function noticeSql(which: keyof typeof CONDITIONS): string {
  const order = which === 'unmailed' ? 'asc' : 'desc';
  return `
select n.notice_id as id, n.kind, n.about, n.link, n.params, n.count, n.first_at as "firstAt",
  n.last_at as "lastAt", n.seq, ${READ} as read, s.name as "subjectName"
from (
  select distinct i.notice_id, i.seq
  from unnest($2::text[], $3::date[]) g(key, since)
  cross join lateral (
    select a.notice_id, a.seq from vd_notice_audience a join vd_notice n using (notice_id)
    where a.key = g.key and ($5::bigint is null or a.seq < $5)
      and n.last_at >= ${MIDNIGHT} and n.actors <> array[$1::text] and ${NOT_SHUT}
      and ${CONDITIONS[which]}
    order by a.seq ${order} limit $6
  ) i
  order by i.seq ${order} limit $6
) i
join vd_notice n using (notice_id)
left join vd_dossier d on n.count = 1 and d.dossier_id = n.link->>'dossierId'
left join vd_subject s on s.subject_id = d.subject_id
order by n.seq ${order}`;
}

export const UNREAD_SQL = `
select count(*)::int as count from (
  select distinct a.notice_id
  from unnest($2::text[], $3::date[]) g(key, since)
  join vd_notice_audience a on a.key = g.key
  join vd_notice n using (notice_id)
  where n.last_at >= ${MIDNIGHT} and n.actors <> array[$1::text] and ${NOT_SHUT}
    and ${CONDITIONS.unread}
) u`;

import type { ClientBase } from 'pg';
import { audienceKeys, type NoticeDraft } from '@vinhdanh/domain';

/** A draft with when and by whom; `actors` empty for what nobody in particular caused. */
export interface NoticeEntry extends NoticeDraft {
  /** ISO instant. */
  at: string;
  actor?: string;
  /** What keeps this notice apart from others, besides kind, audience and matter. */
  apart: string;
}

/**
 * Adds to notices there are, or makes new ones. One count over all of them: a notice that grew is as
 * new as one just made, for those who had read it.
 */
const ADD = `
with given as (
  select g.* from jsonb_to_recordset($1::jsonb) as g(
    "groupKey" text, kind text, about text, link jsonb, params jsonb, count int, actors text[],
    at timestamptz, keys text[], place int)
), notice as (
  insert into vd_notice as n
    (group_key, kind, about, link, params, count, actors, first_at, last_at, seq)
  select "groupKey", kind, about, link, params, count, actors, at, at,
    place + 1 + coalesce((select max(seq) from vd_notice), 0)
  from given order by place
  on conflict (group_key) do update set
    count = case when $2 then n.count + excluded.count else excluded.count end,
    params = excluded.params,
    link = case when n.link = excluded.link then n.link else n.link - 'dossierId' end,
    actors = array(select distinct a from unnest(n.actors || excluded.actors) a),
    last_at = greatest(n.last_at, excluded.last_at), seq = excluded.seq
  -- What is only counted anew is news when it has grown.
  where $2 or excluded.count > n.count
  returning n.notice_id, n.group_key, n.seq
)
insert into vd_notice_audience as a (notice_id, key, seq)
select n.notice_id, k.key, n.seq
from notice n join given g on g."groupKey" = n.group_key cross join unnest(g.keys) k(key)
on conflict (notice_id, key) do update set seq = excluded.seq`;

export type CountMode = 'add' | 'set';

/** Writes notices in the caller's transaction. `set` gives the count anew instead of adding. */
export async function writeNotices(
  client: ClientBase,
  entries: readonly NoticeEntry[],
  mode: CountMode,
): Promise<void> {
  if (entries.length === 0) return;
  const groups = new Map<string, ReturnType<typeof row>>();
  for (const entry of entries) {
    const next = row(entry);
    const known = groups.get(next.groupKey);
    groups.set(next.groupKey, known ? merged(known, next) : next);
  }
  // Readers know by one number how far they have come, so numbers must be seen in their order.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('vd_notice', 0))`);
  await client.query(ADD, [
    JSON.stringify([...groups.values()].map((group, place) => ({ ...group, place }))),
    mode === 'add',
  ]);
}

function row({ kind, audience, about, link, params, count = 1, at, actor, apart }: NoticeEntry) {
  const keys = audienceKeys(audience);
  const groupKey = [kind, keys.join(','), about, apart].join('|');
  return { groupKey, kind, about, link, params, count, actors: actor ? [actor] : [], at, keys };
}

type Row = ReturnType<typeof row>;

function merged(a: Row, b: Row): Row {
  const { dossierId: _several, ...link } = b.link;
  return {
    ...b,
    link: a.link.dossierId === b.link.dossierId ? b.link : link,
    count: a.count + b.count,
    actors: [...new Set([...a.actors, ...b.actors])],
  };
}

import type { Client } from 'pg';
import { NOTICE_RULES, noticesOf, vietnamTime, type JsonObject } from '@vinhdanh/domain';
import { LeaderDuty } from '../postgres/leader-duty.js';
import { writeNotices, type NoticeEntry } from './write-notices.js';

const CHECKPOINT = 'notices_v1';
const SOURCE = 'audit_v1';
const PAGE = 5_000;

/** The events of a page that concern somebody, with the stream of the letter or thing they are about. */
const EVENTS = `
select a.type, a.stream, a.actor, a.recorded_at as "at", a.params,
  case when d.dossier_id is not null then jsonb_build_object('id', d.dossier_id,
    'filingUnitId', d.filing_unit_id, 'unitLine', d.unit_line, 'proposalId', d.proposal_id,
    'level', d.level, 'award', d.award, 'ownBody', f.state->'check'->>'ownBody') end as dossier,
  case when a.type = 'proposal.withdrawn' then (
    select array_agg(distinct l.state->'check'->>'ownBody')
    from vd_dossier_fixed x join vd_stream l on l.stream = 'dossier:' || x.dossier_id
    where x.proposal_id = substr(a.stream, 10) and l.state->'check' ? 'ownBody'
  ) end as "ownBodies",
  case when d.proposal_id is not null then 'proposal:' || d.proposal_id else a.stream end as about
from vd_audit a
left join vd_dossier_fixed d on d.dossier_id = a.dossier_id
left join vd_stream f on f.stream = 'dossier:' || d.dossier_id
where a.log_index >= $1 and a.log_index < $2 and a.type = any($3)
order by a.log_index`;

/** Hundreds of lines are about one letter: its state is fetched once, not with each of them. */
const STATES = `
select s.stream, s.state from unnest($1::text[]) asked(stream) join vd_stream s using (stream)`;

interface EventRow {
  type: string;
  stream: string;
  actor: string;
  at: string;
  params: JsonObject;
  dossier: Parameters<typeof noticesOf>[0]['dossier'] | null;
  ownBodies: string[] | null;
  /** Stream whose state the rules look at. */
  about: string;
}

/**
 * Tells people what has happened, in the order of the log, behind the audit projection: its rows
 * are parsed already. Notices and checkpoint move in one transaction, so nothing is told twice.
 */
export class NoticeFollower extends LeaderDuty {
  constructor(url: string, onError?: (error: unknown) => void) {
    super({
      name: CHECKPOINT,
      url,
      listen: ['vd_sequenced', 'vd_projection'],
      pollMs: 500,
      onError,
    });
  }

  protected override async lead(client: Client): Promise<void> {
    await client.query(
      'insert into vd_checkpoint (projection) values ($1) on conflict do nothing',
      [CHECKPOINT],
    );
  }

  protected async tick(client: Client): Promise<boolean> {
    await client.query('begin');
    try {
      const more = await this.advance(client);
      await client.query('commit');
      return more;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  private async advance(client: Client): Promise<boolean> {
    const { rows } = await client.query<{ at: number; end: number }>(
      `select c.next_index as at,
         coalesce((select next_index from vd_checkpoint where projection = $2), 0) as end
       from vd_checkpoint c where c.projection = $1 for update`,
      [CHECKPOINT, SOURCE],
    );
    const { at, end } = rows[0]!;
    if (at >= end) return false;
    const to = Math.min(end, at + PAGE);
    const types = Object.keys(NOTICE_RULES);
    const events = await client.query<EventRow>(EVENTS, [at, to, types]);
    const states = await this.states(client, events.rows);
    const found = events.rows.flatMap((row) => entries(row, states.get(row.about) ?? {}));
    await writeNotices(client, found, 'add');
    await client.query(
      `update vd_checkpoint set next_index = $2, updated_at = clock_timestamp()
       where projection = $1`,
      [CHECKPOINT, to],
    );
    return to < end;
  }

  private async states(client: Client, events: EventRow[]): Promise<Map<string, JsonObject>> {
    if (events.length === 0) return new Map();
    const { rows } = await client.query<{ stream: string; state: JsonObject }>(STATES, [
      [...new Set(events.map(({ about }) => about))],
    ]);
    return new Map(rows.map(({ stream, state }) => [stream, state]));
  }
}

const entries = ({ dossier, about: _, ...event }: EventRow, state: JsonObject): NoticeEntry[] =>
  noticesOf({ ...event, state, ...(dossier ? { dossier } : {}) }).map((draft) => ({
    ...draft,
    at: event.at,
    actor: event.actor,
    apart: [vietnamTime(event.at).day, draft.apart ?? []].flat().join('|'),
  }));

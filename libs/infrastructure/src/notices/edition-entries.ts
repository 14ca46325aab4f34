import type { Client } from 'pg';
import {
  editionReminders,
  withConfirmations,
  type ConfirmedRule,
  type Edition,
} from '@vinhdanh/domain';
import type { NoticeEntry } from './write-notices.js';

const MARK = `
select string_agg(stream || '@' || version, ' ' order by stream) as mark
from vd_stream where kind = 'catalogue' and state->>'status' = 'active'`;

const EDITIONS = `
select c.body, s.state->'confirmed' as confirmed
from vd_stream s join vd_catalogue_content c on c.hash = s.state->>'hash'
where s.kind = 'catalogue' and s.state->>'status' = 'active'`;

/** What the editions in force call for, looked up anew only on another day or under other law. */
export class EditionEntries {
  private looked?: string;

  async of(client: Client, today: string, at: string): Promise<NoticeEntry[]> {
    const found = await client.query<{ mark: string | null }>(MARK);
    const key = `${today} ${found.rows[0]?.mark ?? ''}`;
    if (key === this.looked) return [];
    const { rows } = await client.query<{
      body: string;
      confirmed: Record<string, ConfirmedRule> | null;
    }>(EDITIONS);
    const editions = rows.map(({ body, confirmed }) =>
      withConfirmations(JSON.parse(body) as Edition, confirmed ?? {}),
    );
    this.looked = key;
    return editionReminders(editions, today).map(({ kind, edition, from, step }) => ({
      kind,
      audience: { roles: ['admin', 'board-head'] },
      about: `catalogue:${edition}`,
      link: {},
      params: { edition, from },
      at,
      apart: `${from}-${step}`,
    }));
  }
}

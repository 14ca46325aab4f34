import { Injectable } from '@nestjs/common';
import { Sessions, type LiveSession, type NewSignIn, type SignIn } from '@vinhdanh/application';
import type { AccountState } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { shutOutOf } from './shut-sql.js';

const LASTS_HOURS = 12;
const IDLE_HOURS = 2;
/** A session found is believed this long without asking again: revocation reaches every process
    within it, and this process at once. */
const BELIEVED_MS = 2_000;
const KEPT = 10_000;

const LIVE = `s.ended_at is null and s.expires_at > clock_timestamp()
  and s.last_seen > clock_timestamp() - interval '${IDLE_HOURS} hours'`;

const FIND = `
select s.session_id, s.account_id, a.state,
  s.last_seen < clock_timestamp() - interval '1 minute' as stale,
  (select json_object_agg(substr(d.stream, 9), d.state) from vd_stream d
    where jsonb_array_length(a.state->'delegations') > 0 and d.stream in
      (select 'account:' || (x->>'by') from jsonb_array_elements(a.state->'delegations') x)
  ) as delegators,
  ${shutOutOf('s.account_id::text')} as shut
from vd_session s join vd_stream a on a.stream = 'account:' || s.account_id
where s.token_hash = $1 and ${LIVE}`;

interface Found {
  session_id: string;
  account_id: string;
  state: AccountState;
  stale: boolean;
  delegators: Record<string, AccountState> | null;
  shut: string[] | null;
}

@Injectable()
export class PgSessions extends Sessions {
  private readonly believed = new Map<string, { live: LiveSession; until: number }>();

  constructor(private readonly db: Database) {
    super();
  }

  async begin(signIn: NewSignIn): Promise<{ expiresAt: string }> {
    const rows = await this.db.query<{ expires_at: string }>(
      `insert into vd_session (session_id, token_hash, account_id, ip, agent, expires_at)
       values ($1, $2, $3, $4, $5, clock_timestamp() + interval '${LASTS_HOURS} hours')
       returning expires_at`,
      [signIn.sessionId, signIn.tokenHash, signIn.accountId, signIn.ip, signIn.agent],
    );
    return { expiresAt: rows[0]!.expires_at };
  }

  async find(tokenHash: string): Promise<LiveSession | undefined> {
    const known = this.believed.get(tokenHash);
    if (known && known.until > performance.now()) return known.live;
    this.believed.delete(tokenHash);
    const [row] = await this.db.query<Found>(FIND, [tokenHash], 'find-session');
    if (!row) return undefined;
    if (row.stale)
      await this.db.query(
        'update vd_session set last_seen = clock_timestamp() where session_id = $1',
        [row.session_id],
      );
    const delegators = new Map(Object.entries(row.delegators ?? {}));
    const live = {
      sessionId: row.session_id,
      account: {
        accountId: row.account_id,
        state: row.state,
        delegators,
        ...(row.shut ? { shut: row.shut } : {}),
      },
    };
    if (this.believed.size >= KEPT) this.believed.clear();
    this.believed.set(tokenHash, { live, until: performance.now() + BELIEVED_MS });
    return live;
  }

  async list(accountId: string): Promise<SignIn[]> {
    const rows = await this.db.query<Record<string, string>>(
      `select session_id, created_at, last_seen, expires_at, ip, agent from vd_session s
        where account_id = $1 and ${LIVE} order by created_at desc limit 200`,
      [accountId],
    );
    return rows.map((row) => ({
      sessionId: row.session_id!,
      createdAt: row.created_at!,
      lastSeenAt: row.last_seen!,
      expiresAt: row.expires_at!,
      ip: row.ip!,
      agent: row.agent!,
    }));
  }

  async end(accountId: string, sessionId: string): Promise<boolean> {
    const rows = await this.db.query(
      `update vd_session s set ended_at = clock_timestamp()
        where account_id = $1 and session_id = $2 and ${LIVE} returning session_id`,
      [accountId, sessionId],
    );
    this.forget(accountId);
    return rows.length > 0;
  }

  async endOthers(accountId: string, keep?: string): Promise<void> {
    await this.db.query(
      `update vd_session set ended_at = clock_timestamp()
        where account_id = $1 and session_id is distinct from $2 and ended_at is null`,
      [accountId, keep ?? null],
    );
    this.forget(accountId);
  }

  forget(accountId: string): void {
    for (const [token, { live }] of this.believed)
      if (live.account.accountId === accountId) this.believed.delete(token);
  }
}

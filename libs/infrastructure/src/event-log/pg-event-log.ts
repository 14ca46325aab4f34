import { Injectable } from '@nestjs/common';
import {
  EventLog,
  type Append,
  type AppliedCommand,
  type Head,
  type Loaded,
} from '@vinhdanh/application';
import type { JsonObject } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { appendParameters } from './append-parameters.js';
import { APPEND_STATEMENT } from './append-statement.js';
import { APPEND_WITH_REGISTER, registerParameters } from './register-parts.js';

const LOAD = `
select 's' as what, stream, version, state, null as id, null as actor, null as request_hash
from vd_stream where stream = any($1)
union all
select 'c', stream, version, null, command_id::text, actor, request_hash
from vd_command where command_id = any($2::uuid[])`;

interface LoadRow {
  what: 's' | 'c';
  stream: string;
  version: number;
  state: JsonObject;
  id: string;
  actor: string;
  request_hash: string;
}

@Injectable()
export class PgEventLog extends EventLog {
  private identity?: Promise<string>;

  constructor(private readonly db: Database) {
    super();
  }

  logId(): Promise<string> {
    return (this.identity ??= this.readIdentity().catch((error: unknown) => {
      this.identity = undefined;
      throw error;
    }));
  }

  async load(streams: string[], commandIds: string[]): Promise<Loaded> {
    const rows = await this.db.query<LoadRow>(LOAD, [streams, commandIds], 'vd-load');
    const heads = new Map<string, Head>();
    const commands = new Map<string, AppliedCommand>();
    for (const r of rows) {
      if (r.what === 's') heads.set(r.stream, { version: r.version, state: r.state });
      else
        commands.set(r.id, {
          stream: r.stream,
          version: r.version,
          actor: r.actor,
          requestHash: r.request_hash,
        });
    }
    return { heads, commands };
  }

  async append(batch: Append[]): Promise<Set<string>> {
    const register = registerParameters(batch);
    const rows = await this.db.query<{ stream: string }>(
      register ? APPEND_WITH_REGISTER : APPEND_STATEMENT,
      [...appendParameters(batch), ...(register ?? [])],
      register ? 'vd-append-register' : 'vd-append',
    );
    return new Set(rows.map((r) => r.stream));
  }

  async appendAll(batch: Append[]): Promise<boolean> {
    try {
      await this.db.transaction(async (client) => {
        const { rows } = await client.query<{ stream: string }>({
          text: APPEND_STATEMENT,
          values: appendParameters(batch),
          name: 'vd-append',
        });
        if (rows.length < batch.length) throw new StreamMovedOn();
      });
      return true;
    } catch (error) {
      if (error instanceof StreamMovedOn) return false;
      throw error;
    }
  }

  private async readIdentity(): Promise<string> {
    const [row] = await this.db.query<{ log_id: string }>('select log_id from vd_log_identity');
    if (!row) throw new Error('the log has no identity: run the migrations');
    return row.log_id;
  }
}

/** Undoes the transaction of a batch that must not be written in part. */
class StreamMovedOn extends Error {}

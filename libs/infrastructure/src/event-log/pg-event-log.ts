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
import { APPEND_STATEMENT } from './dossier-columns.js';

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
    const rows = await this.db.query<{ stream: string }>(
      APPEND_STATEMENT,
      [
        JSON.stringify(batch.map(commandRow)),
        JSON.stringify(batch.flatMap(eventRows)),
        JSON.stringify(batch.flatMap(taskRows)),
        JSON.stringify(batch.flatMap(workRows)),
        JSON.stringify(
          batch.flatMap((a) => a.work.gone.map((kind) => ({ stream: a.stream, kind }))),
        ),
      ],
      'vd-append',
    );
    return new Set(rows.map((r) => r.stream));
  }

  private async readIdentity(): Promise<string> {
    const [row] = await this.db.query<{ log_id: string }>('select log_id from vd_log_identity');
    if (!row) throw new Error('the log has no identity: run the migrations');
    return row.log_id;
  }
}

const commandRow = (a: Append): object => ({
  stream: a.stream,
  kind: a.kind,
  prior: a.prior,
  version: a.version,
  state: a.state,
  command_id: a.commandId,
  actor: a.actor,
  request_hash: a.requestHash,
  task_id: a.finish?.taskId,
  lease_token: a.finish?.leaseToken,
  result: a.finish?.result,
  redrive: a.redrive?.taskId,
  dossier: a.dossier,
  subject: a.subject,
});

const eventRows = (a: Append): object[] =>
  a.events.map((e) => ({
    event_id: e.eventId,
    stream: a.stream,
    version: e.version,
    type: e.type,
    recorded_at: e.recordedAt,
    envelope: e.envelope,
    leaf_hash: e.leafHash,
    subject_id: e.private?.subjectId,
    salt: e.private?.salt,
    body: e.private?.body,
  }));

const taskRows = (a: Append): object[] =>
  a.tasks.map((t) => ({
    origin: a.stream,
    task_id: t.taskId,
    queue: t.queue,
    lane: t.lane,
    kind: t.kind,
    stream: t.stream,
    cause_event: t.causeEvent,
    correlation_id: t.correlationId,
    data: t.data,
    not_before_seconds: t.notBeforeSeconds,
  }));

const workRows = (a: Append): object[] =>
  a.work.owed.map((w) => ({
    stream: a.stream,
    kind: w.kind,
    stage: w.stage,
    role: w.role,
    unit_id: w.unitId,
    unit_line: w.unitLine,
    dossier_id: w.dossierId,
    since: w.since,
    start_by: w.startBy,
    finish_by: w.finishBy,
    claimed_by: w.claimedBy,
    claimed_at: w.claimedAt,
  }));

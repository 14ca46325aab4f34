import type { Client } from 'pg';
import {
  canonical,
  deciderFor,
  evolveAll,
  leafHash,
  privateHash,
  upcast,
  type Json,
  type JsonObject,
} from '@vinhdanh/domain';
import { routeEvent } from '@vinhdanh/application';
import { checkStreams, type StreamFold } from './check-streams.js';

const PAGE = 2_000;

// Stream by stream and in version order, so that one fold at a time is in memory.
const EVENTS = `
declare fsck_events no scroll cursor for
select e.event_id, e.stream, e.version, e.type, e.envelope, encode(e.leaf_hash, 'hex') as leaf_hash,
  encode(p.salt, 'hex') as salt, p.body,
  coalesce(t.tasks, 0)::int as tasks
from vd_event e left join vd_event_private p using (event_id)
left join (select cause_event, count(*) as tasks from vd_task group by 1) t
  on t.cause_event = e.event_id
order by e.stream, e.version`;

interface EventRow {
  event_id: string;
  stream: string;
  version: number;
  type: string;
  envelope: string;
  leaf_hash: string;
  salt: string | null;
  body: JsonObject | null;
  tasks: number;
}

interface Envelope {
  id: string;
  stream: string;
  version: number;
  type: string;
  schema: number;
  data: JsonObject;
  meta: { recordedAt: string; actor: string; commandId: string; correlationId: string };
  private?: { subject: string; hash: string };
}

interface ReadEvent {
  row: EventRow;
  envelope: Envelope;
  /** In the newest shape. */
  data: JsonObject;
}

type Report = (check: string, problem: string) => void;

/** Rehashes every event's content, folds every stream and compares what is stored about it. */
export async function checkEvents(
  client: Client,
  report: Report,
  onProgress: (done: number, total: number) => void,
): Promise<{ events: number; streams: number; files: Map<string, string> }> {
  const total = Number((await client.query('select count(*) as n from vd_event')).rows[0].n);
  const files: { sha256: string; stream: string; where: string }[] = [];
  const gone = new Set<string>();
  let folds: StreamFold[] = [];
  let events = 0;
  let streams = 0;
  let together: ReadEvent[] = [];
  const finishCommand = (): void => {
    if (together.length > 0) step(folds.at(-1)!, together, report);
    together = [];
  };
  await client.query(EVENTS);
  for (;;) {
    const { rows } = await client.query<EventRow>(`fetch ${PAGE} from fsck_events`);
    if (rows.length === 0) break;
    for (const row of rows) {
      const envelope = checkEnvelope(row, report);
      const read = { row, envelope, data: upcast(row.type, envelope.schema, envelope.data).data };
      const { commandId } = envelope.meta;
      if (together.at(-1)?.row.stream !== row.stream) {
        finishCommand();
        if (folds.length >= PAGE) {
          await checkStreams(client, folds, report);
          folds = [];
        }
        streams += 1;
        folds.push({ stream: row.stream, version: 0, state: undefined });
      } else if (together.at(-1)?.envelope.meta.commandId !== commandId) finishCommand();
      together.push(read);
      const where = `${row.stream} v${row.version}`;
      // A list of an agency is kept row by row; its hash only tells the same one sent again.
      for (const sha256 of envelope.type === 'agency-list.received'
        ? []
        : fileHashes(envelope.data))
        files.push({ sha256, stream: row.stream, where });
      for (const stream of purgedStreams(row, envelope.data)) gone.add(stream);
    }
    events += rows.length;
    onProgress(events, total);
  }
  finishCommand();
  await checkStreams(client, folds, report);
  await client.query('close fsck_events');
  // What was erased may be missing, unless something else still names it.
  const named = files.filter(({ stream }) => !gone.has(stream));
  return { events, streams, files: new Map(named.map((file) => [file.sha256, file.where])) };
}

function checkEnvelope(row: EventRow, report: Report): Envelope {
  const where = `${row.stream} v${row.version}`;
  const e = JSON.parse(row.envelope) as Envelope;
  if (leafHash(row.envelope) !== row.leaf_hash)
    report('content matches its hash', `${where}: the envelope was altered`);
  if (canonical(e as unknown as Json) !== row.envelope)
    report('content is canonical', `${where}: the stored text is not canonical`);
  if (
    e.id !== row.event_id ||
    e.stream !== row.stream ||
    e.version !== row.version ||
    e.type !== row.type
  )
    report('columns match the envelope', `${where}: id, stream, version or type differ`);
  if (row.body && !e.private) report('private part matches its hash', `${where}: not announced`);
  if (row.body && e.private && privateHash(row.salt ?? '', row.body) !== e.private.hash)
    report('private part matches its hash', `${where}: the private part was altered`);
  return e;
}

/** The events of one command, in order: they were decided, and their tasks routed, together. */
function step(fold: StreamFold, together: ReadEvent[], report: Report): void {
  const { stream } = fold;
  const decider = deciderFor(stream.slice(0, stream.indexOf(':')));
  const { recordedAt, actor } = together[0]!.envelope.meta;
  const types = together.map(({ row }) => row.type);
  fold.state = evolveAll(
    decider,
    fold.state ?? decider.initial,
    together.map(({ row, data }) => ({ type: row.type, data })),
    recordedAt,
    actor,
  );
  together.forEach(({ row, envelope: e, data }, i) => {
    if (row.version !== fold.version + 1)
      report(
        'versions are contiguous',
        `${stream}: v${fold.version} is followed by v${row.version}`,
      );
    fold.version = row.version;
    const event = {
      eventId: e.id,
      stream: e.stream,
      version: e.version,
      type: e.type,
      schemaVersion: e.schema,
      data,
      private: row.body ?? undefined,
      meta: e.meta,
    };
    const owed = routeEvent(event, types.slice(i + 1)).length;
    if (owed !== row.tasks)
      report(
        'an event has its tasks',
        `${stream} v${row.version}: ${row.tasks} tasks, ${owed} owed`,
      );
  });
}

/** Streams whose files were deleted along with this event. */
function purgedStreams({ type, stream }: EventRow, data: JsonObject): string[] {
  if (type === 'import.purged' || type === 'submission.messages-purged') return [stream];
  return type === 'subject.erased' ? (data.ids as string[]).map((id) => `subject:${id}`) : [];
}

/** Hashes of stored files an event names, at whatever depth. */
function* fileHashes(value: Json | undefined): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'sha256' && typeof member === 'string') yield member;
    else if (typeof member === 'object') yield* fileHashes(member);
  }
}

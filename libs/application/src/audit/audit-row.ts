import { render, upcast, word, type Json, type JsonObject, type Lang } from '@vinhdanh/domain';
import type { AuditRecord } from '../ports/audit-views.js';

interface Named {
  id: string;
  /** Absent where the service does not know it. */
  name?: string;
}
interface Coded {
  code: string;
  label: string;
}

/** One line of the audit as a person reads it. */
export interface AuditRow {
  logIndex: number;
  eventId: string;
  actor: Named;
  onBehalfOf?: Named;
  unit?: Named;
  stream: string;
  dossierId?: string;
  stage?: Coded;
  status?: Coded;
  type: string;
  /** What happened, in the language asked for. */
  sentence: string;
  params: JsonObject;
  recordedAt: string;
  effectiveOn?: string;
  /** The command it came from, the chain it belongs to, and the event that caused it. */
  cause: { commandId?: string; correlationId?: string; eventId?: string };
}

/** Puts a record into words; the record itself holds none. */
export function auditRow(
  record: AuditRecord,
  lang: Lang,
  names: Readonly<Record<string, string>>,
): AuditRow {
  const { data } = upcast(record.type, record.schemaVersion, record.params);
  const named = (id: string): Named => ({ id, name: names[id] ?? serviceName(id, lang) });
  const { stage, status } = record;
  return {
    logIndex: record.logIndex,
    eventId: record.eventId,
    actor: named(record.actor),
    onBehalfOf: record.onBehalfOf ? named(record.onBehalfOf) : undefined,
    unit: record.unitId ? named(record.unitId) : undefined,
    stream: record.stream,
    dossierId: record.dossierId ?? undefined,
    stage: stage ? { code: stage, label: word('stage', stage, lang) } : undefined,
    status: status ? { code: status, label: word('status', status, lang) } : undefined,
    type: record.type,
    sentence: render(record.type, data, lang, names),
    params: data,
    recordedAt: record.recordedAt,
    effectiveOn: record.effectiveOn ?? undefined,
    cause: {
      commandId: record.commandId ?? undefined,
      correlationId: record.correlationId ?? undefined,
      eventId: record.causationId ?? undefined,
    },
  };
}

/** What the service does by itself is named after the queue or process that did it. */
function serviceName(id: string, lang: Lang): string | undefined {
  const process = /^system:(.+)$/.exec(id)?.[1];
  if (!process) return undefined;
  const name = word('queue', process, lang);
  return lang === 'vi' ? `hệ thống (${name})` : `the service (${name})`;
}

const PERSON_KEYS = new Set(['by', 'to', 'delegatedBy']);

/** Ids of accounts and organisations that a record names. */
export function idsIn(record: AuditRecord): string[] {
  const ids = [record.actor, record.onBehalfOf, record.unitId];
  for (const [key, value] of Object.entries(record.params))
    if (PERSON_KEYS.has(key) || /Ids?$/.test(key)) ids.push(...texts(value));
  return ids.filter((id): id is string => Boolean(id) && !id!.startsWith('system:'));
}

const texts = (value: Json | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string');

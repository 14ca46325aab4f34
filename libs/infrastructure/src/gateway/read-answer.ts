import { CentreUnreachable, type CentreAnswer } from '@vinhdanh/application';
import type { CentreOutcome, OutcomeItem } from '@vinhdanh/domain';

const OUTCOMES: readonly string[] = ['granted', 'refused', 'returned', 'other-form'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Takes from a foreign answer what has the agreed shape. A status we cannot read at all makes the
 * answer unreadable, rather than silently shorter.
 * @throws CentreUnreachable
 */
export function readAnswer(body: unknown): CentreAnswer {
  const { statuses, items } = (body ?? {}) as { statuses?: unknown; items?: unknown };
  if (!Array.isArray(statuses) || (items !== undefined && !Array.isArray(items)))
    throw new CentreUnreachable('answer of another shape');
  return {
    statuses: statuses.map(readStatus),
    items: ((items ?? []) as unknown[]).map(readItem),
  };
}

function readStatus(value: unknown): CentreAnswer['statuses'][number] {
  const { code, reportedAt, description } = (value ?? {}) as Record<string, unknown>;
  const known = typeof code === 'string' || typeof code === 'number';
  const at = typeof reportedAt === 'string' ? new Date(reportedAt) : undefined;
  if (!known || !at || Number.isNaN(at.getTime()))
    throw new CentreUnreachable('status of another shape');
  return {
    code: String(code).slice(0, 10),
    reportedAt: at.toISOString(),
    ...(typeof description === 'string' && description
      ? { description: description.toWellFormed().slice(0, 2_000) }
      : {}),
  };
}

function readItem(value: unknown): OutcomeItem {
  const item = (value ?? {}) as Record<string, unknown>;
  const decision = item.decision as { number?: unknown; date?: unknown } | undefined;
  if (typeof item.dossierId !== 'string' || !OUTCOMES.includes(String(item.outcome)))
    throw new CentreUnreachable('result of another shape');
  return {
    dossierId: item.dossierId,
    outcome: item.outcome as CentreOutcome,
    ...(typeof item.award === 'string' ? { award: item.award } : {}),
    ...(typeof item.reason === 'string' ? { reason: item.reason.slice(0, 60) } : {}),
    ...(decision && typeof decision.number === 'string' && DAY.test(String(decision.date))
      ? { decision: { number: decision.number.slice(0, 100), date: String(decision.date) } }
      : {}),
  };
}

import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import { reject, type Rejection } from '../log/rejection.js';

/** Claiming a work item is an event of the stream it belongs to, whatever the kind of stream. */
export const workEvents = {
  'work.claimed': { schema: 1, vi: 'Nhận việc {kind}', en: 'Claimed work item {kind}' },
  'work.released': { schema: 1, vi: 'Thôi nhận việc {kind}', en: 'Released work item {kind}' },
  'work.reassigned': {
    schema: 1,
    vi: 'Chuyển việc {kind} cho {to}: {reason}',
    en: 'Reassigned work item {kind} to {to}: {reason}',
  },
} satisfies EventRegistry;

export type Claims = Record<string, { by: string; at: string }>;

export type WorkCommand =
  | { type: 'claim'; kind: string }
  | { type: 'release'; kind: string }
  | { type: 'reassign'; kind: string; to: string; reason: string };

export const isWorkCommand = (command: { type: string }): command is WorkCommand =>
  command.type === 'claim' || command.type === 'release' || command.type === 'reassign';

/** `owed` are the kinds of work item the state owes now; only those can be claimed. */
export function decideWork(
  claims: Claims | undefined,
  owed: readonly string[],
  command: WorkCommand,
  actor: string,
): DomainEvent<string, object>[] | Rejection {
  if (!owed.includes(command.kind)) return reject('work-item-closed', { kind: command.kind });
  const holder = claims?.[command.kind]?.by;
  switch (command.type) {
    case 'claim':
      if (holder === actor) return [];
      if (holder) return reject('already-claimed', { by: holder });
      return [{ type: 'work.claimed', data: { kind: command.kind } }];
    case 'release':
      if (holder !== actor) return reject('not-your-claim', { by: holder ?? null });
      return [{ type: 'work.released', data: { kind: command.kind } }];
    case 'reassign':
      return [
        {
          type: 'work.reassigned',
          data: { kind: command.kind, to: command.to, reason: command.reason },
        },
      ];
  }
}

/** New claims after a work event; other events leave claims alone. */
export function evolveClaims(
  claims: Claims | undefined,
  event: { type: string; data: { kind?: unknown; to?: unknown } },
  at: string,
  actor: string,
): Claims | undefined {
  const kind = String(event.data.kind);
  switch (event.type) {
    case 'work.claimed':
      return { ...claims, [kind]: { by: actor, at } };
    case 'work.reassigned':
      return { ...claims, [kind]: { by: String(event.data.to), at } };
    case 'work.released': {
      const { [kind]: _gone, ...rest } = claims ?? {};
      return rest;
    }
    default:
      return claims;
  }
}

import { organisationIdOf } from '../organisation/organisation-id.js';
import type { LineagePart } from '../organisation/commands.js';
import { endsBody, type LineageChange, type NewBody } from './change.js';

/** What an act does to one body. */
export interface BodyPart {
  id: string;
  begins?: NewBody;
  parts: LineagePart[];
}

/**
 * An act taken apart by the bodies it touches, in the order of its changes; each is written to the
 * body's own record.
 */
export function partsOf(
  actId: string,
  effectiveOn: string,
  changes: readonly LineageChange[],
  newBodies: readonly NewBody[],
): BodyPart[] {
  const bodies = new Map<string, BodyPart>(
    newBodies.map((body) => {
      const id = organisationIdOf(body.code);
      return [id, { id, begins: body, parts: [] }];
    }),
  );
  changes.forEach((change, place) => {
    const { kind, from, to, openWorkTo } = change;
    const entry = {
      actId,
      change: place,
      kind,
      effectiveOn,
      from,
      to,
      ...(openWorkTo ? { openWorkTo } : {}),
    };
    for (const id of new Set([...from, ...to])) {
      const body = bodies.get(id) ?? { id, parts: [] };
      const ends = from.includes(id) && endsBody(change, id);
      const patch = from.includes(id) && !ends ? patchOf(change) : undefined;
      body.parts.push({ entry, ends, ...(patch ? { patch } : {}) });
      bodies.set(id, body);
    }
  });
  return [...bodies.values()].filter((body) => body.parts.length > 0);
}

function patchOf({ kind, name, parentId, managerId }: LineageChange): LineagePart['patch'] {
  if (kind === 'rename' && name !== undefined) return { name };
  if (kind !== 'transfer') return undefined;
  return { ...(parentId ? { parentId } : {}), ...(managerId ? { managerId } : {}) };
}

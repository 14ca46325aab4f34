import type { JsonObject } from './json.js';

/** One step: data of schema version n to data of version n + 1. Pure; never throws. */
export type Upcaster = (data: JsonObject) => JsonObject;

/**
 * Steps by event type and by the version they start from. Stored bytes are never rewritten; an old
 * event is brought to the newest shape when it is read, so rules know one shape only.
 */
export type UpcasterChain = Record<string, Record<number, Upcaster>>;

/** A feature that raises the schema of an event adds its step here, with a golden sample. */
export const upcasters: UpcasterChain = {
  // Before histories were weighed.
  'dossier.checked': { 1: (data) => ({ ...data, eligibility: null }) },
};

/** Data of an event in the newest shape. Types and versions without a step stay as they are. */
export function upcast(
  type: string,
  schema: number,
  data: JsonObject,
  chain: UpcasterChain = upcasters,
): { schema: number; data: JsonObject } {
  const steps = chain[type];
  let now = { schema, data };
  for (let step = steps?.[schema]; step; step = steps?.[now.schema])
    now = { schema: now.schema + 1, data: step(now.data) };
  return now;
}

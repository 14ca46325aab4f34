import { hash, randomFillSync } from 'node:crypto';
import type { RunContext } from './run-context.js';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const DRAWN = 10 * 256;
const pool = new Uint8Array(DRAWN);
let drawn = DRAWN;

/** A time-ordered identifier (UUID version 7). Random bytes are drawn for many at a time. */
export function freshId(): string {
  if (drawn === DRAWN) {
    randomFillSync(pool);
    drawn = 0;
  }
  const time = Date.now().toString(16).padStart(12, '0');
  const next = (): string => HEX[pool[drawn++]!]!;
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7${next().slice(1)}${next()}`;
  const variant = HEX[(pool[drawn++]! & 0x3f) | 0x80]!;
  return `${head}-${variant}${next()}-${next()}${next()}${next()}${next()}${next()}${next()}`;
}

/**
 * Identifier fixed by its seed: the same request always creates the same thing, so that a retried
 * "create" meets its own stream instead of making a second one. UUID version 8.
 */
export function derivedId(seed: string, name: string): string {
  const hex = hash('sha256', `${seed}\u0000${name}`, 'hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Identifier of what this command creates. */
export const newId = (context: Pick<RunContext, 'commandId'>): string =>
  derivedId(context.commandId, 'new');

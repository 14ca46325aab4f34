import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { RunContext } from './run-context.js';

/** A time-ordered identifier. */
export const freshId = (): string => v7();

/**
 * Identifier fixed by its seed: the same request always creates the same thing, so that a retried
 * "create" meets its own stream instead of making a second one. UUID version 8.
 */
export function derivedId(seed: string, name: string): string {
  const hex = createHash('sha256').update(seed).update('\u0000').update(name).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Identifier of what this command creates. */
export const newId = (context: Pick<RunContext, 'commandId'>): string =>
  derivedId(context.commandId, 'new');

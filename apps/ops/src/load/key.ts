import { createHash } from 'node:crypto';

/**
 * Idempotency key of one step of a data set: the same for ever, so that loading again, or going on
 * after a crash, repeats commands the service has already applied instead of adding new ones.
 */
export function keyOf(dataset: string, ...step: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(['vinhdanh', 'load', dataset, ...step].join('\u0000'))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

import { reject, type Rejection } from '../../log/rejection.js';
import type { PaperSide } from '../held-paper.js';
import type { DossierState } from '../state.js';
import type { DossierStatus } from '../status.js';

/** While the line is with those who appraise and take it on, they add what arises there. */
const WITH_APPRAISER: ReadonlySet<DossierStatus> = new Set([
  'filed',
  'checked',
  'held',
  'eligible',
  'scheduled',
  'deferred',
  'passed',
  'ready',
  'listed',
  'returned-by-centre',
]);

/**
 * Papers are locked while the line is with another holder: the unit adds to its draft, and to a
 * line sent back exactly the kinds it was asked for. Rejects `papers-with-holder`, `paper-locked`.
 */
export function paperLock(
  { status, returned }: DossierState,
  side: PaperSide,
  kind: string,
): Rejection | undefined {
  const holder = side === 'unit' ? status === 'draft' : WITH_APPRAISER.has(status);
  if (holder) return undefined;
  if (side === 'unit' && status === 'returned')
    return returned?.papers.includes(kind) ? undefined : reject('paper-locked', { kind });
  return reject('papers-with-holder', { status });
}

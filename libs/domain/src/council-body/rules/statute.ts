import { reject, type Rejection } from '../../log/rejection.js';
import type { Statute } from '../state.js';
import type { CouncilKind } from '../vocabulary.js';

/**
 * On awards the law says how a council votes, so that only an initiative council sets that for
 * itself. Rejects `statute-cannot-say`, `share-of-more-than-all`.
 */
export function statuteBarred(kind: CouncilKind, { works }: Statute): Rejection | undefined {
  if (!works) return undefined;
  if (kind !== 'initiative') return reject('statute-cannot-say');
  const beyond = [works.quorum, works.threshold].some((part) => part && part.num > part.den);
  return beyond ? reject('share-of-more-than-all') : undefined;
}

import { reject, type Rejection } from '../log/rejection.js';
import type { ActKind, Issuer } from './state.js';

export const sameIssuer = (a: Issuer, b: Issuer): boolean =>
  a.level === b.level && (a.unitId ?? '') === (b.unitId ?? '');

/**
 * Whether a body may end a suspension that another act laid down: who suspended, or who stands above.
 * A unit whose award the province has stopped does not let it have effect again by itself.
 *
 * @param suspender issuer of the suspending act; absent where it is not known
 */
export const mayEndSuspension = (issuer: Issuer, suspender: Issuer | undefined): boolean =>
  issuer.level === 'province' || (suspender !== undefined && sameIssuer(issuer, suspender));

/**
 * Only the province writes to the centre: a letter goes out by its gateway with the lines of every
 * unit, so that one of a unit's own would speak for others. Rejects `letter-by-the-province`.
 */
export const letterFault = (
  actKind: ActKind | undefined,
  issuer: Issuer | undefined,
): Rejection | undefined =>
  actKind === 'submission-letter' && issuer?.level === 'unit'
    ? reject('letter-by-the-province')
    : undefined;

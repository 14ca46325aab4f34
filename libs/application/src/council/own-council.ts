import type { Council, CouncilState } from '@vinhdanh/domain';

/** Whose session it is, for the question who may touch it; the province's belongs to no unit. */
export function ownerOf(council: Pick<Council, 'unitId'> | undefined): {
  unitIds: string[];
  unitLine: string[];
  ownBody?: string;
} {
  const own = council?.unitId ? [council.unitId] : [];
  const ownBody = council?.unitId ? { ownBody: council.unitId } : {};
  return { unitIds: own, unitLine: own, ...ownBody };
}

/** Whether an account sits in a session or stands in for who does. */
export const hasSeat = ({ council }: CouncilState, accountId: string): boolean =>
  [...(council?.members ?? []), ...(council?.substitutes ?? [])].some(
    (seat) => seat.accountId === accountId,
  );

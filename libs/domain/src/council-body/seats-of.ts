import type { Council, Seat } from '../council/state.js';
import { reject, type Rejection } from '../log/rejection.js';
import { rosterOn } from './roster.js';
import type { CouncilBodyState, Membership } from './state.js';
import { OF_A_BODY } from './vocabulary.js';

/**
 * What a session convened for an ISO day takes from its council: every member of that day with the
 * substitutes and the statute that hold on it. Their number is the denominator of the law. Rejects
 * `council-without-members`.
 */
export function seatsOf(
  councilId: string,
  body: CouncilBodyState,
  heldOn: string,
): { council: Council; chair?: Seat; secretary?: Seat } | Rejection {
  const initiatives = body.kind === 'initiative';
  const { members, size, chair, secretary, substitutions, statute } = rosterOn(body, heldOn);
  if (size === 0) return reject('council-without-members', { heldOn });
  const substitutes = substitutions.map(({ from: _from, to: _to, ...one }) => one);
  return {
    council: {
      councilId,
      name: body.name,
      level: OF_A_BODY.includes(body.kind) || (initiatives && body.unitId) ? 'unit' : 'province',
      ...(initiatives ? { purpose: 'initiatives' as const } : {}),
      ...(body.unitId ? { unitId: body.unitId } : {}),
      ...(body.advises ? { advises: body.advises } : {}),
      roster: size,
      members: members.map(seat),
      ...(substitutes.length > 0 ? { substitutes } : {}),
      ...(statute ? { statute } : {}),
    },
    ...(chair ? { chair: seat(chair) } : {}),
    ...(secretary ? { secretary: seat(secretary) } : {}),
  };
}

const seat = (member: Membership): Seat => {
  const { memberId, accountId, position, post, standing, organisationId } = member;
  return {
    memberId,
    ...(accountId ? { accountId } : {}),
    position,
    post,
    standing,
    ...(organisationId ? { organisationId } : {}),
  };
};

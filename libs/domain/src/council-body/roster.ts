import { holdsOn } from '../access/roles.js';
import type { CouncilBodyState, Membership, Statute, Substitution } from './state.js';

/** Who sits on a day. All members together are the denominator the law counts by. */
export interface Roster {
  on: string;
  size: number;
  members: Membership[];
  chair?: Membership;
  secretary?: Membership;
  /** Substitutions that hold on the day, of members who sit on it. */
  substitutions: Substitution[];
  statute?: Statute;
}

/** The roster as of an ISO day; empty before the founding and from the dissolution on. */
export function rosterOn(council: CouncilBodyState, on: string): Roster {
  const there =
    council.status !== 'none' &&
    council.from <= on &&
    (council.dissolvedOn === undefined || on < council.dissolvedOn);
  const members = there ? council.members.filter((seat) => holdsOn(seat, on)) : [];
  const seated = new Set(members.map(({ memberId }) => memberId));
  const chair = members.find(({ post }) => post === 'chair');
  const secretary = members.find(({ post }) => post === 'secretary');
  const statute = there ? statuteOn(council, on) : undefined;
  return {
    on,
    size: members.length,
    members,
    ...(chair ? { chair } : {}),
    ...(secretary ? { secretary } : {}),
    substitutions: council.substitutions.filter(
      (one) => holdsOn(one, on) && seated.has(one.memberId),
    ),
    ...(statute ? { statute } : {}),
  };
}

function statuteOn(council: CouncilBodyState, on: string): Statute | undefined {
  const dated = council.statutes.findLast(({ from }) => from <= on);
  if (!dated) return undefined;
  const { from: _from, ...statute } = dated;
  return statute;
}

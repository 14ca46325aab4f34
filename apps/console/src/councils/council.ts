import { read, type PageOf } from '../api/client';
import type { Found } from '../parts/search-field';
import type { WorkVote } from './works';

/** A council in a list; `members` is how many sit on it today. */
export interface CouncilRow {
  id: string;
  version: number;
  name: string;
  kind: string;
  status: string;
  unitId?: string;
  from: string;
  members: number;
}
export interface Paper {
  number: string;
  date: string;
}
export interface Statute {
  conflict: string;
  recusedCount: boolean;
  substitutes: string;
  circulation: boolean;
  /** How an initiative council votes on works, where its own regulation says so. */
  works?: WorkVote;
  source: string;
  verified: boolean;
}
export interface Membership {
  memberId: string;
  accountId?: string;
  position: string;
  post: string;
  standing: boolean;
  organisationId?: string;
  from: string;
  to?: string;
  decision: Paper;
  ended?: Paper;
}
export interface Substitution {
  substitutionId: string;
  memberId: string;
  accountId?: string;
  position: string;
  from: string;
  to: string;
  document: Paper;
}
export interface Roster {
  on: string;
  size: number;
  members: Membership[];
  substitutions: Substitution[];
  statute?: Statute;
}
/** A council with its whole past, and who sits on the day asked for. */
export interface Council extends Omit<CouncilRow, 'members'> {
  advises?: string[];
  decision: Paper;
  members: Membership[];
  substitutions: Substitution[];
  statutes: (Statute & { from: string })[];
  dissolvedOn?: string;
  roster: Roster;
  /** Names of the accounts by id. */
  names: Record<string, string>;
}

/** The posts in the order of a founding decision. */
const RANK = ['chair', 'vice-chair', 'secretary', 'member'];
const rank = ({ post, standing }: Membership): number =>
  RANK.indexOf(post) * 2 + (standing ? 0 : 1);
export const inRank = (members: readonly Membership[]): Membership[] =>
  [...members].sort(
    (a, b) => rank(a) - rank(b) || a.position.localeCompare(b.position, 'vi', { numeric: true }),
  );

/** Accounts one may seat, by a part of the name. */
export async function findAccounts(q: string): Promise<Found[]> {
  const { items } = await read<{ items: { id: string; username: string; displayName: string }[] }>(
    '/accounts/colleagues',
    { q },
  );
  return items.map(({ id, username, displayName }) => ({
    value: id,
    label: `${displayName} (${username})`,
  }));
}

export async function findOrganisations(q: string): Promise<Found[]> {
  const { items } = await read<PageOf<{ id: string; name: string }>>('/organisations', {
    q,
    limit: 20,
  });
  return items.map(({ id, name }) => ({ value: id, label: name }));
}

import type { Answer } from '../api/answers';
import { read } from '../api/client';
import type { Found } from '../parts/search-field';
import { today } from '../words/dates';
export type Paper = Council['decision'];
export type Statute = NonNullable<Roster['statute']>;
export type Membership = Council['members'][number];
export type Roster = Council['roster'];
/** A council with its whole past, and who sits on the day asked for. */
export type Council = Answer<'/councils/{id}'>;

/** `ending`: dissolved by decision, from a day that has not come; until then it still sits. */
export const standingOf = ({
  status,
  dissolvedOn,
}: Pick<Council, 'status' | 'dissolvedOn'>): Council['status'] | 'ending' =>
  status === 'dissolved' && dissolvedOn !== undefined && today() < dissolvedOn ? 'ending' : status;

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
  const { items } = await read('/accounts/colleagues', { q });
  return items.map(({ id, username, displayName }) => ({
    value: id,
    label: `${displayName} (${username})`,
  }));
}

export async function findOrganisations(q: string): Promise<Found[]> {
  const { items } = await read('/organisations', {
    q,
    limit: 20,
  });
  return items.map(({ id, name }) => ({ value: id, label: name }));
}

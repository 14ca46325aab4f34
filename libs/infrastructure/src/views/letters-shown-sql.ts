import {
  lettersShownAs,
  WAS_GRANTED,
  type DossierStatus,
  type LettersShown,
  type ProposalShown,
} from '@vinhdanh/domain';

/**
 * The domain's words on which lines make a letter show a state, as a condition on a letter `p`. The
 * statuses are words of the service itself and stand in the text, so that the planner sees how many
 * lines each of them has.
 */
export const shownAs = (shown: ProposalShown): string =>
  `(${lettersShownAs(shown)
    .map((way) => `(${conditionOf(way)})`)
    .join(' or ')})`;

function conditionOf({ status, some, none }: LettersShown): string {
  const own = `p.state->>'status' = '${status}'`;
  if (some.length + none.length === 0) return own;
  if (some.length === 0)
    return [own, ...['proposal_id', 'origin_proposal_id'].map(without)].join(' and ');
  const fits = [
    ...some.map((group) => `l.has && ${list(group)}`),
    ...(none.length > 0 ? [`not l.has && ${list(none)}`] : []),
  ];
  return [
    own,
    ...some.filter(isFew).map(among),
    `exists (${statusesOf} where ${fits.join(' and ')})`,
  ].join(' and ');
}

/**
 * All statuses of a letter are gathered before any is compared: asked for one line in a status,
 * the planner would walk every line of the province in that status.
 */
const statusesOf = `select 1 from (select array_agg(distinct d.status) as has from vd_dossier d
  where d.proposal_id = substr(p.stream, 10) or d.origin_proposal_id = substr(p.stream, 10)) l`;

/** Of open lines, and of those that came to nothing, there are few among many granted ones. */
const isFew = (statuses: readonly DossierStatus[]): boolean =>
  !statuses.some((status) => WAS_GRANTED.includes(status));

/** So the letters are found by those lines, and not each letter asked for its own. */
const among = (statuses: readonly DossierStatus[]): string =>
  `p.stream in (select 'proposal:' || v.id from vd_dossier d
    cross join lateral (values (d.proposal_id), (d.origin_proposal_id)) v(id)
    where d.status = any (${list(statuses)}))`;

const without = (column: string): string =>
  `not exists (select 1 from vd_dossier d where d.${column} = substr(p.stream, 10))`;

const list = (statuses: readonly DossierStatus[]): string =>
  `array[${statuses.map((status) => `'${status}'`).join(', ')}]`;

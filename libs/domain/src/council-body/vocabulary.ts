/** What a council is for; those of a body belong to that body, the others to the province. */
export const COUNCIL_KINDS = [
  'province',
  'department',
  'commune',
  'unit',
  'initiative',
  'advisory',
] as const;
export type CouncilKind = (typeof COUNCIL_KINDS)[number];
/** Kinds that are always the council of one organisation. */
export const OF_A_BODY: readonly CouncilKind[] = ['department', 'commune', 'unit'];

export const COUNCIL_POSTS = ['chair', 'vice-chair', 'secretary', 'member'] as const;
export type CouncilPost = (typeof COUNCIL_POSTS)[number];
/** Posts only one member holds at a time. */
export const SINGLE_POSTS: readonly CouncilPost[] = ['chair', 'secretary'];

/** What a member in conflict does while the line is dealt with. */
export const CONFLICT_WAYS = ['leaves', 'abstains', 'votes'] as const;
export type ConflictWay = (typeof CONFLICT_WAYS)[number];

/**
 * What a substitute may do: `vote` is counted as the member, `count` makes up the quorum only,
 * `attend` neither.
 */
export const SUBSTITUTE_WAYS = ['vote', 'count', 'attend'] as const;
export type SubstituteWay = (typeof SUBSTITUTE_WAYS)[number];

import type { AwardRule, DeciderEntry } from '../../catalogue/award-rule.js';
import type { DeciderKey } from '../../catalogue/vocabulary.js';
import type { OrganisationKind } from '../organisation/kinds.js';
import { managementLine, standingOn, versionOn, type LookUp } from '../organisation/state.js';
import { existsOn } from '../lineage/successors.js';

/** Who decides an award for a unit on a day, and why. */
export interface Authority {
  decider: DeciderKey;
  /** Body whose head decides; absent where it is none of the registry (the President, a ministry). */
  bodyId?: string;
  /** What is not certain about it, worst first. */
  doubts: AuthorityDoubt[];
  source: string;
  verified: boolean;
}

/**
 * - `unit-ended`: the unit was no longer there on the day;
 * - `standing-unknown`: nobody has recorded whether the deciding body is a legal person;
 * - `body-unknown`: no body of the kind that decides manages the unit.
 */
export type AuthorityDoubt = 'unit-ended' | 'standing-unknown' | 'body-unknown';

const KIND_OF: Partial<Record<DeciderKey, OrganisationKind>> = {
  'province-chair': 'province',
  'province-council': 'province',
  'district-chair': 'district',
  'commune-chair': 'commune',
};
/** Deciders that are no body of the province. */
const OUTSIDE: readonly DeciderKey[] = [
  'president',
  'government',
  'prime-minister',
  'assembly-standing-committee',
  'ministry-head',
  'central-mass-organisation',
  'defence-chain',
  'public-security-chain',
];

/**
 * Who may decide an award for a unit on a day (Law 06/2022 Arts 77–80, Decree 129/2025 Art. 59): by
 * the award's table for the unit's standing, else for that of the nearest body above it, since a unit
 * without legal personality decides nothing of its own; else by the one decider of the award.
 * Undefined for a unit nobody knows.
 */
export function authorityOn(
  rule: AwardRule,
  unitId: string,
  day: string,
  lookup: LookUp,
): Authority | undefined {
  const unit = lookup(unitId);
  if (!unit) return undefined;
  const line = managementLine(unitId, day, lookup);
  const own = line.find((id) => isPerson(id, day, lookup) !== false) ?? unitId;
  const entries = (rule.deciders ?? []).filter((one) => inForce(one, day));
  const [at, tabled] =
    line
      .slice(line.indexOf(own))
      .map((id) => [id, entryFor(kindOf(id, day, lookup), entries)] as const)
      .find(([, entry]) => entry !== undefined) ?? [];
  const decider = tabled?.decider ?? rule.decider;
  const bodyId = bodyOf(decider, at ?? own, line, day, lookup);
  const named = bodyId !== undefined;
  const doubts: AuthorityDoubt[] = [
    ...(existsOn(unit, day) ? [] : ['unit-ended' as const]),
    ...(named && isPerson(bodyId, day, lookup) === undefined ? ['standing-unknown' as const] : []),
    ...(named || OUTSIDE.includes(decider) ? [] : ['body-unknown' as const]),
  ];
  const { source, verified } = tabled ?? rule;
  return { decider, ...(named ? { bodyId } : {}), doubts, source, verified };
}

/**
 * Body whose own council and head decide, where that is certain enough to address a line to it: by
 * a decider the law names by office, or by a head whose body is known to be a legal person.
 */
export function decidingBody(authority: Authority | undefined): string | undefined {
  const unsure =
    authority?.decider === 'unit-head' && authority.doubts.includes('standing-unknown');
  return unsure ? undefined : authority?.bodyId;
}

const entryFor = (kind: OrganisationKind, entries: readonly DeciderEntry[]) =>
  entries.find(({ standings }) => standings.includes(kind));

const inForce = ({ from, to }: DeciderEntry, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

function kindOf(id: string, day: string, lookup: LookUp): OrganisationKind {
  const state = lookup(id);
  return (state && versionOn(state, day)?.kind) ?? 'other';
}

function isPerson(id: string, day: string, lookup: LookUp): boolean | undefined {
  const state = lookup(id);
  return state && standingOn(state, day).legalPersonality;
}

/** The nearest body of the kind whose chair decides; where a head decides, the body of the table. */
function bodyOf(
  decider: DeciderKey,
  headed: string,
  line: readonly string[],
  day: string,
  lookup: LookUp,
): string | undefined {
  if (OUTSIDE.includes(decider)) return undefined;
  const kind = KIND_OF[decider];
  if (kind === undefined) return headed;
  return line.find((id) => kindOf(id, day, lookup) === kind);
}

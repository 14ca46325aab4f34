import type { AwardRule } from '../../catalogue/award-rule.js';
import type { DeciderKey } from '../../catalogue/vocabulary.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisation/kinds.js';
import { managementLine, versionOn, type LookUp } from '../organisation/state.js';
import { authorityOn } from './authority-on.js';

/** Whose act it is; see Issuer of the act. */
export interface ActIssuer {
  level: 'province' | 'unit';
  unitId?: string;
}

/** Why a body may not decide an award for a unit on a day. */
export interface NoAuthority {
  award: string;
  /** Who may. */
  decider: DeciderKey;
  source: string;
  /** The rule was checked against its text, and who issues the act is known for sure. */
  certain: boolean;
}

const OF_THE_PROVINCE: OrganisationKind[] = ['province'];
/** Bodies whose head a decider can be. */
const HEADS: Partial<Record<DeciderKey, readonly OrganisationKind[]>> = {
  'province-chair': OF_THE_PROVINCE,
  'province-council': OF_THE_PROVINCE,
  'department-head': ['department', 'board', 'party-body', 'mass-organisation', 'justice'],
  'district-chair': ['district'],
  'commune-chair': ['commune'],
  'enterprise-head': ['enterprise', 'cooperative'],
  'enterprise-board-chair': ['enterprise', 'cooperative'],
  'defence-chain': ['armed-forces'],
  'public-security-chain': ['armed-forces'],
  'unit-head': ORGANISATION_KINDS.filter((kind) => kind !== 'province'),
};

/**
 * Undefined where the issuer of an act may decide the award for a unit on an ISO day by the rule in
 * force on that day (Law 06/2022 Arts 77–80, Decree 129/2025 Art. 59); else who may, and where that
 * is written.
 */
export function noAuthority(
  rule: AwardRule,
  issuer: ActIssuer,
  unitId: string,
  day: string,
  lookup: LookUp,
): NoAuthority | undefined {
  const { decider, source, verified } = authorityOn(rule, unitId, day, lookup) ?? rule;
  const no = (certain: boolean): NoAuthority => ({
    award: rule.code,
    decider,
    source,
    certain: verified && certain,
  });
  if (issuer.level === 'province') return HEADS[decider] === OF_THE_PROVINCE ? undefined : no(true);
  const body = issuer.unitId === undefined ? undefined : lookup(issuer.unitId);
  const kind = body && versionOn(body, day)?.kind;
  // Of a body nobody knows, nothing is known for sure.
  if (kind === undefined) return decider === 'unit-head' ? undefined : no(false);
  if (!HEADS[decider]?.includes(kind)) return no(true);
  return managementLine(unitId, day, lookup).includes(issuer.unitId ?? '') ? undefined : no(false);
}

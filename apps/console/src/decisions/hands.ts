/** Whose act it is: the province's, or one body's own head's. */
export interface Issuer {
  level: 'province' | 'unit';
  unitId?: string;
}
interface Act {
  status: string;
  issuer?: Issuer;
  /** Accounts that drafted the text or changed the list. */
  drafters?: readonly string[];
  hands: Record<string, { at: string; by: string } | undefined>;
}
/** A role somebody holds; ISO days, both included. */
interface Grant {
  role: string;
  unitId?: string;
  from: string;
  to?: string;
}

const DRAFT = ['specialist', 'board-head', 'unit-clerk', 'managing-unit'];
const SIGN = ['chair', 'deputy', 'unit-head'];
const OF_A_BODY = ['unit-clerk', 'unit-head', 'managing-unit'];

/** Who does what with an act; the server has the last word. */
const ROLES = {
  draft: DRAFT,
  endorse: ['board-head'],
  verify: ['office'],
  sign: SIGN,
  number: ['numbering-clerk', 'unit-clerk'],
  promulgate: ['office', 'numbering-clerk', 'unit-clerk'],
  'bind-scan': ['office', 'numbering-clerk', 'unit-clerk'],
  return: ['board-head', 'office', ...SIGN],
  withdraw: [...DRAFT, 'office', 'numbering-clerk', ...SIGN],
} as const satisfies Record<string, readonly string[]>;
export type Hand = keyof typeof ROLES;

const STEPS = {
  province: {
    draft: 'endorse',
    endorsed: 'verify',
    verified: 'sign',
    signed: 'number',
    numbered: 'promulgate',
  },
  unit: { draft: 'sign', signed: 'number', numbered: 'promulgate' },
} as const satisfies Record<string, Record<string, Hand>>;

const PROVINCE: Issuer = { level: 'province' };

/** How a draft says whose act it will be. */
export const issuedBy = (issuer: Issuer = PROVINCE): object =>
  issuer.level === 'unit' && issuer.unitId
    ? { deciderRole: 'unit-head', unitId: issuer.unitId }
    : {};

/** Whether somebody with these roles does this with an act of this issuer: a body's, its own people. */
export function does(
  grants: readonly Grant[],
  on: string,
  what: Hand,
  issuer: Issuer = PROVINCE,
): boolean {
  const roles: readonly string[] = ROLES[what];
  return grants.some(
    ({ role, unitId, from, to }) =>
      roles.includes(role) &&
      from <= on &&
      (!to || on <= to) &&
      (issuer.level === 'unit' ? unitId === issuer.unitId : !OF_A_BODY.includes(role)),
  );
}

/** Bodies for which somebody drafts acts of their own. */
export const draftsFor = (grants: readonly Grant[], on: string): string[] => [
  ...new Set(
    grants.flatMap(({ role, unitId, from, to }) =>
      unitId && DRAFT.includes(role) && OF_A_BODY.includes(role) && from <= on && (!to || on <= to)
        ? [unitId]
        : [],
    ),
  ),
];

/** The step an act waits for, if any: a body's own has no endorsing and no checking. */
export const dueStep = ({ status, issuer }: Pick<Act, 'status' | 'issuer'>): Hand | undefined =>
  (STEPS[issuer?.level ?? 'province'] as Record<string, Hand>)[status];

/** The steps an act passes, in order. */
export const stepsOf = ({ issuer }: Pick<Act, 'issuer'>): Hand[] =>
  Object.values(STEPS[issuer?.level ?? 'province']);

const LAST: Record<string, Hand> = {
  endorsed: 'endorse',
  verified: 'verify',
  signed: 'sign',
  numbered: 'number',
};

/** What one may take back: one's own last step, or the draft one has worked on. */
export function takesBack(act: Act, accountId: string): Hand | undefined {
  if (act.status === 'draft') return act.drafters?.includes(accountId) ? 'draft' : undefined;
  const last = LAST[act.status];
  return last && act.hands[last]?.by === accountId ? last : undefined;
}

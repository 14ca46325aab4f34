import {
  ACTIONS,
  actorOf,
  authorise,
  holdsOn,
  isValidOn,
  viewScope,
  type AccountState,
  type Resource,
  type RoleGrant,
  type Verdict,
  type ViewScope,
} from '@vinhdanh/domain';

/** The account behind a request, as of today. */
export interface Viewer {
  accountId: string;
  username: string;
  displayName: string;
  /** Sign-in the request came with; absent for what the service does by itself. */
  sessionId?: string;
  /** Roles held today, one's own and delegated ones. */
  roles: RoleGrant[];
  /** Whose dossiers, proposals and subjects may be seen. */
  scope: ViewScope;
  /** May do such a thing at all? Whether to this thing: `judge`. */
  can(action: string): boolean;
  /** The whole question: this action, to this thing (or to any, if left out). */
  judge(action: string, resource?: Resource): Verdict;
}

/** What is known of an account when a request comes with one of its sign-ins. */
export interface KnownAccount {
  accountId: string;
  state: AccountState;
  /** States of the accounts it holds delegations from. */
  delegators: ReadonlyMap<string, AccountState>;
  /** Lines it is shut out of now, with the streams of the sessions that deal with them. */
  shut?: readonly string[];
}

/** By body that goes on: those it stands for since they ended. */
export type Predecessors = ReadonlyMap<string, readonly string[]>;

/**
 * Builds the viewer for a day (ISO date); undefined if the account may not be used on it. Who holds
 * a role for a body holds it for the bodies that merged into it, too: what they left is its affair.
 */
export function viewerOf(
  { accountId, state, delegators, shut = [] }: KnownAccount,
  on: string,
  sessionId?: string,
  predecessors: Predecessors = new Map(),
): Viewer | undefined {
  const own = actorOf(accountId, state, delegators);
  if (state.status === 'none' || !isValidOn(own, on)) return undefined;
  const inherited = own.grants.flatMap((grant) =>
    (predecessors.get(grant.unitId ?? '') ?? []).map((unitId) => ({ ...grant, unitId })),
  );
  const actor = { ...own, grants: [...own.grants, ...inherited] };
  return {
    accountId,
    username: state.username,
    displayName: state.displayName,
    sessionId,
    roles: own.grants.filter((grant) => holdsOn(grant, on)),
    scope: viewScope(actor, on, shut),
    can: (action) => authorise(actor, action, undefined, on, ACTIONS).allow,
    judge: (action, resource) => authorise(actor, action, resource, on, ACTIONS),
  };
}

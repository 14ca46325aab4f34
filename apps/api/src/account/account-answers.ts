import type { AccountRow, Viewer } from '@vinhdanh/application';
import type { AccountDto, MeDto } from '@vinhdanh/contracts';

export const toMe = (viewer: Viewer): MeDto => ({
  accountId: viewer.accountId,
  username: viewer.username,
  displayName: viewer.displayName,
  roles: viewer.roles,
  scope: viewer.scope.kind,
  unitIds: viewer.scope.kind === 'units' ? viewer.scope.unitIds : [],
});

export const toAccount = ({ id, version, state }: AccountRow): AccountDto => ({
  id,
  version,
  username: state.username,
  displayName: state.displayName,
  locked: state.locked,
  validFrom: state.validFrom,
  validTo: state.validTo,
  roles: state.grants,
  delegations: state.delegations.map(({ by, ...rest }) => ({ ...rest, delegatedBy: by })),
});

/** Where the owner of an account sets the password; the token stands behind `#`, out of logs. */
export const linkOf = (token: string | undefined): string | undefined =>
  token === undefined ? undefined : `/one-time#${token}`;

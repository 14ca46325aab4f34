import { given } from '@vinhdanh/testing';
import { authorise } from '../access/authorise.js';
import { accountIdOf } from './account-id.js';
import { accountDecider } from './decide.js';
import { actorOf, noAccount, type AccountState } from './state.js';

const opened = {
  type: 'account.opened',
  data: { username: 'lan', displayName: 'Nguyễn Thị Lan' },
};
const granted = {
  type: 'account.role-granted',
  data: { role: 'chair', from: '2019-01-01' },
};

describe('an account', () => {
  it('opens once per name', () => {
    const open = { type: 'open', username: 'lan', displayName: 'Nguyễn Thị Lan' } as const;
    given(accountDecider).when(open).then([opened]);
    given(accountDecider, [opened]).when(open).thenRejected('username-taken');
    given(accountDecider)
      .when({ ...open, username: 'Lan!' })
      .thenRejected('username-malformed');
    given(accountDecider)
      .when({ ...open, validFrom: '2019-02-01', validTo: '2019-01-31' })
      .thenRejected('dates-reversed');
    expect(accountIdOf('lan')).not.toBe(accountIdOf('lan2'));
    expect(accountIdOf('lan')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-/);
  });

  it('does nothing before it is opened', () => {
    given(accountDecider).when({ type: 'lock', reason: 'other' }).thenRejected('no-such-account');
  });

  it('holds a role from a day to a day', () => {
    const grant = { type: 'grant-role', role: 'chair', from: '2019-01-01' } as const;
    given(accountDecider, [opened]).when(grant).then([granted]);
    given(accountDecider, [opened, granted]).when(grant).thenRejected('role-already-held');
    given(accountDecider, [opened])
      .when({ ...grant, to: '2018-12-31' })
      .thenRejected('dates-reversed');
    given(accountDecider, [opened])
      .when({ ...grant, role: 'unit-head' })
      .thenRejected('role-needs-unit');
    given(accountDecider, [opened, granted])
      .when({ type: 'end-role', role: 'chair', to: '2019-06-30' })
      .thenState({ grants: [{ role: 'chair', from: '2019-01-01', to: '2019-06-30' }] });
    given(accountDecider, [opened])
      .when({ type: 'end-role', role: 'chair', to: '2019-06-30' })
      .thenRejected('role-not-held');
  });

  it('is locked, unlocked and dated', () => {
    const locked = { type: 'account.locked', data: { reason: 'misuse' } };
    given(accountDecider, [opened]).when({ type: 'lock', reason: 'misuse' }).then([locked]);
    given(accountDecider, [opened, locked]).when({ type: 'unlock' }).thenState({ locked: false });
    given(accountDecider, [opened]).when({ type: 'unlock' }).thenRejected('not-locked');
    given(accountDecider, [opened, locked])
      .when({ type: 'lock', reason: 'other' })
      .thenRejected('already-locked');
    given(accountDecider, [opened])
      .when({ type: 'set-validity', to: '2019-03-31' })
      .thenState({ validTo: '2019-03-31' });
  });

  it('never writes a password down', () => {
    given(accountDecider, [opened])
      .when({ type: 'change-password' })
      .then([{ type: 'account.password-changed', data: {} }]);
    given(accountDecider, [opened])
      .when({ type: 'reset-password' })
      .then([{ type: 'account.password-reset', data: {} }]);
  });
});

describe('a delegation', () => {
  const command = {
    type: 'delegate',
    role: 'chair',
    by: 'boss',
    from: '2019-03-10',
    to: '2019-03-20',
  } as const;
  const policy = { delegatorGrants: [{ role: 'chair', from: '2019-01-01' }] } as const;
  const delegated = {
    type: 'account.delegated',
    data: { role: 'chair', by: 'boss', from: '2019-03-10', to: '2019-03-20' },
  };

  it('passes on what one holds, once, and not for the past', () => {
    const deputy = given(accountDecider, [opened]);
    deputy.when(command, { delegatorGrants: [...policy.delegatorGrants] }).then([delegated]);
    deputy.when(command, { delegatorGrants: [] }).thenRejected('delegator-lacks-role');
    deputy
      .when(
        command,
        { delegatorGrants: [...policy.delegatorGrants] },
        { at: '2019-04-01T00:00:00Z' },
      )
      .thenRejected('delegation-over');
    given(accountDecider, [opened, delegated])
      .when(command, { delegatorGrants: [...policy.delegatorGrants] })
      .thenRejected('role-already-held');
  });

  it('lasts no longer than the role it comes from', () => {
    const state = given(accountDecider, [opened, delegated]).state;
    const boss = (to?: string): AccountState => ({
      ...noAccount,
      status: 'open',
      grants: [{ role: 'chair', from: '2019-01-01', ...(to ? { to } : {}) }],
    });
    const may = (on: string, delegator?: AccountState) =>
      authorise(
        actorOf('deputy', state, delegator ? new Map([['boss', delegator]]) : new Map()),
        'x',
        undefined,
        on,
        { x: { roles: ['chair'], scope: 'province' } },
      ).allow;
    expect(may('2019-03-15', boss())).toBe(true);
    expect(may('2019-03-09', boss())).toBe(false);
    expect(may('2019-03-21', boss())).toBe(false);
    expect(may('2019-03-15', boss('2019-03-14'))).toBe(false);
    expect(may('2019-03-15')).toBe(false);
  });

  it('is taken back', () => {
    given(accountDecider, [opened, delegated])
      .when({ type: 'end-delegation', role: 'chair', by: 'boss', to: '2019-03-12' })
      .thenState({ delegations: [{ role: 'chair', by: 'boss', to: '2019-03-12' }] });
    given(accountDecider, [opened])
      .when({ type: 'end-delegation', role: 'chair', by: 'boss', to: '2019-03-12' })
      .thenRejected('role-not-held');
  });
});

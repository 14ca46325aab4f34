import { given } from '@vinhdanh/testing';
import { organisationDecider } from './organisation/decide.js';
import { managementLine, versionOn, type OrganisationState } from './organisation/state.js';

const body = (over: Partial<OrganisationState['versions'][0]>[]): OrganisationState => ({
  status: 'registered',
  code: 'x',
  synthetic: false,
  versions: over.map((v) => ({ from: '2016-01-01', name: 'X', kind: 'school', ...v })),
});

describe('an organisation', () => {
  const register = {
    type: 'register',
    code: 'truong-a',
    name: 'Trường A',
    kind: 'school',
    from: '2016-01-01',
  } as const;
  const policy = { id: 'a', known: new Map([['dept', body([{}])]]) };
  const registered = {
    type: 'organisation.registered',
    data: {
      code: 'truong-a',
      name: 'Trường A',
      kind: 'school',
      from: '2016-01-01',
      synthetic: false,
    },
  };

  it('is registered once, under a known parent', () => {
    given(organisationDecider).when(register, policy).then([registered]);
    given(organisationDecider, [registered])
      .when(register, policy)
      .thenRejected('organisation-code-taken');
    given(organisationDecider)
      .when({ ...register, code: 'Trường A' }, policy)
      .thenRejected('organisation-code-malformed');
    given(organisationDecider)
      .when({ ...register, parentId: 'nowhere' }, policy)
      .thenRejected('no-such-organisation');
  });

  it('changes its name from a day on and keeps the old one before', () => {
    const amended = given(organisationDecider, [registered]);
    amended
      .when({ type: 'amend', from: '2020-01-01', name: 'Trường B' }, policy)
      .thenState({ versions: [{ name: 'Trường A' }, { name: 'Trường B', kind: 'school' }] });
    const state = body([{ name: 'cũ' }, { name: 'mới', from: '2020-01-01' }]);
    expect(versionOn(state, '2019-12-31')?.name).toBe('cũ');
    expect(versionOn(state, '2020-01-01')?.name).toBe('mới');
    expect(versionOn(state, '2000-01-01')?.name).toBe('cũ');
  });

  it('never comes to manage itself', () => {
    const known = new Map([
      ['a', body([{}])],
      ['b', body([{ parentId: 'a' }])],
    ]);
    given(organisationDecider, [registered])
      .when({ type: 'amend', from: '2020-01-01', managerId: 'b' }, { id: 'a', known })
      .thenRejected('organisation-circle');
    given(organisationDecider, [registered])
      .when({ type: 'amend', from: '2020-01-01', parentId: 'a' }, { id: 'a', known })
      .thenRejected('organisation-circle');
  });

  it('ends, with successors, once', () => {
    const ended = { type: 'organisation.ended', data: { to: '2025-06-30', successors: ['dept'] } };
    given(organisationDecider, [registered])
      .when({ type: 'end', to: '2025-06-30', successors: ['dept'] }, policy)
      .then([ended]);
    given(organisationDecider, [registered, ended])
      .when({ type: 'end', to: '2025-06-30' }, policy)
      .thenRejected('organisation-ended');
  });
});

describe('the management line', () => {
  const all = new Map([
    ['school', body([{ parentId: 'district' }, { from: '2018-01-01', managerId: 'dept' }])],
    ['district', body([{ parentId: 'province' }])],
    ['dept', body([{ parentId: 'province' }])],
    ['province', body([{}])],
    ['loop', body([{ parentId: 'pool' }])],
    ['pool', body([{ parentId: 'loop' }])],
  ]);
  const line = (id: string, on: string) => managementLine(id, on, (other) => all.get(other));

  it('is that of the day, the unit itself first', () => {
    expect(line('school', '2017-12-31')).toEqual(['school', 'district', 'province']);
    expect(line('school', '2018-01-01')).toEqual(['school', 'dept', 'province']);
    expect(line('province', '2018-01-01')).toEqual(['province']);
  });

  it('ends where it is unknown or turns back', () => {
    expect(line('nowhere', '2018-01-01')).toEqual([]);
    expect(line('loop', '2018-01-01')).toEqual(['loop', 'pool']);
  });
});

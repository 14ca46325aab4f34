import * as fc from 'fast-check';
import { given } from '@vinhdanh/testing';
import type { ClusterCommand, FormCluster } from './commands.js';
import { clusterDecider } from './decide.js';
import { leadersOf, membersOn, noCluster, type ClusterState } from './state.js';

const forming: FormCluster = {
  ...{ type: 'form', name: 'Cụm mẫu', kind: 'cluster', level: 'central', basis: 'Quy chế mẫu' },
  ...{ from: '2015-01-01', members: ['a', 'b', 'c'] },
};
const { type: _type, ...fields } = forming;
const formed = { type: 'cluster.formed', data: { ...fields, count: 3 } };
const turns = { firstYear: 2016, order: ['b', 'c', 'a'], deputies: 1 };

describe('a cluster', () => {
  it('is formed, and knows who belonged to it on a day', () => {
    given(clusterDecider).when(forming).then([formed]);
    const admitted = {
      type: 'cluster.members-admitted',
      data: { members: ['d'], from: '2016-07-01', reference: '5/QĐ', count: 1 },
    };
    const released = {
      type: 'cluster.member-released',
      data: { subjectId: 'a', to: '2016-12-30', reference: '6/QĐ' },
    };
    const { state } = given(clusterDecider, [formed, admitted, released]);
    expect(membersOn(state, '2016-06-30')).toEqual(['a', 'b', 'c']);
    expect(membersOn(state, '2016-12-30')).toEqual(['a', 'b', 'c', 'd']);
    expect(membersOn(state, '2016-12-31')).toEqual(['b', 'c', 'd']);
    // Who has left may come back.
    const back: ClusterCommand = {
      ...{ type: 'admit-members', members: ['a'], from: '2018-01-01', reference: '7/QĐ' },
    };
    const again = given(clusterDecider, [formed, admitted, released]);
    again.when({ ...back, from: '2016-12-30' }).thenRejected('already-member');
    again.when(back).thenState({ members: [{}, {}, {}, {}, { subjectId: 'a' }] });
  });

  it.each<[string, object[], object]>([
    ['members-missing', [], { ...forming, members: ['a'] }],
    ['subject-twice', [], { ...forming, members: ['a', 'a'] }],
    ['bad-date', [], { ...forming, from: '2015-02-30' }],
    ['title-missing', [], { ...forming, name: ' ' }],
    ['already-exists', [formed], forming],
    ['not-in-this-state', [], { type: 'dissolve', to: '2020-01-01', reference: 'x' }],
    [
      'before-cluster',
      [formed],
      { type: 'admit-members', members: ['d'], from: '2014-01-01', reference: 'x' },
    ],
    [
      'not-a-member',
      [formed],
      { type: 'release-member', subjectId: 'd', to: '2016-01-01', reference: 'x' },
    ],
    [
      'period-inverted',
      [formed],
      { type: 'release-member', subjectId: 'a', to: '2014-01-01', reference: 'x' },
    ],
    ['not-a-member', [formed], { type: 'set-rotation', ...turns, order: ['d'] }],
    ['rotation-missing', [formed], { type: 'set-rotation', ...turns, order: [] }],
  ])('says %s', (code, past, command) => {
    given(clusterDecider, past as never)
      .when(command as ClusterCommand)
      .thenRejected(code);
  });

  it('leads in turn, passing over who has left', () => {
    const set = { type: 'cluster.rotation-set', data: turns };
    const { state } = given(clusterDecider, [formed, set]);
    expect(leadersOf(state, 2015)).toBeUndefined();
    expect(leadersOf(state, 2016)).toEqual({ leader: 'b', deputies: ['c'] });
    expect(leadersOf(state, 2018)).toEqual({ leader: 'a', deputies: ['b'] });
    const gone = {
      type: 'cluster.member-released',
      data: { subjectId: 'b', to: '2015-12-31', reference: '6/QĐ' },
    };
    const { state: without } = given(clusterDecider, [formed, set, gone]);
    expect(leadersOf(without, 2016)).toEqual({ leader: 'c', deputies: ['a'] });
  });

  it('gives everybody the lead once in as many years as there are members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 0, max: 60 }), (n, after) => {
        const ids = Array.from({ length: n }, (_, i) => `m${i}`);
        const state: ClusterState = {
          ...{ ...noCluster, status: 'formed', from: '2000-01-01' },
          members: ids.map((subjectId) => ({ subjectId, from: '2000-01-01' })),
          rotation: { firstYear: 2001, order: ids, deputies: 1 },
        };
        const years = ids.map((_, i) => 2001 + after + i);
        expect(years.map((year) => leadersOf(state, year)?.leader).sort()).toEqual([...ids].sort());
        for (const year of years) {
          const now = leadersOf(state, year);
          expect(now?.deputies).toEqual([leadersOf(state, year + 1)?.leader]);
        }
      }),
    );
  });
});

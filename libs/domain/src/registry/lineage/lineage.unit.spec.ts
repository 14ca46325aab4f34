import { given } from '@vinhdanh/testing';
import { isRejection } from '../../log/rejection.js';
import { organisationIdOf } from '../organisation/organisation-id.js';
import { managementLine, versionOn, type OrganisationState } from '../organisation/state.js';
import type { LineageChange } from './change.js';
import type { RecordLineage } from './commands.js';
import { lineageDecider } from './decide.js';
import { simulateAct } from './simulate.js';
import { countedUnder, structureOn } from './structure.js';
import { existsOn, holderOn, predecessorsOf, soleSuccessorOn, successorsOn } from './successors.js';

const DOCUMENT = {
  number: '202/2025/QH15',
  date: '2025-06-12',
  issuer: 'Quốc hội',
  source: 'test',
  verified: false,
};
const body = (name: string, more: Partial<OrganisationState> = {}, parentId?: string) =>
  ({
    status: 'registered',
    code: name,
    synthetic: false,
    versions: [{ from: '2015-01-01', name, kind: 'department', ...(parentId ? { parentId } : {}) }],
    ...more,
  }) satisfies OrganisationState;
const record = (changes: LineageChange[], more: Partial<RecordLineage> = {}): RecordLineage => ({
  type: 'record',
  effectiveOn: '2025-07-01',
  document: DOCUMENT,
  newBodies: [],
  changes,
  accounts: 'move',
  ...more,
});

/** The registry after an act that must be let through. */
function after(known: ReadonlyMap<string, OrganisationState>, command: RecordLineage) {
  const context = { actor: 'admin', at: '2025-07-01T00:00:00.000Z' };
  const next = simulateAct(known, command, context);
  if (isRejection(next)) throw new Error(next.code);
  return next;
}

const NEW = organisationIdOf('vinh-long-moi');
const three = new Map([
  ['ben-tre', body('Bến Tre')],
  ['tra-vinh', body('Trà Vinh')],
  ['vinh-long', body('Vĩnh Long')],
  ['so', body('Sở', {}, 'ben-tre')],
]);
const merger = record([{ kind: 'merge', from: ['ben-tre', 'tra-vinh', 'vinh-long'], to: [NEW] }], {
  newBodies: [{ code: 'vinh-long-moi', name: 'Vĩnh Long', kind: 'province' }],
});

describe('a merger', () => {
  const merged = after(three, merger);
  const lookup = (id: string) => merged.get(id);

  it('ends the old bodies with the day before and begins the new one', () => {
    given(lineageDecider)
      .when(merger, { known: three })
      .then([
        {
          type: 'lineage.recorded',
          data: {
            effectiveOn: '2025-07-01',
            document: DOCUMENT,
            begun: [NEW],
            changes: merger.changes,
            accounts: 'move',
          },
        },
      ]);
    expect(merged.get('ben-tre')).toMatchObject({ to: '2025-06-30', successors: [NEW] });
    expect(existsOn(merged.get('ben-tre')!, '2025-06-30')).toBe(true);
    expect(existsOn(merged.get('ben-tre')!, '2025-07-01')).toBe(false);
    expect(existsOn(merged.get(NEW)!, '2025-06-30')).toBe(false);
    expect(versionOn(merged.get(NEW)!, '2025-07-01')?.name).toBe('Vĩnh Long');
  });

  it('is followed forwards and backwards', () => {
    expect(successorsOn('ben-tre', '2025-06-30', lookup)).toEqual(['ben-tre']);
    expect(successorsOn('ben-tre', '2025-07-01', lookup)).toEqual([NEW]);
    expect(soleSuccessorOn('tra-vinh', '2026-01-01', lookup)).toBe(NEW);
    expect(predecessorsOf(NEW, merged).map(({ id, effectiveOn }) => [id, effectiveOn])).toEqual([
      ['ben-tre', '2025-07-01'],
      ['tra-vinh', '2025-07-01'],
      ['vinh-long', '2025-07-01'],
    ]);
    expect(predecessorsOf('ben-tre', merged)).toEqual([]);
  });

  it('puts the bodies below under the new one, from the day on', () => {
    expect(managementLine('so', '2025-06-30', lookup)).toEqual(['so', 'ben-tre']);
    expect(managementLine('so', '2025-07-01', lookup)).toEqual(['so', NEW]);
    expect(countedUnder('ben-tre', merged, '2025-07-01').sort()).toEqual(
      ['ben-tre', 'so', 'tra-vinh', 'vinh-long', NEW].sort(),
    );
    expect(countedUnder('ben-tre', merged, '2025-06-30')).toEqual(['ben-tre', 'so']);
  });
});

describe('other changes', () => {
  it('divide a body, with or without an end of it', () => {
    const known = new Map([...three, ['b', body('B')], ['c', body('C')]]);
    const ended = after(
      known,
      record([{ kind: 'split', from: ['so'], to: ['b', 'c'], openWorkTo: 'c' }]),
    );
    expect(successorsOn('so', '2025-07-01', (id) => ended.get(id))).toEqual(['b', 'c']);
    expect(holderOn('so', '2025-07-01', (id) => ended.get(id))).toBe('c');
    // No single body stands for it, so its past stays its own.
    expect(soleSuccessorOn('so', '2025-07-01', (id) => ended.get(id))).toBe('so');
    expect(structureOn(ended, '2025-07-01').standsFor.get('so')).toBeUndefined();
    const smaller = after(known, record([{ kind: 'split', from: ['so'], to: ['so', 'b'] }]));
    expect(smaller.get('so')?.to).toBeUndefined();
    expect(predecessorsOf('b', smaller)).toMatchObject([{ id: 'so', kind: 'split' }]);
  });

  it('rename and transfer keep the body and what held before', () => {
    const changes: LineageChange[] = [
      { kind: 'rename', from: ['so'], to: ['so'], name: 'Sở mới' },
      { kind: 'transfer', from: ['so'], to: ['so'], managerId: 'tra-vinh' },
    ];
    const state = after(three, record(changes)).get('so')!;
    expect(versionOn(state, '2025-06-30')).toMatchObject({ name: 'Sở', parentId: 'ben-tre' });
    expect(versionOn(state, '2025-07-01')).toMatchObject({
      name: 'Sở mới',
      parentId: 'ben-tre',
      managerId: 'tra-vinh',
    });
    expect(state.lineage).toHaveLength(2);
    expect(state.to).toBeUndefined();
  });

  it('dissolve a body without anybody, and nobody stands for it', () => {
    const gone = after(three, record([{ kind: 'dissolve', from: ['so'], to: [] }]));
    expect(successorsOn('so', '2025-07-01', (id) => gone.get(id))).toEqual([]);
    // What it had under way falls to who managed it.
    expect(holderOn('so', '2025-07-01', (id) => gone.get(id))).toBe('ben-tre');
    expect(holderOn('so', '2025-06-30', (id) => gone.get(id))).toBe('so');
    expect(soleSuccessorOn('so', '2025-07-01', (id) => gone.get(id))).toBe('so');
  });
});

describe('what is refused', () => {
  const refuse = (command: RecordLineage, code: string, known = three) =>
    given(lineageDecider).when(command, { known }).thenRejected(code);

  it.each([
    [{ kind: 'merge', from: ['so'], to: ['so'] }],
    [{ kind: 'merge', from: [], to: ['so'] }],
    [{ kind: 'merge', from: ['so', 'so'], to: ['ben-tre'] }],
    [{ kind: 'split', from: ['so'], to: ['ben-tre'] }],
    [{ kind: 'split', from: ['so'], to: ['ben-tre', 'tra-vinh'] }],
    [{ kind: 'rename', from: ['so'], to: ['so'] }],
    [{ kind: 'dissolve', from: ['so'], to: ['so'] }],
    [{ kind: 'transfer', from: ['so'], to: ['so'] }],
  ] as [LineageChange][])('%j', (change) => {
    refuse(record([change]), 'change-malformed');
  });

  it('an act without changes, without days, of unknown or ended bodies', () => {
    refuse(record([]), 'no-changes');
    refuse(record(merger.changes, { effectiveOn: '2025-02-30' }), 'bad-date');
    refuse(record([{ kind: 'merge', from: ['nobody'], to: ['so'] }]), 'no-such-organisation');
    const merged = after(three, merger);
    refuse(
      record([{ kind: 'merge', from: ['ben-tre'], to: ['so'] }]),
      'organisation-ended',
      merged,
    );
    refuse(
      record([{ kind: 'merge', from: ['so'], to: ['tra-vinh'] }]),
      'organisation-ended',
      merged,
    );
    refuse(
      record([{ kind: 'merge', from: ['so'], to: [NEW] }], { effectiveOn: '2025-06-01' }),
      'organisation-not-begun',
      merged,
    );
    given(lineageDecider, [{ type: 'lineage.recorded', data: { changes: [] } }])
      .when(merger, { known: three })
      .thenRejected('already-exists');
  });

  it('a new body nobody becomes, an end told twice, a name that was to change later', () => {
    const stray = { newBodies: [{ code: 'la', name: 'Lạ', kind: 'other' as const }] };
    refuse(record([{ kind: 'dissolve', from: ['so'], to: [] }], stray), 'new-body-without-part');
    refuse(
      record([
        { kind: 'dissolve', from: ['so'], to: [] },
        { kind: 'merge', from: ['so'], to: ['ben-tre'] },
      ]),
      'ends-twice',
    );
    const later = new Map(three).set('so', {
      ...three.get('so')!,
      versions: [...three.get('so')!.versions, { from: '2026-01-01', name: 'X', kind: 'other' }],
    });
    refuse(record([{ kind: 'dissolve', from: ['so'], to: [] }]), 'later-version-exists', later);
  });

  it('a body that would follow itself', () => {
    const swap = record([
      { kind: 'merge', from: ['ben-tre'], to: ['tra-vinh'] },
      { kind: 'merge', from: ['tra-vinh'], to: ['ben-tre'] },
    ]);
    refuse(swap, 'lineage-circle');
    // Told late: B became A in 2025, so A cannot have become B in March.
    const known = after(three, record([{ kind: 'merge', from: ['tra-vinh'], to: ['ben-tre'] }]));
    refuse(
      record([{ kind: 'merge', from: ['ben-tre'], to: ['tra-vinh'] }], {
        effectiveOn: '2025-03-01',
      }),
      'lineage-circle',
      known,
    );
  });
});

describe('continuity of years', () => {
  const recorded = {
    type: 'lineage.recorded',
    data: { changes: [{ kind: 'merge', from: ['a', 'b'], to: ['c'] }] },
  };
  const decide = (more: object) =>
    given(lineageDecider, [recorded]).when({
      type: 'decide-continuity',
      change: 0,
      option: 'keeps',
      document: DOCUMENT,
      ...more,
    });

  it('is what the standing body writes down, a later decision before an earlier one', () => {
    decide({ option: 'named', predecessors: ['a'] }).thenState({
      continuity: { 0: { option: 'named', predecessors: ['a'] } },
    });
    decide({ change: 1 }).thenRejected('no-such-change');
    decide({ option: 'named' }).thenRejected('continuity-names-nobody');
    decide({ predecessors: ['a'] }).thenRejected('continuity-names-nobody');
    decide({ option: 'named', predecessors: ['x'] }).thenRejected('not-a-predecessor');
  });
});

describe('handing over', () => {
  const recorded = { type: 'lineage.recorded', data: { changes: [] } };
  const report = (more: object) => ({
    type: 'report-handover' as const,
    moved: { dossiers: 2 },
    refused: 1,
    ...more,
  });

  it('adds up and ends when there is nothing further', () => {
    const half = {
      type: 'lineage.handed-over',
      data: { moved: { dossiers: 3 }, refused: 0, next: { phase: 'subjects', after: 'x' } },
    };
    given(lineageDecider, [recorded, half])
      .when(report({}))
      .thenState({ status: 'done', moved: { dossiers: 5 }, refused: 1 });
    given(lineageDecider).when(report({})).thenRejected('not-in-this-state');
  });
});

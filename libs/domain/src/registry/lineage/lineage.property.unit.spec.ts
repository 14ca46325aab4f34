import fc from 'fast-check';
import { isRejection } from '../../log/rejection.js';
import { organisationIdOf } from '../organisation/organisation-id.js';
import { versionOn, type LookUp, type OrganisationState } from '../organisation/state.js';
import { LINEAGE_KINDS, type LineageChange } from './change.js';
import type { RecordLineage } from './commands.js';
import { simulateAct } from './simulate.js';
import { countedUnder, structureOn } from './structure.js';
import { existsOn, predecessorsOf, soleSuccessorOn, successorsOn } from './successors.js';

const DOCUMENT = { number: '1', date: '2020-01-01', issuer: 'X', source: 'test', verified: false };
const OLD = ['a', 'b', 'c', 'd', 'e'];
const NEW = ['n-1', 'n-2', 'n-3'].map((code) => ({ code, id: organisationIdOf(code) }));
const CONTEXT = { actor: 'admin', at: '2030-01-01T00:00:00.000Z' };

const start = new Map<string, OrganisationState>(
  OLD.map((id, i) => [
    id,
    {
      status: 'registered',
      code: id,
      synthetic: false,
      versions: [
        {
          from: '2015-01-01',
          name: id,
          kind: 'other',
          ...(i > 2 ? { parentId: OLD[i - 3]! } : {}),
        },
      ],
    },
  ]),
);

const someId = fc.constantFrom(...OLD, ...NEW.map(({ id }) => id));
const one = fc.tuple(someId);
const several = fc.uniqueArray(someId, { minLength: 1, maxLength: 3 });
/** Of the right shape, mostly; whether the bodies are there and fit together is chance. */
const shapes: Record<LineageChange['kind'], fc.Arbitrary<LineageChange>> = {
  merge: fc.tuple(several, one).map(([from, to]) => ({ kind: 'merge', from, to })),
  split: fc
    .tuple(one, fc.uniqueArray(someId, { minLength: 2, maxLength: 3 }))
    .map(([from, to]) => ({
      kind: 'split',
      from,
      to,
      ...(to.includes(from[0]) ? {} : { openWorkTo: to[0]! }),
    })),
  rename: one.map((from) => ({ kind: 'rename', from, to: from, name: 'x' })),
  dissolve: fc.tuple(one, fc.uniqueArray(someId, { maxLength: 2 })).map(([from, to]) => ({
    kind: 'dissolve',
    from,
    to,
    ...(to.length > 1 ? { openWorkTo: to[0]! } : {}),
  })),
  transfer: fc
    .tuple(one, someId)
    .map(([from, managerId]) => ({ kind: 'transfer', from, to: from, managerId })),
};
const change = fc.oneof(...LINEAGE_KINDS.map((kind) => shapes[kind]));
const act = fc.record({
  effectiveOn: fc.constantFrom('2020-01-01', '2021-03-01', '2022-07-01', '2025-07-01'),
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
});
const acts = fc.array(act, { maxLength: 12 });

/** The registry after all acts that the rules let through, as the service would write them. */
function play(list: { effectiveOn: string; changes: LineageChange[] }[]) {
  let known = new Map(start);
  let accepted = 0;
  list.forEach(({ effectiveOn, changes }) => {
    const named = new Set(changes.flatMap((c) => c.to));
    const newBodies = NEW.filter(({ id }) => named.has(id) && !known.has(id)).map(({ code }) => ({
      code,
      name: code,
      kind: 'other' as const,
    }));
    const command: RecordLineage = {
      type: 'record',
      effectiveOn,
      document: DOCUMENT,
      newBodies,
      changes,
      accounts: 'move',
    };
    const next = simulateAct(known, command, CONTEXT);
    if (isRejection(next)) return;
    known = next;
    accepted += 1;
  });
  return { known, accepted };
}

/** Whether the chain from a body comes to one that was dissolved without anybody. */
function dissolvedInEnd(id: string, lookup: LookUp, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const { to, successors = [] } = lookup(id)!;
  if (to !== undefined && successors.length === 0) return true;
  return successors.some((next) => dissolvedInEnd(next, lookup, seen));
}

const DAYS = ['2015-01-01', '2019-12-31', '2020-01-01', '2021-03-01', '2022-06-30', '2026-01-01'];

describe('whatever acts are recorded', () => {
  it('most lists of acts get somewhere, so that the properties below are about something', () => {
    const counts = fc.sample(acts, 300).map((list) => play(list).accepted);
    expect(counts.filter((n) => n > 0).length).toBeGreaterThan(100);
    expect(Math.max(...counts)).toBeGreaterThan(2);
  });

  it('no body is lost: on any day somebody that is there carries it on, or it was dissolved', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { known } = play(list);
        const lookup = (id: string) => known.get(id);
        for (const [id, state] of known)
          for (const day of DAYS.filter((d) => d >= state.versions[0]!.from)) {
            const found = successorsOn(id, day, lookup);
            if (found.length === 0) expect(dissolvedInEnd(id, lookup)).toBe(true);
            for (const follower of found) expect(existsOn(known.get(follower)!, day)).toBe(true);
          }
      }),
    );
  });

  it('the version on any day is one and only one', () => {
    fc.assert(
      fc.property(acts, (list) => {
        for (const state of play(list).known.values()) {
          const days = state.versions.map((version) => version.from);
          expect(new Set(days).size).toBe(days.length);
          expect([...days].sort()).toEqual(days);
          for (const day of DAYS)
            expect(versionOn(state, day)?.from).toBe(days.findLast((d) => d <= day) ?? days[0]);
        }
      }),
    );
  });

  it('nobody follows himself, and forwards and backwards agree', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { known } = play(list);
        const lookup = (id: string) => known.get(id);
        for (const id of known.keys()) {
          expect(predecessorsOf(id, known).map((p) => p.id)).not.toContain(id);
          for (const follower of successorsOn(id, '2099-01-01', lookup))
            if (follower !== id)
              expect(predecessorsOf(follower, known).map((p) => p.id)).toContain(id);
        }
      }),
    );
  });

  it('by the structure of any day every body is counted once', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...DAYS), (list, day) => {
        const { known } = play(list);
        const { standsFor, predecessors } = structureOn(known, day);
        const under = [...known.keys()].map((id) => standsFor.get(id) ?? id);
        const counted = [...new Set(under)].reduce(
          (sum, id) => sum + 1 + (predecessors.get(id)?.length ?? 0),
          0,
        );
        expect(counted).toBe(known.size);
        for (const id of known.keys())
          expect(countedUnder(id, known, day)).toContain(
            soleSuccessorOn(id, day, (other) => known.get(other)),
          );
      }),
    );
  });
});

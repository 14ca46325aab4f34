import type { ViewScope } from '@vinhdanh/domain';
import fc from 'fast-check';
import { visibleChanges } from './visible-changes.js';

const viewer = (scope: ViewScope, ...actions: string[]) => ({
  scope,
  can: (action: string) => actions.includes(action),
});
const unit = (...unitIds: string[]) => viewer({ kind: 'units', unitIds });
const change = (topic: string, id: string, ...unitLine: string[]) => ({ topic, id, unitLine });

describe('what changed, as a viewer may know of it', () => {
  it('names to a unit what is its own, and nothing of others', () => {
    const changes = [change('dossier', 'd1', 'a', 'dept'), change('dossier', 'd2', 'b')];
    expect(visibleChanges(changes, unit('a'))).toEqual([{ topic: 'dossier', ids: ['d1'] }]);
    expect(visibleChanges(changes, unit('dept'))).toEqual([{ topic: 'dossier', ids: ['d1'] }]);
    expect(visibleChanges(changes, unit('c'))).toEqual([]);
  });

  it('names to the province everything, and to nobody’s scope what everybody reads', () => {
    const changes = [change('act', 'x'), change('round', 'r1'), change('account', 'p')];
    expect(visibleChanges(changes, viewer({ kind: 'all' }))).toEqual([
      { topic: 'act', ids: ['x'] },
      { topic: 'round', ids: ['r1'] },
      { topic: 'account', ids: ['p'] },
    ]);
    expect(visibleChanges(changes, unit('a'))).toEqual([{ topic: 'round' }]);
    expect(visibleChanges(changes, viewer({ kind: 'none' }, 'account.read'))).toEqual([
      { topic: 'account', ids: ['p'] },
      { topic: 'round' },
    ]);
  });

  it('tells nothing of a line the viewer is shut out of', () => {
    const shut = viewer({ kind: 'all', shut: ['d1'] });
    const changes = [change('dossier', 'd1', 'a'), change('dossier', 'd2', 'a')];
    expect(visibleChanges(changes, shut)).toEqual([{ topic: 'dossier', ids: ['d2'] }]);
    expect(visibleChanges(changes.slice(0, 1), shut)).toEqual([]);
  });

  it('names no ids where there are many', () => {
    const many = Array.from({ length: 51 }, (_, n) => change('dossier', `d${n}`, 'a'));
    expect(visibleChanges(many, unit('a'))).toEqual([{ topic: 'dossier' }]);
  });

  it('never names a thing that the scope does not reach', () => {
    const place = fc.constantFrom('a', 'b', 'c', 'd');
    const topics = fc.constantFrom('dossier', 'proposal', 'act', 'round', 'account');
    const one = fc.record({ topic: topics, id: fc.uuid(), unitLine: fc.array(place) });
    fc.assert(
      fc.property(fc.array(one), fc.array(place, { minLength: 1 }), (changes, unitIds) => {
        const told = visibleChanges(changes, unit(...unitIds));
        for (const { topic, ids = [] } of told)
          for (const id of ids)
            expect(
              changes.some(
                (c) =>
                  c.topic === topic && c.id === id && c.unitLine.some((u) => unitIds.includes(u)),
              ),
            ).toBe(true);
        const mine = changes.filter((c) => c.unitLine.some((u) => unitIds.includes(u)));
        for (const { topic } of mine) expect(told.map((t) => t.topic)).toContain(topic);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import { stockDecider, type MoveStock } from './decide.js';
import { noStock } from './state.js';

const context = { actor: 'x', at: '2026-03-01T00:00:00Z' };
const moving = (type: MoveStock['type'], count: number): MoveStock => ({
  ...{ type, count, object: 'flag', award: 'provincial-flag', on: '2026-01-05' },
  ...{ party: 'Kho mẫu', reference: '1/PN' },
});
function play(moves: MoveStock[]) {
  let state = noStock;
  const codes: string[] = [];
  for (const move of moves) {
    const decided = stockDecider.decide(state, move, undefined, context);
    if (isRejection(decided)) codes.push(decided.code);
    else
      for (const event of decided)
        state = stockDecider.evolve(state, event as never, context.at, 'x');
  }
  return { state, codes };
}

describe('an item in stock', () => {
  it('never goes below nothing, nor comes back more than went out', () => {
    expect(play([moving('issue', 1)]).codes).toEqual(['stock-short']);
    expect(play([moving('receive', 2), moving('take-back', 1)]).codes).toEqual([
      'more-back-than-out',
    ]);
    expect(play([moving('receive', 0)]).codes).toEqual(['count-not-valid']);
    expect(play([{ ...moving('receive', 1), on: 'x' }]).codes).toEqual(['bad-date']);
  });

  it('is exchanged old for new: what comes back is destroyed', () => {
    const { state } = play([moving('receive', 3), moving('issue', 2)]);
    const { type: _type, count: _count, ...slip } = moving('issue', 1);
    const exchange = { ...slip, type: 'exchange' as const, back: 1, count: 1 };
    const decided = stockDecider.decide(state, exchange, undefined, context);
    if (isRejection(decided)) throw new Error(decided.code);
    expect(decided.map(({ type }) => type)).toEqual([
      ...['stock.taken-back', 'stock.written-off', 'stock.issued'],
    ]);
    const after = decided.reduce(
      (one, event) => stockDecider.evolve(one, event as never, context.at, 'x'),
      state,
    );
    expect(after).toMatchObject({ onHand: 0, issued: 3, takenBack: 1, writtenOff: 1 });
    // The one that came back serves nobody.
    const again = stockDecider.decide(after, exchange, undefined, context);
    expect(again).toMatchObject({ code: 'stock-short' });
    const more = { ...exchange, back: 9, count: 0 };
    expect(stockDecider.decide(after, more, undefined, context)).toMatchObject({
      code: 'more-back-than-out',
    });
  });

  it('adds up, whatever comes and goes', () => {
    const verb = fc.constantFrom<MoveStock['type']>('receive', 'issue', 'take-back', 'write-off');
    const move = fc.tuple(verb, fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { state } = play(moves.map(([type, count]) => moving(type, count)));
        const { received, issued, takenBack, writtenOff, onHand } = state;
        expect(onHand).toBe(received - issued + takenBack - writtenOff);
        expect(onHand).toBeGreaterThanOrEqual(0);
        expect(takenBack).toBeLessThanOrEqual(issued);
      }),
    );
  });
});

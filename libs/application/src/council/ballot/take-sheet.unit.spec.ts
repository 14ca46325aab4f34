import { TakeSheet, TakeSheetHandler } from '@vinhdanh/application';

const round = {
  roundId: 'r1',
  items: [{ dossierId: 'a', withheld: ['m1'] }, { dossierId: 'b' }],
};
const desk = {
  round: () => Promise.resolve({ sessionId: 's', round, state: {}, version: 1 }),
  run: () => Promise.resolve({ id: 's', version: 2 }),
  ask: <T>(_found: unknown, _context: unknown, question: () => Promise<T>) => question(),
};
const vault = {
  sign: (_round: string, _seat: string, blinded: string[]) => Promise.resolve(blinded),
};
const take = (actor: string, blinded: string[]) =>
  new TakeSheetHandler(desk as never, vault as never).execute(
    new TakeSheet('r1', blinded, {} as never, { actor } as never),
  );

describe('taking a sheet', () => {
  it('leaves the item of a conflict empty, and no other', async () => {
    expect((await take('m1', ['', 'x'])).signatures).toEqual(['', 'x']);
    expect((await take('m2', ['x', 'y'])).signatures).toEqual(['x', 'y']);
    for (const [actor, sheet] of [
      ['m1', ['x', 'y']],
      ['m1', ['', '']],
      ['m2', ['', 'y']],
      ['m2', ['x']],
      ['m2', ['x', 'y', 'z']],
    ] as const)
      await expect(take(actor, [...sheet])).rejects.toThrow('ballot-sheet-incomplete');
  });
});

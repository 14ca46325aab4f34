import { notDone } from './not-all-done';

describe('a choice of which some went through', () => {
  const chosen = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const idOf = ({ id }: { id: string }) => id;

  it('is what was refused, whatever order the answer came in', () => {
    const results = [
      { id: 'c', ok: true },
      { id: 'a', ok: false },
      { id: 'b', ok: true },
    ];
    expect(notDone(chosen, results, idOf)).toEqual([{ id: 'a' }]);
  });

  it('keeps what the answer says nothing of', () => {
    expect(notDone(chosen, [{ id: 'a', ok: true }], idOf)).toEqual([{ id: 'b' }, { id: 'c' }]);
    expect(notDone(chosen, [], idOf)).toEqual(chosen);
  });
});

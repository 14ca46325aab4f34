import { notDone, whyNot } from './not-all-done';

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

describe('why some were refused', () => {
  const refused = (message: string) => ({ ok: false, message });

  it('is told once for each cause, and of what went through nothing', () => {
    const results = [refused('Vượt chỉ tiêu.'), { ok: true, message: 'x' }, refused('Đã có.')];
    expect(whyNot([...results, ...results, { ok: false }])).toBe('Vượt chỉ tiêu. Đã có.');
  });

  it('does not go on for ever', () => {
    const many = Array.from({ length: 200 }, (_, n) => refused(`Lý do ${n}.`));
    expect(whyNot(many)).toBe('Lý do 0. Lý do 1. Lý do 2. Lý do 3. Lý do 4. …');
  });
});

import { halfFilled, planOf } from './plan-of';

const typed = {
  ...{ level: 'province', year: '2026', source: 'Hướng dẫn 5 (mẫu)', verified: 'true' },
  ...{ to1: '1', award1: 'government-flag', to2: '', award2: '', to3: '4', award3: 'flag' },
};

describe('the slots of a year as they are typed', () => {
  it('follow one another, over a group left empty', () => {
    expect(planOf(typed)).toEqual({
      ...{ level: 'province', year: 2026, source: 'Hướng dẫn 5 (mẫu)', verified: true },
      tables: [
        {
          slots: [
            { from: 1, to: 1, award: 'government-flag' },
            { from: 2, to: 4, award: 'flag' },
          ],
        },
      ],
    });
  });

  it('are for clusters of the sizes given, also where only the end is', () => {
    expect(planOf({ ...typed, sizeFrom: '5', sizeTo: '9' }).tables[0]?.members).toEqual({
      ...{ from: 5, to: 9 },
    });
    expect(planOf({ ...typed, sizeFrom: '', sizeTo: '9' }).tables[0]?.members).toEqual({
      ...{ from: 1, to: 9 },
    });
  });

  it('leave alone what the year has for clusters of other sizes, unless told otherwise', () => {
    const slots = [{ from: 1, to: 2, award: 'flag' }];
    const [small, large] = [{ from: 1, to: 4 }, { from: 10 }];
    const before = {
      tables: [small, large, { from: 5, to: 9 }].map((members) => ({ members, slots })),
    };
    const sizes = (values: Record<string, string>) =>
      planOf({ ...typed, sizeFrom: '5', sizeTo: '9', ...values }, before).tables.map(
        ({ members }) => members,
      );
    expect(sizes({ keep: 'true' })).toEqual([small, large, { from: 5, to: 9 }]);
    expect(sizes({})).toEqual([{ from: 5, to: 9 }]);
    expect(planOf({ ...typed, keep: 'true' }, before).tables).toHaveLength(4);
  });

  it('are not sent while a group is half filled in', () => {
    expect(halfFilled(typed)).toBeUndefined();
    expect(halfFilled({ ...typed, to2: '3' })).toBe(2);
    expect(halfFilled({ ...typed, award2: 'flag' })).toBe(2);
  });
});

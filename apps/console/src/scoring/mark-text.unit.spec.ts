import { figure, markOf, points, textOf } from './mark-text';
import type { Criterion, Mark } from './scoring';

const criterion = (type: Criterion['type'], max = 10): Criterion => ({
  ...{ id: 'c', name: { vi: 'Tiêu chí', en: 'Criterion' }, type, max },
});

describe('a mark in a cell', () => {
  it.each<[Criterion['type'], string, ReturnType<typeof markOf>]>([
    ['marked', '7,5', { points: 7.5 }],
    ['marked', '7.5', { points: 7.5 }],
    ['marked', '10', { points: 10 }],
    ['marked', '10,1', 'wrong'],
    ['marked', '-1', 'wrong'],
    ['marked', ' ', 'empty'],
    ['marked', 'KG', { notAssigned: true }],
    ['bonus', 'kg', 'wrong'],
    ['yes-no', 'x', { met: true }],
    ['yes-no', '0', { met: false }],
    ['yes-no', '7', 'wrong'],
    ['counted', '3', { times: 3 }],
    ['counted', '3,5', 'wrong'],
    ['measured', '5', 'wrong'],
  ])('of a %s criterion reads "%s"', (type, text, mark) => {
    expect(markOf(criterion(type), text)).toEqual(mark);
  });

  it('takes points for what is measured where a unit claims them', () => {
    expect(markOf(criterion('measured'), '5', true)).toEqual({ points: 5 });
  });

  it.each<Mark>([{ points: 7.25 }, { times: 3 }, { notAssigned: true }])(
    'is written as it is read: %j',
    (mark) => {
      const type = 'times' in mark ? 'counted' : 'marked';
      expect(markOf(criterion(type), textOf(mark))).toEqual(mark);
    },
  );

  it('shows figures the Vietnamese way', () => {
    expect([points(7.25), points(null), figure('1,5'), figure('a')]).toEqual([
      ...['7,25', '–', 1.5, undefined],
    ]);
  });
});

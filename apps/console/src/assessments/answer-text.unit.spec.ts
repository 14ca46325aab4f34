import { answerFrom, answerText, measureText, saidOf } from './answer-text';
import type { Answer, CriterionOf } from './assessment';

describe('what is said of a criterion', () => {
  it.each<[CriterionOf['kind'], string, Answer | undefined]>([
    ['yes-no', 'yes', { met: true }],
    ['yes-no', 'no', { met: false }],
    ['yes-no', '', undefined],
    ['points', '7,5', { points: 7.5 }],
    ['number', ' 1 200 ', { value: 1200 }],
    ['number', '-3', { value: -3 }],
    ['number', 'ba', undefined],
    ['points', '', undefined],
  ])('%s %j is %j', (kind, said, answer) => {
    expect(answerFrom(kind, said, false)).toEqual(answer);
  });

  it.each<[CriterionOf['kind'], Answer]>([
    ['yes-no', { met: false }],
    ['points', { points: 0 }],
    ['number', { value: 4.59 }],
  ])('%s comes back as it was typed', (kind, answer) => {
    expect(answerFrom(kind, saidOf(answer), false)).toEqual(answer);
  });

  it('a task never given is said as such, whatever else was typed', () => {
    expect(answerFrom('number', '12', true)).toEqual({ notAssigned: true });
    expect(saidOf({ notAssigned: true })).toBe('');
  });

  it('is shown with its unit, and with what it is measured against', () => {
    const figure = { unit: '%', op: '<=', threshold: 4.5 } as CriterionOf;
    expect(answerText(figure, { value: 3.25 }, 'vi')).toBe('3,25 %');
    expect(answerText({ max: 10 }, { points: 8 }, 'vi')).toBe('8/10 điểm');
    expect(answerText({}, { met: false }, 'en')).toBe('not met');
    expect(answerText({}, undefined, 'vi')).toBe('');
    expect(measureText(figure)).toBe('≤ 4,5 %');
    expect(measureText({} as CriterionOf)).toBe('');
  });
});

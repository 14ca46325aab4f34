import { limitsOf } from '@vinhdanh/application';

/** Of 22 members, `highest` can agree and 18 must. */
const item = (highest: number) => ({ size: 22, need: 18, highest, quorum: 15 });
const ALWAYS = ['unanimous', 'device', 'coercion'];

describe('what a secret ballot cannot hide', () => {
  it.each([
    ['of many, with votes to spare', 22, [item(22), item(19)], []],
    ['of four', 4, [item(22)], []],
    ['of three, who can reckon how the others voted', 3, [item(22)], ['few-voters']],
    ['where one line passes only if all agree', 18, [item(22), item(18)], ['no-margin']],
    ['where a line cannot pass at all', 17, [item(17)], []],
    ['of few who must all agree', 2, [item(18)], ['few-voters', 'no-margin']],
    ['with no line', 22, [], []],
  ])('%s', (_what, present, items, more) => {
    expect(limitsOf(present, items)).toEqual([...ALWAYS, ...more]);
  });
});

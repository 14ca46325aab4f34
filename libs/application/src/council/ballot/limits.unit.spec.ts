import { limitsOf, sheetsTaken, turnoutOf } from '@vinhdanh/application';
import { noSession, type BallotRound, type CouncilState } from '@vinhdanh/domain';

/** Of 22 members, `highest` can agree and 18 must; `voters` are left to cast a ballot. */
const item = (highest: number, voters = 22) => {
  const state: CouncilState = {
    ...noSession,
    attendance: { present: voters, absent: 22 - voters, written: 0 },
  };
  return { size: 22, need: 18, highest, quorum: 15, ...turnoutOf(state, 'line') };
};
const ALWAYS = ['unanimous', 'device', 'coercion'];

describe('what a secret ballot cannot hide', () => {
  it.each([
    ['of many, with votes to spare', [item(22), item(19)], []],
    ['of four', [item(22, 4)], []],
    ['of three, who can reckon how the others voted', [item(22, 3)], ['few-voters']],
    ['where one line of many has lost its voters', [item(22), item(22, 3)], ['few-voters']],
    ['where one line passes only if all agree', [item(22), item(18)], ['no-margin']],
    ['where a line cannot pass at all', [item(17)], []],
    ['of few who must all agree', [item(18, 2)], ['few-voters', 'no-margin']],
    ['with no line', [], []],
  ])('%s', (_what, items, more) => {
    expect(limitsOf(items)).toEqual([...ALWAYS, ...more]);
  });
});

describe('sheets really taken', () => {
  const line = (withheld: string[] = []) => ({ dossierId: 'line', withheld });
  const round = (checkedIn: string[], paper = 0, status: BallotRound['status'] = 'casting') =>
    ({ status, checkedIn, paper }) as BallotRound;

  it.each([
    ['four of whom nobody is in conflict', round(['a', 'b', 'c', 'd']), line(), 4, false],
    ['four of whom one gets no token', round(['a', 'b', 'c', 'd']), line(['d']), 3, true],
    ['a member in conflict who never came', round(['a', 'b', 'c', 'd']), line(['z']), 4, false],
    ['two and two on paper', round(['a', 'b'], 2), line(), 4, false],
    ['nobody yet', round([], 0, 'check-in'), line(), 0, true],
  ])('of %s', (_who, held, item, sheets, fewSheets) => {
    expect(sheetsTaken(held, item)).toEqual({ sheets, fewSheets });
  });

  it('are told only while something can still be done about it', () => {
    expect(sheetsTaken(round(['a'], 0, 'tallied'), line())).toEqual({});
    expect(sheetsTaken(round(['a'], 0, 'counting'), line())).toEqual({});
  });
});

import type { AssessmentFact } from '../facts.js';
import { sure, value } from './asking.samples.spec.js';

const fact = (year: number, met: number, recognised: boolean, set = 'cell'): AssessmentFact => ({
  ...sure,
  ...{ ref: `a-${set}-${year}`, set, year, met, of: 9, recognised },
});

describe('assessments by criteria sets', () => {
  const history = {
    assessments: [
      fact(2021, 9, true),
      fact(2022, 9, true),
      fact(2023, 7, false),
      fact(2024, 19, true, 'commune'),
    ],
  };

  it('count by the years of recognition, of the sets that are named', () => {
    expect(value('count(recognised(ever, "cell"))', { history })).toBe(2);
    expect(value('count(recognised(ever, ["cell","commune"]))', { history })).toBe(3);
    expect(value('span(longestRun(recognised(ever, "cell")))', { history })).toBe(2);
    expect(value('count(recognised(window(2022, 2023), "cell"))', { history })).toBe(1);
  });

  it('tell the most criteria met, recognised or not', () => {
    expect(value('criteriaMet(window(2023, 2024), "cell")', { history })).toBe(7);
    expect(value('criteriaMet(ever, "cell")', { history })).toBe(9);
    expect(value('criteriaMet(ever, "nothing")', { history })).toBe(0);
    expect(value('criteriaMet(ever, "cell")', {})).toBe(0);
  });
});

import { COLUMN_FIELDS, HISTORY_COLUMNS, ofYear } from './fields-of-columns';

describe('what a column may hold, in words', () => {
  it('says each field once', () => {
    expect(Object.keys(HISTORY_COLUMNS).filter((field) => field in COLUMN_FIELDS)).toEqual([]);
    const names = Object.values({ ...COLUMN_FIELDS, ...HISTORY_COLUMNS }).map(([vi]) => vi);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the column of one year by it', () => {
    expect(ofYear('rating:2021')).toEqual(['Xếp loại năm 2021', 'Rating of 2021']);
    expect(ofYear('year:2019')?.[0]).toContain('2019');
    for (const field of ['rating', 'rating:21', 'mark:2021', 'note'])
      expect(ofYear(field)).toBeUndefined();
  });
});

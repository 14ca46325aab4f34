import { headOf, yearsWith } from './due-head';

describe('the head of a list of who is due', () => {
  it('is the place and the year the list was made for', () => {
    expect(headOf({ year: 2019, place: { unitId: 'u1' } })).toEqual({ year: '2019', unit: 'u1' });
    expect(headOf({ year: 2019, place: { block: 'school' } })).toEqual({
      year: '2019',
      block: 'school',
    });
    expect(headOf({ year: 2019, place: { province: true } })).toEqual({ year: '2019' });
  });

  it('offers three years, and the one a link asks for beside them', () => {
    expect(yearsWith(undefined, 2026)).toEqual(['2026', '2025', '2024']);
    expect(yearsWith('2025', 2026)).toEqual(['2026', '2025', '2024']);
    expect(yearsWith('2027', 2026)).toEqual(['2027', '2026', '2025', '2024']);
    expect(yearsWith('2019', 2026)).toEqual(['2026', '2025', '2024', '2019']);
  });
});

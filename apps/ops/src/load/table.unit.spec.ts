import { asText, countByAward } from './table.js';

describe('table of a loaded data set', () => {
  const rows = countByAward([
    { award: 'provincial-flag', status: 'granted', voted: true, sent: false, count: 48 },
    { award: 'provincial-flag', status: 'failed', voted: true, sent: false, count: 21 },
    { award: 'government-flag', status: 'granted', voted: true, sent: true, count: 5 },
    { award: 'heroic-mother', status: 'submitted', voted: false, sent: true, count: 591 },
  ]);

  it('counts proposed, passed, decided and submitted of each award', () => {
    expect(rows).toEqual([
      { award: 'provincial-flag', proposed: 69, passed: 48, decided: 48, submitted: 0, granted: 0 },
      { award: 'government-flag', proposed: 5, passed: 5, decided: 0, submitted: 5, granted: 5 },
      { award: 'heroic-mother', proposed: 591, decided: 0, submitted: 591, granted: 0 },
    ]);
  });

  it('shows no vote that nobody took', () => {
    const text = asText(rows, new Map([['provincial-flag', 'Cờ thi đua']]));
    expect(text).toMatch(/provincial-flag · Cờ thi đua +69 +48 +48 +– +–/);
    expect(text).toMatch(/heroic-mother .* 591 +– +– +591 +–/);
  });
});

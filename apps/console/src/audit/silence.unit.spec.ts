import { silence } from './silence';

describe('a silence in the trail', () => {
  it('is told in whole days once it is longer than two weeks', () => {
    expect(silence('2026-03-17T08:00:00Z', '2026-03-01T09:00:00Z')).toBe(15);
    expect(silence('2026-03-15T09:00:00Z', '2026-03-01T09:00:00Z')).toBe(0);
  });

  it('runs to this moment after the newest event', () => {
    expect(silence(Date.parse('2026-06-01T00:00:00Z'), '2026-03-01T00:00:00Z')).toBe(92);
  });

  it('is none where events of a paper day stand in another order', () => {
    expect(silence('2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z')).toBe(0);
  });
});

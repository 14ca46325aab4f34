import { indexOf } from './moments';

const rows = [{ logIndex: 4 }, { logIndex: 9 }, { logIndex: 12 }];

describe('a moment named by an address', () => {
  it('is the event that stands at that place of the log', () => {
    expect(rows.map(({ logIndex }) => indexOf(rows, String(logIndex)))).toEqual([0, 1, 2]);
  });

  it('is the newest where the address names none, or none that can be read', () => {
    expect(indexOf(rows, undefined)).toBe(2);
    expect(indexOf(rows, 'hôm qua')).toBe(2);
  });

  it('is how it stood then, where that event is not shown to the reader', () => {
    expect(indexOf(rows, '11')).toBe(1);
    expect(indexOf(rows, '99')).toBe(2);
    expect(indexOf(rows, '1')).toBe(0);
  });

  it('has no place in a trail without events', () => {
    expect(indexOf([], undefined)).toBe(-1);
  });
});

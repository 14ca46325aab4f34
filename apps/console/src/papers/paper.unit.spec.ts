import { standingOf, type Item } from './paper';

const item = (more: Partial<Item>): Item => ({
  code: 'obligations',
  name: { vi: 'Xác nhận nghĩa vụ', en: 'Obligations' },
  required: true,
  at: 'filing',
  applies: 'yes',
  result: 'missing',
  by: [],
  source: 'mẫu',
  verified: false,
  ...more,
});

describe('how a paper stands', () => {
  it('tells a word that is owed from a file being scanned', () => {
    const waiting = { result: 'awaiting', applies: 'unsaid' } as const;
    expect(standingOf(item(waiting))).toBe('unsaid');
    const scanned = [{ of: 'line', state: 'pending' } as const];
    expect(standingOf(item({ ...waiting, by: scanned }))).toBe('awaiting');
    expect(standingOf(item({ result: 'awaiting', applies: 'yes', by: scanned }))).toBe('awaiting');
  });

  it('leaves every other result as it is', () => {
    for (const result of ['satisfied', 'missing', 'later', 'not-needed', 'optional'] as const)
      expect(standingOf(item({ result, applies: 'unsaid' }))).toBe(result);
  });
});

import type { Edition, EditionWarning } from '../catalogue/edition.js';
import { editionReminders } from './edition-reminder.js';
import { renderNotice } from './render-notice.js';

const basis = { source: 'Điều thử', verified: false };
const warning: EditionWarning = {
  id: 'decree-lapsed',
  text: { vi: 'Hết hiệu lực', en: 'Lapsed' },
  needsConfirmation: true,
  ...basis,
};
const edition = (more: Partial<Edition> = {}): Edition => ({
  code: 'e5',
  name: { vi: 'Bản chép tạm', en: 'Copy' },
  validFrom: '2027-03-01',
  validTo: null,
  awards: [],
  warnings: [warning],
  ...basis,
  ...more,
});
const told = (today: string, ...editions: Edition[]) =>
  editionReminders(editions, today).map(({ kind, step, from }) => [kind, step, from]);

it.each([
  ['2026-12-30', []],
  ['2026-12-31', [['edition-closing', 60, '2027-03-01']]],
  ['2027-01-30', [['edition-closing', 30, '2027-03-01']]],
  ['2027-02-22', [['edition-closing', 7, '2027-03-01']]],
  ['2027-02-28', [['edition-closing', 1, '2027-03-01']]],
  ['2027-03-01', [['edition-closed', 0, '2027-03-01']]],
  ['2027-06-01', [['edition-closed', 0, '2027-03-01']]],
])('on %s an edition closed from 1 March 2027 calls for %j', (today, expected) => {
  expect(told(today, edition())).toEqual(expected);
});

it('follows the dates of the edition and of its warning', () => {
  const later = edition({ warnings: [{ ...warning, from: '2027-05-01' }] });
  expect(told('2027-04-28', later)).toEqual([['edition-closing', 7, '2027-05-01']]);
  expect(told('2027-04-28', edition({ validTo: '2027-03-31' }))).toEqual([]);
});

it('is silent where nothing waits for a confirmation', () => {
  const confirmed = { by: 'admin', at: '2027-01-01T00:00:00Z', citation: 'Công văn' };
  for (const warnings of [
    [],
    [{ ...warning, needsConfirmation: false }],
    [{ ...warning, confirmed } as EditionWarning],
  ])
    expect(told('2027-02-28', edition({ warnings }))).toEqual([]);
});

it('reads as a sentence', () => {
  const params = { edition: 'e5', from: '2027-03-01' };
  expect(renderNotice('edition-closing', 1, params, 'vi')).toBe(
    'Từ ngày 01/03/2027 không nộp được hồ sơ theo quy định từ 01/3/2027 (bản chép tạm): ' +
      'cần nhập quy định thay thế hoặc xác nhận căn cứ trước ngày đó',
  );
  expect(renderNotice('edition-closed', 1, params, 'en')).toContain('since 2027-03-01');
});

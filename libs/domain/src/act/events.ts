import type { EventRegistry } from '../log/event-registry.js';

/** The life of an act: a decision, a letter to the centre, or a change to an earlier act. */
export const actEvents = {
  'act.drafted': { schema: 1, vi: 'Soạn thảo: {title}', en: 'Drafted: {title}' },
  'act.revised': { schema: 1, vi: 'Chỉnh sửa dự thảo', en: 'Revised the draft' },
  'act.lines-added': {
    schema: 1,
    vi: 'Đưa thêm {added} đối tượng vào danh sách, tổng số {total}',
    en: 'Added {added} lines to the list, {total} in all',
  },
  'act.lines-removed': {
    schema: 1,
    vi: 'Đưa {count} đối tượng ra khỏi danh sách',
    en: 'Took {count} lines off the list',
  },
  'act.lines-refused': {
    schema: 1,
    vi: 'Người ký không đồng ý {count} đối tượng: {reason}',
    en: 'The signer refused {count} lines: {reason}',
  },
  'act.lines-settled': {
    schema: 1,
    vi: 'Đã cập nhật {count} đối tượng ra khỏi danh sách',
    en: '{count} lines have left the list',
  },
  'act.endorsed': { schema: 1, vi: 'Lãnh đạo Ban thông qua dự thảo', en: 'Endorsed by the head' },
  'act.verified': { schema: 1, vi: 'Văn phòng thẩm tra dự thảo', en: 'Verified by the office' },
  'act.signed': {
    schema: 1,
    vi: 'Ký ban hành, danh sách {lineCount} đối tượng',
    en: 'Signed, with {lineCount} lines',
  },
  'act.numbered': {
    schema: 1,
    vi: 'Cấp số {number} ngày {date}',
    en: 'Numbered {number} of {date}',
  },
  'act.promulgated': {
    schema: 1,
    vi: 'Ban hành văn bản số {number} ngày {on}',
    en: 'Promulgated no. {number} on {on}',
  },
  'act.applied': {
    schema: 1,
    vi: 'Đã có hiệu lực trên {applied}/{of} đối tượng',
    en: 'Took effect on {applied} of {of} lines',
  },
  'act.scan-bound': {
    schema: 1,
    vi: 'Gắn bản quét văn bản đã ký {sha256}',
    en: 'Bound the scan of the signed paper {sha256}',
  },
  'act.returned': { schema: 1, vi: 'Trả lại người soạn thảo', en: 'Returned to the drafter' },
  'act.step-withdrawn': {
    schema: 1,
    vi: 'Rút lại bước {step} của mình',
    en: 'Withdrew own step {step}',
  },
  'act.withdrawn': { schema: 1, vi: 'Rút lại dự thảo', en: 'Withdrew the draft' },
} satisfies EventRegistry;

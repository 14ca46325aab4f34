import type { PaperForm, ResultLine, ResultPaper } from '@vinhdanh/application';
import { REFUSAL_REASONS, word } from '@vinhdanh/domain';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printResult } from './result-print.js';

const form = parse(readFileSync('catalogue/forms/2020-03-05.yaml', 'utf8')) as PaperForm;

const line = (n: number, more: Partial<ResultLine>): ResultLine => ({
  ...{ dossierId: `d${n}`, name: `Nguyễn Văn Mẫu ${n}`, recipientKind: 'individual' },
  ...{ unitId: 'u', unitName: 'Trường mẫu', award: 'provincial-certificate', result: 'open' },
  ...more,
});
const paper = (lines: ResultLine[]): ResultPaper => ({
  issuer: { name: 'Ủy ban nhân dân tỉnh Bến Tre', kind: 'province' },
  unitName: 'Trường THPT Đồng Khởi (mẫu)',
  letter: { number: '21/TTr', date: '2025-07-10' },
  awards: { 'provincial-certificate': 'Bằng khen tỉnh', 'commendation-certificate': 'Giấy khen' },
  form,
  lines,
});
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('names the decision of a granted line, and the cause of every other', () => {
  const refused = REFUSAL_REASONS.map((cause, n) =>
    line(n + 2, { result: 'not-granted', cause, by: 'appraiser' }),
  );
  const text = textOf(
    printResult(
      paper([
        line(0, {
          result: 'granted',
          form: 'provincial-certificate',
          number: '5/QĐ-UBND',
          decidedOn: '2025-08-01',
        }),
        line(1, {
          result: 'granted',
          form: 'commendation-certificate',
          cause: 'lower-form',
          number: '6/QĐ',
          decidedOn: '2025-08-01',
        }),
        ...refused,
        line(90, { cause: 'held', name: null }),
      ]),
    ),
  );
  expect(text).toContain('Kính gửi: Trường THPT Đồng Khởi (mẫu).');
  expect(text).toContain(
    '2 trường hợp được khen thưởng, 11 trường hợp không được khen thưởng, 1 trường hợp chưa có kết quả',
  );
  expect(text).toContain('5/QĐ-UBND ngày 01/08/2025');
  expect(text).toContain('Giấy khen (thay cho Bằng khen tỉnh)');
  for (const cause of REFUSAL_REASONS)
    expect(text.toLowerCase()).toContain(word('reason', cause, 'vi').toLowerCase());
  expect(text).toContain('(đã xóa theo yêu cầu)');
});

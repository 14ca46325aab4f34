import type { LetterLine, LetterPaper, PaperForm } from '@vinhdanh/application';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printLetter } from './letter-print.js';

const form = parse(readFileSync('catalogue/forms/2020-03-05.yaml', 'utf8')) as PaperForm;

const line = (n: number, recipientKind = 'individual'): LetterLine => ({
  ...{ subjectName: `Nguyễn Văn Mẫu ${n}`, unitName: 'Trường mẫu', recipientKind },
  ...{ meritFrom: '2025-01-01', meritTo: '2025-12-31' },
});
const paper = (more: Partial<LetterPaper> = {}): LetterPaper => ({
  issuer: { name: 'Sở Công Thương (mẫu)', kind: 'department' },
  superior: 'Ủy ban nhân dân tỉnh Bến Tre',
  province: { name: 'Ủy ban nhân dân tỉnh Bến Tre', kind: 'province' },
  ...{ addressee: null, kind: 'merit', filed: false, papers: ['Báo cáo thành tích'], more: 0 },
  form,
  letter: { number: '45/TTr-SCT', date: '2026-03-05', signer: 'Lê Văn Mẫu' },
  groups: [
    { award: 'Bằng khen tỉnh', lines: [line(1), line(2), line(3, 'collective')] },
    { award: 'Cờ thi đua', lines: [line(4, 'collective')] },
  ],
  ...more,
});
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('counts who is proposed for what, and marks what was not sent', () => {
  const text = textOf(printLetter(paper()));
  expect(text).toContain('BẢN XEM TRƯỚC');
  expect(text).toContain('Số: 45/TTr-SCT');
  expect(text).toContain('Bến Tre, ngày 05 tháng 3 năm 2026');
  expect(text).toContain('4 trường hợp (2 tập thể và 2 cá nhân)');
  expect(text).toContain('- Bằng khen tỉnh: 1 tập thể và 2 cá nhân;');
  expect(text).toContain('- Sở Nội vụ.');
  expect(text).toContain('Hồ sơ kèm theo: Báo cáo thành tích.');
  expect(text).toContain('Lê Văn Mẫu');
});

it('is addressed to the managing unit alone where that bundles it, and once sent is no preview', () => {
  const text = textOf(printLetter(paper({ addressee: 'UBND xã Mẫu', filed: true, papers: [] })));
  expect(text).toContain('Kính gửi: UBND xã Mẫu.');
  expect(text).not.toContain('Sở Nội vụ');
  expect(text).not.toContain('BẢN XEM TRƯỚC');
  expect(text).not.toContain('Hồ sơ kèm theo');
});

it('shows names as text, tells of erased ones and of what is beyond the list', () => {
  const lines = [
    { ...line(1), subjectName: '<b>Nguyễn</b>' },
    { ...line(2), subjectName: null },
  ];
  const html = printLetter(paper({ groups: [{ award: 'A', lines }], more: 7 }));
  expect(html).toContain('&#60;b&#62;Nguyễn');
  expect(textOf(html)).toContain('(đã xóa theo yêu cầu)');
  expect(textOf(html)).toContain('9 trường hợp');
  expect(textOf(html)).toContain('… và 7 trường hợp khác.');
});

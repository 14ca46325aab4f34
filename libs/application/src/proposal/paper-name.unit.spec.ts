import { paperName } from './paper-name.js';

describe('paperName', () => {
  it.each([
    ['Tờ trình số 1.pdf', 'Tờ trình số 1.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\báo cáo.docx', 'báo cáo.docx'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
    ['fdp\u202Eexe.pdf', 'fdpexe.pdf'],
    ['', 'khong-ten'],
    ['/', 'khong-ten'],
  ])('%j is shown as %j', (given, shown) => expect(paperName(given)).toBe(shown));

  it('keeps the end of an endless name, where its kind stands', () => {
    const name = paperName(`${'x'.repeat(500)}.pdf`);
    expect(name).toHaveLength(200);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});

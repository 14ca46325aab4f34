import fc from 'fast-check';
import { secrecyMark } from './secrecy-mark.js';

const head = (...pieces: string[]) => secrecyMark({ pieces, properties: [], name: 'a.pdf' });
const named = (name: string) => secrecyMark({ pieces: [], properties: [], name })?.level;

describe('a stamp on the first page', () => {
  it.each([
    ['confidential', ['UBND TỈNH', 'MẬT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ['secret', ['Số: 01/BC', 'TỐI MẬT']],
    ['top-secret', ['[ TUYỆT MẬT ]']],
    ['confidential', ['MẬT', 'BÁO CÁO']],
    ['confidential', ['MẬT', 'ĐỘ KHẨN: HỎA TỐC']],
    ['confidential', ['M Ậ T']],
    ['secret', ['T Ố I M Ậ T']],
    ['secret', ['TỐI', 'MẬT']],
    ['confidential', ['MẬT'.normalize('NFD')]],
    ['top-secret', ['Độ mật: Tuyệt mật']],
    ['confidential', ['độ mật: mật']],
  ])('%s: %j', (level, pieces) => {
    expect(head(...pieces)).toEqual({ level, where: 'head' });
  });

  it.each([
    [['QUY CHẾ BẢO', 'MẬT']],
    [['BẢO VỆ BÍ MẬT NHÀ NƯỚC']],
    [['Mật độ dân số']],
    [['MẬT ĐỘ DÂN SỐ']],
    [['mật']],
    [['Người giữ bí mật']],
    [['sản xuất mật ong']],
    [['MẶT TRẬN TỔ QUỐC', 'MẮT', 'MẤT']],
    [['Đồng chí Nguyễn Văn Mật']],
    [[]],
  ])('is none: %j', (pieces) => {
    expect(head(...pieces)).toBeUndefined();
  });
});

describe('a name', () => {
  it.each([
    ['Báo cáo MẬT.pdf', 'confidential'],
    ['[MẬT] Báo cáo.docx', 'confidential'],
    ['01-BC_Mật_2019.pdf', 'confidential'],
    ['bao cao toi mat.pdf', 'secret'],
    ['Tối mật - báo cáo.docx', 'secret'],
    ['TUYET_MAT.pdf', 'top-secret'],
    ['BÁO CÁO TUYỆT MẬT.pdf', 'top-secret'],
    ['báo cáo (độ mật).pdf', 'confidential'],
  ])('%s', (name, level) => expect(named(name)).toBe(level));

  it.each([
    'Báo cáo thành tích.pdf',
    'Mật độ dân số.pdf',
    'bảo mật thông tin.pdf',
    'QUY CHẾ BẢO MẬT.pdf',
    'Công tác bảo vệ bí mật nhà nước 2019.docx',
    'Nguyễn Văn Mật.pdf',
    'giữ-bí-mật.pdf',
    'Mô hình nuôi ong mật.docx',
    'mat tran to quoc.pdf',
    'tới mặt trận.pdf',
  ])('is none: %s', (name) => expect(named(name)).toBeUndefined());
});

it('is looked for in the properties of the file, too', () => {
  const mark = secrecyMark({ pieces: [], properties: ['Báo cáo', 'Tối mật'], name: 'a.pdf' });
  expect(mark).toEqual({ level: 'secret', where: 'properties' });
});

it('is seen wherever it stands among ordinary pieces, and never in them', () => {
  const ordinary = fc.constantFrom(
    ...['UBND TỈNH BẾN TRE', 'bí mật nhà nước', 'Số: 12/BC', 'BÁO CÁO THÀNH TÍCH', 'mật độ'],
  );
  fc.assert(
    fc.property(fc.array(ordinary), fc.array(ordinary), (before, after) => {
      expect(head(...before, ...after)).toBeUndefined();
      expect(head(...before, 'TUYỆT MẬT', ...after)?.level).toBe('top-secret');
    }),
  );
});

// Writes the spreadsheets of the council session of March 2019 in the layouts that units use, and
// session.yaml beside them. Running it again writes the same bytes: `node sample/generate.mjs`.
// The figures are real (see SOURCE.md); every nominee is invented and says so in its name.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { stringify } from 'yaml';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'ben-tre-2019');

const PROPOSED = { 'provincial-flag': 69, 'provincial-certificate': 74, 'government-flag': 5 };
const PASSED = { 'provincial-flag': 48, 'provincial-certificate': 69, 'government-flag': 5 };
const WORDS = {
  'provincial-flag': ['Cờ thi đua của UBND tỉnh', 'Cờ thi đua UBND tỉnh', 'Cờ thi đua cấp tỉnh'],
  'provincial-certificate': [
    'Bằng khen của Chủ tịch UBND tỉnh',
    'Bằng khen UBND tỉnh',
    'Bằng khen của UBND tỉnh',
  ],
  'government-flag': ['Cờ thi đua của Chính phủ', 'Cờ thi đua Chính phủ', 'Cờ thi đua của Chính phủ'],
};
// Real public bodies, and only as those who file.
const UNITS = [
  ['thanh-pho-ben-tre', 'ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN TRE', 'Bến Tre'],
  ['huyen-ba-tri', 'ỦY BAN NHÂN DÂN HUYỆN BA TRI', 'Ba Tri'],
  ['huyen-binh-dai', 'ỦY BAN NHÂN DÂN HUYỆN BÌNH ĐẠI', 'Bình Đại'],
  ['huyen-chau-thanh', 'ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH', 'Châu Thành'],
  ['huyen-cho-lach', 'ỦY BAN NHÂN DÂN HUYỆN CHỢ LÁCH', 'Chợ Lách'],
  ['huyen-giong-trom', 'ỦY BAN NHÂN DÂN HUYỆN GIỒNG TRÔM', 'Giồng Trôm'],
  ['huyen-mo-cay-bac', 'ỦY BAN NHÂN DÂN HUYỆN MỎ CÀY BẮC', 'Mỏ Cày Bắc'],
  ['huyen-mo-cay-nam', 'ỦY BAN NHÂN DÂN HUYỆN MỎ CÀY NAM', 'Mỏ Cày Nam'],
  ['huyen-thanh-phu', 'ỦY BAN NHÂN DÂN HUYỆN THẠNH PHÚ', 'Thạnh Phú'],
  ['so-noi-vu', 'SỞ NỘI VỤ', 'Bến Tre'],
  ['so-tai-chinh', 'SỞ TÀI CHÍNH', 'Bến Tre'],
  ['so-cong-thuong', 'SỞ CÔNG THƯƠNG', 'Bến Tre'],
  ['so-giao-duc-va-dao-tao', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Bến Tre'],
  ['so-y-te', 'SỞ Y TẾ', 'Bến Tre'],
  ['so-tu-phap', 'SỞ TƯ PHÁP', 'Bến Tre'],
  ['lien-doan-lao-dong-tinh', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'Bến Tre'],
  ['hoi-nong-dan-tinh', 'HỘI NÔNG DÂN TỈNH', 'Bến Tre'],
  ['tinh-doan', 'TỈNH ĐOÀN', 'Bến Tre'],
];

const lines = Object.entries(PROPOSED).flatMap(([award, count]) =>
  Array.from({ length: count }, () => ({ award })),
);
lines.forEach((line, i) => {
  line.name = `Tập thể mẫu số ${String(i + 1).padStart(3, '0')} – Khối thi đua số ${(i % 14) + 1} (mẫu)`;
  line.summary = 'Dẫn đầu phong trào thi đua của khối năm 2018 (nội dung mẫu)';
});

const letters = UNITS.map(([unit, title, place], n) => ({
  unit,
  title,
  place,
  n,
  layout: ['letter', 'nine', 'csv', 'ticks'][n % 4],
  number: `${String(n + 1).padStart(2, '0')}M/TTr`,
  date: `2019-01-${String(14 + (n % 12)).padStart(2, '0')}`,
  lines: lines.filter((_, i) => i % UNITS.length === n),
}));

const FONT = { name: 'Times New Roman', size: 12 };
const vietnamese = (iso) => iso.split('-').reverse().join('/');
const words = (award, n) => WORDS[award][n % 3];

/** Head of an official letter, title, merged two-row head, groups, total, signatures. */
function letterSheet(book, { title, place, lines, number, date, n }) {
  const sheet = book.addWorksheet('Danh sach');
  const merge = (row, from, to, text, bold = true) => {
    sheet.mergeCells(row, from, row, to);
    const cell = sheet.getCell(row, from);
    cell.value = text;
    cell.font = { ...FONT, bold };
    cell.alignment = { horizontal: 'center', wrapText: true };
  };
  merge(1, 1, 3, title);
  merge(1, 4, 7, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  merge(2, 4, 7, 'Độc lập - Tự do - Hạnh phúc');
  merge(4, 1, 7, 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG THEO CỤM, KHỐI THI ĐUA NĂM 2018');
  merge(5, 1, 7, `(Kèm theo Tờ trình số ${number} ngày ${vietnamese(date)})`, false);
  const heads = ['STT', 'Tên tập thể', 'Đề nghị', '', 'Tóm tắt thành tích', 'Tỷ lệ phiếu', 'Ghi chú'];
  heads.forEach((text, i) => {
    if (i === 2) merge(7, 3, 4, text);
    else if (i !== 3) {
      sheet.mergeCells(7, i + 1, 8, i + 1);
      sheet.getCell(7, i + 1).value = text;
    }
  });
  sheet.getCell('C8').value = 'Danh hiệu/Hình thức';
  sheet.getCell('D8').value = 'Loại hình khen thưởng';
  [7, 8].forEach((r) => {
    sheet.getRow(r).font = { ...FONT, bold: true };
    sheet.getRow(r).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  sheet.addRow(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']);
  let row = 10;
  merge(row, 1, 7, 'I. TẬP THỂ');
  let order = 0;
  for (const award of Object.keys(PROPOSED)) {
    const group = lines.filter((line) => line.award === award);
    if (group.length === 0) continue;
    row += 1;
    merge(row, 1, 7, words(award, n));
    for (const line of group) {
      row += 1;
      order += 1;
      sheet.getRow(row).values = [order, line.name, words(award, n), 'Theo công trạng', line.summary, '100%'];
      sheet.getRow(row).font = FONT;
    }
  }
  merge(row + 1, 1, 7, `Tổng cộng: ${order} tập thể`);
  merge(row + 3, 5, 7, `${place}, ngày ${date.slice(8)} tháng ${date.slice(5, 7)} năm 2019`, false);
  merge(row + 4, 1, 3, 'Người lập danh sách');
  merge(row + 4, 5, 7, 'THỦ TRƯỞNG ĐƠN VỊ');
  merge(row + 5, 5, 7, '(đã ký)', false);
  merge(row + 6, 5, 7, 'Người ký mẫu', false);
  [6, 48, 30, 20, 50, 12, 16].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

/** The nine-column list of all subjects, with sheets of codes behind it. */
function nineColumns(book, { lines, n }) {
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2018']).font = { ...FONT, bold: true };
  sheet.addRow([]);
  sheet.addRow([
    'STT',
    'Tên gọi (Ông/Bà/chức danh)',
    'Tên tập thể/cá nhân/hộ gia đình',
    'Chức vụ',
    'Đơn vị công tác',
    'Phân loại khen thưởng',
    'Danh hiệu/Hình thức',
    'Phân loại đối tượng',
    'Lĩnh vực hoạt động',
  ]).font = { ...FONT, bold: true };
  lines.forEach((line, i) =>
    sheet.addRow([i + 1, '', line.name, '', '', 'Tập thể', words(line.award, n), 'Cơ quan hành chính', 'Quản lý nhà nước']),
  );
  const forms = book.addWorksheet('Hình thức');
  forms.addRow(['Mã', 'Tên hình thức']);
  Object.values(WORDS).forEach(([text], i) => forms.addRow([`000${i + 1}`, text]));
  const guide = book.addWorksheet('Hướng dẫn');
  guide.addRow(['Điền từ dòng 4; không thêm cột.']);
}

/** One column per award, ticked with an x. */
function ticks(book, { lines }) {
  const sheet = book.addWorksheet('TẬP THỂ');
  const awards = Object.keys(PROPOSED);
  sheet.addRow(['TT', 'Tên đơn vị/tập thể', 'Danh hiệu đề nghị', '', '', 'Thành tích', 'Ghi chú']);
  sheet.addRow(['', '', ...awards.map((award) => words(award, 0)), '', '']);
  sheet.mergeCells('C1:E1');
  ['A', 'B', 'F', 'G'].forEach((c) => sheet.mergeCells(`${c}1:${c}2`));
  lines.forEach((line, i) =>
    sheet.addRow([i + 1, line.name, ...awards.map((award) => (award === line.award ? 'x' : '')), line.summary]),
  );
  sheet.addRow(['', `Cộng ${lines.length} tập thể`]);
}

/** What Excel writes as CSV on a Vietnamese machine: semicolons, a mark, CRLF. */
function csvText({ title, lines, n }) {
  const quoted = (text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [
    [title],
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG "CỤM, KHỐI THI ĐUA" NĂM 2018'],
    [],
    ['STT', 'Phân loại', 'Tên', 'Danh hiệu/Hình thức', 'Năm thành tích', 'Ghi chú'],
    ...lines.map((line, i) => [String(i + 1), 'Tập thể', line.name, words(line.award, n), '2018', '']),
    ['', '', `Tổng số: ${lines.length}`],
  ];
  return `\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** Sets every time in a zip to the first it can hold, so that the same content is the same bytes. */
function withoutTimes(bytes) {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i -= 1) {
    zip.writeUInt32LE(0x00210000, at + 12);
    zip.writeUInt32LE(0x00210000, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

async function workbook(letter) {
  const book = new ExcelJS.Workbook();
  book.creator = book.lastModifiedBy = 'Dữ liệu mẫu';
  book.created = book.modified = new Date('2019-01-14T00:00:00Z');
  ({ letter: letterSheet, nine: nineColumns, ticks })[letter.layout](book, letter);
  return withoutTimes(await book.xlsx.writeBuffer());
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const letter of letters) {
  letter.file = `${String(letter.n + 1).padStart(2, '0')}-${letter.unit}.${letter.layout === 'csv' ? 'csv' : 'xlsx'}`;
  const content = letter.layout === 'csv' ? csvText(letter) : await workbook(letter);
  writeFileSync(join(folder, letter.file), content);
}

const session = {
  proposed: PROPOSED,
  round: {
    title: 'Xét khen thưởng cụm, khối thi đua năm 2018',
    awards: Object.keys(PROPOSED),
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
    yearKind: 'calendar',
    openingLetter: { number: '01M/HD-TĐKT', date: '2018-12-03' },
    deadline: '2019-02-15',
    localRule: 'cluster-annual',
  },
  filedOn: '2019-02-12',
  appraisedOn: '2019-03-08',
  // What the officers of the sample name as the text in hand; the real papers are not known.
  citation: { document: 'Nghị định 91/2017/NĐ-CP', date: '2017-07-31', article: 'Điều 9' },
  session: {
    title: 'Phiên họp Hội đồng Thi đua – Khen thưởng tỉnh tháng 3 năm 2019',
    heldOn: '2019-03-21',
    council: 'Hội đồng Thi đua – Khen thưởng tỉnh Bến Tre',
    roster: 22,
    passes: PASSED,
  },
  letters: letters.map(({ unit, number, date, file }) => ({
    unit,
    number,
    date,
    signer: 'Thủ trưởng đơn vị (mẫu)',
    file,
  })),
  acts: [
    {
      kind: 'granting',
      award: 'provincial-flag',
      title: 'Quyết định tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2018 (mẫu)',
      number: '8001/QĐ-UBND',
      date: '2019-03-29',
    },
    {
      kind: 'granting',
      award: 'provincial-certificate',
      title: 'Quyết định tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh năm 2018 (mẫu)',
      number: '8002/QĐ-UBND',
      date: '2019-03-29',
    },
    {
      kind: 'submission-letter',
      award: 'government-flag',
      title: 'Tờ trình đề nghị tặng Cờ thi đua của Chính phủ năm 2018 (mẫu)',
      number: '8001/TTr-UBND',
      date: '2019-03-29',
    },
  ],
};
writeFileSync(
  join(folder, 'session.yaml'),
  `# Written by sample/generate.mjs. The figures of \`proposed\` and \`passes\` are real, and so is the
# month; see SOURCE.md. Which lines did not pass is not known and is not said here: of every award
# the first \`passes\` lines pass. Letter and decision numbers, days and the roster are invented.
${stringify(session, { lineWidth: 100 })}`,
);
writeFileSync(
  join(folder, 'SOURCE.md'),
  `# Nguồn số liệu

Báo Đồng Khởi, “117 đơn vị nhận cờ thi đua và bằng khen của Chủ tịch UBND tỉnh”, 21/03/2019:
<https://baodongkhoi.vn/117-don-vi-nhan-co-thi-dua-va-bang-khen-cua-chu-tich-ubnd-tinh-21032019-a58277.html>

| Danh hiệu, hình thức | Đề nghị | Hội đồng thông qua |
|---|---|---|
| Cờ thi đua của UBND tỉnh | 69 | 48 |
| Bằng khen của Chủ tịch UBND tỉnh | 74 | 69 |
| Cờ thi đua của Chính phủ (trình Trung ương) | 5 | 5 |

- **Có thật:** các con số trên (48 + 69 = 117 đơn vị), tên danh hiệu và hình thức, tháng 3/2019, năm
  thành tích 2018, tên các cơ quan lập tờ trình.
- **Dữ liệu mẫu, sinh tự động:** toàn bộ đối tượng được đề nghị (đều mang chữ “mẫu”), nội dung thành
  tích, số và ngày tờ trình, số quyết định, ngày họp cụ thể (lấy ngày của bài báo), số thành viên hội
  đồng. Cơ quan nào đề nghị ai, và đối tượng nào không được thông qua, nguồn không nêu.
- Các tệp được ghi bởi \`sample/generate.mjs\`; chạy lại cho đúng từng byte.
`,
);
console.log(`${letters.length} lists, ${lines.length} lines in ${folder}`);

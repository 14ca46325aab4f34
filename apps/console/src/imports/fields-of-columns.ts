import type { Phrase } from '../words/in-both';

/** What a column of a list may hold, as officers call it. */
export const COLUMN_FIELDS: Record<string, Phrase> = {
  ignore: ['(bỏ qua)', '(ignore)'],
  order: ['Số thứ tự', 'Number'],
  title: ['Danh xưng', 'Form of address'],
  name: ['Họ và tên, tên tập thể', 'Name'],
  'family-name': ['Họ và tên đệm', 'Family name'],
  'given-name': ['Tên', 'Given name'],
  birth: ['Năm sinh', 'Birth'],
  'birth-male': ['Năm sinh (nam)', 'Birth (male)'],
  'birth-female': ['Năm sinh (nữ)', 'Birth (female)'],
  sex: ['Giới tính', 'Sex'],
  'personal-number': ['Số định danh', 'Personal number'],
  post: ['Chức vụ', 'Post'],
  unit: ['Đơn vị', 'Unit'],
  'post-unit': ['Chức vụ, đơn vị', 'Post and unit'],
  department: ['Phòng, ban', 'Department'],
  address: ['Địa chỉ', 'Address'],
  award: ['Hình thức đề nghị', 'Award'],
  kind: ['Loại hình', 'Kind'],
  'recipient-kind': ['Loại đối tượng', 'Recipient'],
  'recipient-class': ['Nhóm đối tượng', 'Recipient class'],
  'field-of-work': ['Lĩnh vực', 'Field of work'],
  'merit-year': ['Năm thành tích', 'Merit year'],
  summary: ['Thành tích', 'Merit'],
  'past-awards': ['Đã được khen', 'Past awards'],
  votes: ['Số phiếu', 'Votes'],
  note: ['Ghi chú', 'Note'],
};

/** What only a list of history has. */
export const HISTORY_COLUMNS: Record<string, Phrase> = {
  'staff-code': ['Mã cán bộ', 'Staff code'],
  year: ['Năm', 'Year'],
  month: ['Tháng', 'Month'],
  'decision-number': ['Số quyết định', 'Number of the decision'],
  'decision-date': ['Ngày quyết định', 'Day of the decision'],
  issuer: ['Nơi ban hành', 'Issuer'],
  rating: ['Mức hoàn thành, xếp loại', 'Rating'],
  titles: ['Danh hiệu đạt được', 'Titles'],
  initiative: ['Sáng kiến', 'Initiative'],
  scope: ['Cấp, phạm vi', 'Scope'],
  'achievement-kind': ['Loại thành tích', 'Kind of achievement'],
  'achievement-name': ['Tên thành tích', 'Achievement'],
  'recognised-on': ['Ngày công nhận', 'Recognised on'],
  role: ['Vai trò', 'Role'],
  share: ['Tỷ lệ đóng góp', 'Share'],
  applied: ['Đã áp dụng', 'Applied'],
  'no-discipline': ['Không bị kỷ luật', 'No discipline'],
};
const OF_YEAR: Record<string, Phrase> = {
  rating: ['Xếp loại năm {year}', 'Rating of {year}'],
  titles: ['Danh hiệu năm {year}', 'Titles of {year}'],
  year: ['Xếp loại, danh hiệu năm {year}', 'Rating or titles of {year}'],
};

/** A column of one year, e.g. `rating:2021`; undefined for any other. */
export function ofYear(field: string): Phrase | undefined {
  const [, what = '', year = ''] = /^(rating|titles|year):(\d{4})$/.exec(field) ?? [];
  const phrase = OF_YEAR[what];
  return phrase && [phrase[0].replace('{year}', year), phrase[1].replace('{year}', year)];
}

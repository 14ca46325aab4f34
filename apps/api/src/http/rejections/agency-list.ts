import type { RejectionTable } from '../rejection-table.js';

export const agencyListRejections = {
  'no-agency-list': {
    status: 422,
    vi: 'Tệp không có bảng nào có cột họ tên và cột nội dung.',
    en: 'No sheet of the file has a column of names and one of matters.',
  },
  'too-many-agency-rows': {
    status: 422,
    vi: 'Danh sách có quá nhiều dòng; mỗi tệp tối đa {most} dòng.',
    en: 'The list has too many rows; a file may have {most}.',
  },
  'list-of-the-future': {
    status: 422,
    vi: 'Năm {year} chưa đến.',
    en: 'The year {year} has not come yet.',
  },
  'list-empty': {
    status: 422,
    vi: 'Danh sách không có dòng nào dùng được.',
    en: 'The list has no row that can be used.',
  },
  'no-such-match': {
    status: 422,
    vi: 'Dòng {row} của danh sách không trùng khớp với đối tượng này.',
    en: 'Row {row} of the list does not match this subject.',
  },
  'match-settled': {
    status: 409,
    vi: 'Dòng {row} đã được kết luận khác với đối tượng này.',
    en: 'Row {row} was settled otherwise for this subject.',
  },
  'unknown-matter': {
    status: 422,
    vi: 'Nội dung xác minh phải là một trong: {allowed}.',
    en: 'What is verified must be one of: {allowed}.',
  },
  'agency-matter-missing': {
    status: 422,
    vi: 'Thiếu nội dung của dòng.',
    en: 'The row has no matter.',
  },
  'agency-text-too-long': {
    status: 422,
    vi: 'Một ô dài quá 1000 ký tự.',
    en: 'A cell is longer than 1000 characters.',
  },
  'agency-birth-year': {
    status: 422,
    vi: 'Năm sinh không đọc được.',
    en: 'The year of birth cannot be read.',
  },
  'agency-row-unidentified': {
    status: 422,
    vi: 'Dòng không có số định danh, năm sinh hay mã số thuế của tổ chức, không đối chiếu được.',
    en: 'The row has no personal number, year of birth or tax code of a body, so it cannot be matched.',
  },
} satisfies RejectionTable;

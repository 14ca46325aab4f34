import type { RejectionTable } from '../rejection-table.js';

const refused = (vi: string, en: string) => ({ status: 422, vi, en });
const illegal = (vi: string, en: string) => ({ status: 409, vi, en });

/** Lists of nominees and of history: why a file is refused, and what cannot be done with a list just now. */
export const importRejections = {
  'sheet-unpacks-too-large': refused(
    'Tệp bung ra quá lớn (trên 50 MB); hãy xóa hình ảnh và các trang tính không cần thiết.',
    'The file unpacks to more than 50 MB.',
  ),
  'sheet-ratio': refused(
    'Tệp nén bất thường nên không được mở.',
    'The file is packed in an abnormal way and was not opened.',
  ),
  'sheet-too-many-parts': refused('Tệp có quá nhiều thành phần.', 'The file has too many parts.'),
  'sheet-nested-archive': refused(
    'Tệp có chứa tệp nén khác; hãy xóa các tệp nhúng.',
    'The file holds another archive; remove embedded files.',
  ),
  'sheet-encrypted': refused(
    'Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.',
    'The file is protected by a password.',
  ),
  'sheet-macros': refused(
    'Tệp có macro; hãy lưu lại dạng .xlsx không có macro.',
    'The file holds macros; save it as .xlsx without them.',
  ),
  'sheet-external-links': refused(
    'Tệp có liên kết đến tệp hoặc nguồn dữ liệu bên ngoài; hãy ngắt liên kết rồi gửi lại.',
    'The file links to outside data; break the links first.',
  ),
  'sheet-dtd': refused(
    'Tệp có khai báo XML không được phép.',
    'The file holds an XML declaration that is not taken.',
  ),
  'sheet-broken': refused(
    'Không đọc được tệp; hãy mở bằng Excel, lưu lại rồi gửi lại.',
    'The file cannot be read; open it, save it again and send it anew.',
  ),
  'sheet-not-a-workbook': refused(
    'Tệp không phải là bảng tính Excel.',
    'The file is not an Excel workbook.',
  ),
  'sheet-too-many-rows': refused(
    'Trang tính có hơn {limit} dòng; hãy xóa các dòng trống có định dạng ở cuối hoặc chia danh sách.',
    'A sheet has more than {limit} rows; delete formatted empty rows or split the list.',
  ),
  'sheet-too-many-columns': refused(
    'Danh sách có hơn {limit} cột (dòng {line}).',
    'The list has more than {limit} columns (line {line}).',
  ),
  'sheet-too-many-merged-cells': refused('Tệp trộn quá nhiều ô.', 'Too many cells are merged.'),
  'sheet-not-utf8': refused(
    'Dòng {line} không phải mã Unicode (UTF-8). Trong Excel, chọn Lưu thành “CSV UTF-8”; với chữ TCVN3, VNI hãy chuyển sang Unicode trước.',
    'Line {line} is not Unicode (UTF-8); save the list as "CSV UTF-8".',
  ),
  'sheet-not-text': refused('Tệp CSV không phải là văn bản.', 'The CSV file is not text.'),
  'sheet-unclosed-quote': refused(
    'Dấu ngoặc kép mở ở dòng {line} không được đóng.',
    'The quote opened in line {line} is never closed.',
  ),
  'sheet-malformed-csv': refused(
    'Tệp CSV sai cấu trúc ở dòng {line}.',
    'The CSV is malformed in line {line}.',
  ),
  'sheet-empty': refused('Tệp không có dữ liệu.', 'The file holds no data.'),
  'sheet-too-complex': refused(
    'Tệp quá phức tạp; hãy xóa các dòng trống, hình ảnh và định dạng thừa rồi gửi lại.',
    'The file is too complex; delete empty rows, pictures and formats.',
  ),
  'sheet-too-slow': refused(
    'Đọc tệp mất quá nhiều thời gian; hãy chia nhỏ danh sách.',
    'Reading the file takes too long; split the list.',
  ),
  'no-sheet-mapped': refused(
    'Chưa nhận ra danh sách nào trong tệp; hãy chỉ ra dòng tiêu đề và các cột.',
    'No list was recognised; say where its head is and what its columns hold.',
  ),
  'no-name-column': refused(
    'Chưa có cột họ tên hoặc tên tập thể ở trang tính {sheet}.',
    'No column of sheet {sheet} holds the name.',
  ),
  'import-has-bad-rows': illegal(
    'Còn {bad} dòng lỗi: hãy sửa, hoặc chọn đưa trước các dòng đạt.',
    '{bad} rows have errors: mend them, or add the good rows only.',
  ),
  'nothing-to-import': illegal(
    'Không có dòng nào đạt để ghi nhận.',
    'There is no good row to add.',
  ),
  'import-exists': illegal('Danh sách đã được nhận.', 'The list was received already.'),
  'row-already-added': illegal(
    'Dòng {row} đã được ghi nhận; hãy sửa trong tờ trình hoặc trong hồ sơ của đối tượng.',
    'Row {row} was taken over already; amend the letter or the record.',
  ),
  'not-a-list-of-history': illegal(
    'Danh sách này không phải là danh sách lịch sử khen thưởng, thành tích.',
    'This is no list of history.',
  ),
  'row-not-read': illegal(
    'Dòng {row} còn ô lỗi; hãy sửa các ô trước rồi mới chọn đối tượng.',
    'Row {row} has cells that cannot be read; mend them first.',
  ),
  'subject-of-other-kind': refused(
    'Đối tượng được chọn không cùng loại (cá nhân, tập thể, hộ gia đình, gia đình) với dòng {row}.',
    'The subject is of another kind than row {row} says.',
  ),
  'subject-of-other-unit': refused(
    'Đối tượng được chọn cho dòng {row} không thuộc đơn vị của danh sách.',
    'The subject for row {row} does not belong to the unit of the list.',
  ),
  'no-such-import': { status: 404, vi: 'Không có danh sách này.', en: 'There is no such list.' },
} satisfies RejectionTable;

import { speaker } from '../words/in-both';

/** What is said otherwise where a list tells history instead of naming nominees. */
export const historyWords = speaker({
  help: [
    'Chưa có gì được ghi vào quá trình cho đến khi bạn bấm ghi ở bước cuối.',
    'Nothing goes into records until the last step.',
  ],
  add: ['Ghi vào quá trình', 'Record'],
  adding: ['Đang ghi vào quá trình: {added}/{all}', 'Recording: {added}/{all}'],
  added: ['{n} dòng đã ghi', '{n} recorded'],
  openLetter: ['Xem danh sách đối tượng', 'The register'],
  goodRows: ['Ghi {n} dòng tốt ngay', 'Record the {n} good rows now'],
  goodWhat: [
    '{n} dòng được ghi vào quá trình ở mức “tự khai”. {bad} dòng lỗi được giữ lại để sửa tại chỗ, cho biết là ai, hoặc tải về kèm cột lý do.',
    '{n} rows go into records as declared. {bad} bad rows stay, to be mended, decided or downloaded with a reason column.',
  ],
  all: ['Chỉ ghi khi mọi dòng đều đúng', 'Record only if every row is right'],
  done: ['Đã ghi {n} dòng vào quá trình.', '{n} rows were recorded.'],
  back: ['Về danh sách đối tượng', 'Back to the register'],
  cancelWhat: [
    'Các dòng đã đọc được xóa khỏi hệ thống; quá trình không thay đổi. Muốn nạp lại thì gửi tệp lần nữa.',
    'What was read is deleted; no record changes. Send the file again to load it.',
  ],
  cancelled: [
    'Đã hủy: không dòng nào của tệp này vào quá trình.',
    'Given up: no row of this file went into a record.',
  ],
});

import type { RejectionTable } from '../rejection-table.js';

/** Papers of lines and letters. */
export const paperRejections = {
  'papers-with-holder': {
    status: 409,
    vi: 'Hồ sơ đang ở nơi khác xử lý ({status}) nên không thêm, thay giấy tờ được; chỉ giấy tờ được yêu cầu bổ sung mới mở lại.',
    en: 'The line is with another holder ({status}), so its papers are locked; only those asked for on a return are open.',
  },
  'no-such-paper-kind': {
    status: 422,
    vi: 'Danh mục không có giấy tờ "{kind}" cho hồ sơ này; giấy tờ khác thì ghi loại "additional" kèm tên.',
    en: 'The checklist of this line has no paper "{kind}"; use "additional" with a title for anything else.',
  },
  'no-such-paper': { status: 404, vi: 'Không có giấy tờ này.', en: 'There is no such paper.' },
  'paper-of-other-side': {
    status: 409,
    vi: 'Giấy tờ do bên khác nộp, không thay hoặc rút được.',
    en: 'The paper was supplied by another side and cannot be replaced or withdrawn here.',
  },
  'paper-of-other-kind': {
    status: 409,
    vi: 'Giấy tờ này là loại "{kind}"; bản mới phải cùng loại.',
    en: 'This paper is of kind "{kind}"; a new version must be of the same kind.',
  },
  'secret-paper-has-no-file': {
    status: 409,
    vi: 'Đây là giấy tờ mật chỉ ghi số đăng ký; không đưa tệp lên hệ thống.',
    en: 'This stands for a secret paper; no file of it may be entered.',
  },
  'register-number-missing': {
    status: 422,
    vi: 'Chưa có số đăng ký tài liệu mật.',
    en: 'The register number of the secret paper is missing.',
  },
  'too-many-papers': {
    status: 409,
    vi: 'Hồ sơ đã có {most} giấy tờ, không nhận thêm.',
    en: 'The line holds {most} papers already.',
  },
  'paper-being-scanned': {
    status: 409,
    vi: 'Tệp đang chờ quét mã độc, chưa mở được; hãy thử lại sau.',
    en: 'The file waits for the virus scanner; try again later.',
  },
  'paper-quarantined': {
    status: 409,
    vi: 'Tệp có mã độc nên đã bị cách ly, không mở được; hãy nộp bản khác.',
    en: 'The file is infected and quarantined; supply another version.',
  },
  'file-infected': {
    status: 422,
    vi: 'Tệp có mã độc ({found}) nên không được nhận; không có gì được lưu.',
    en: 'The file is infected ({found}) and was not taken; nothing of it is kept.',
  },
  'looks-classified': {
    status: 422,
    vi: 'Tệp có dấu hiệu chứa bí mật nhà nước (độ mật "{secrecy}", thấy ở {where}) nên đã dừng; không có gì được lưu. Không đưa tài liệu mật lên hệ thống: hãy ghi số đăng ký và độ mật tại mục giấy tờ mật của hồ sơ.',
    en: 'The file looks like a State secret (level "{secrecy}", seen in {where}) and was stopped; nothing of it is kept. Note its register number and level instead.',
  },
  'file-type-mismatch': {
    status: 415,
    vi: 'Tệp khai là "{declared}" nhưng nội dung là {actual}; hãy kiểm tra lại tệp.',
    en: 'The file is declared as "{declared}" but its content is {actual}.',
  },
} satisfies RejectionTable;

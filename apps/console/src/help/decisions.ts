import type { HelpOf } from './help-text';

/** Decisions of the province and submissions to the centre. */
export const decisionHelp: HelpOf = {
  'quyet-dinh': {
    what: [
      'Các quyết định, tờ trình cấp trên và văn bản đính chính, thay thế, hủy bỏ.',
      'Decisions, submission letters and acts that mend them.',
    ],
    how: [
      ['Chọn nhiều văn bản chờ ký rồi Ký một lần.', 'Tick several and sign them at once.'],
      ['Mở một văn bản để đọc phần Xem trước khi ký.', 'Open one to read it before signing.'],
      [
        'Quyết định của đơn vị: văn thư đơn vị lập, thủ trưởng ký, văn thư lấy số và ban hành.',
        "A body's own decision: its clerk drafts, its head signs, its clerk numbers and issues it.",
      ],
    ],
  },
  'quyet-dinh/:id': {
    what: [
      'Một văn bản: danh sách, tiền thưởng, ai chi, đã qua những bước nào.',
      'One act: its list, sums, payers and steps.',
    ],
    how: [
      [
        'Lập dự thảo, duyệt, thẩm tra, ký, lấy số, ban hành: nút chỉ hiện với người đến lượt.',
        'Draft, endorse, verify, sign, number, promulgate: buttons show to whose turn it is.',
      ],
      [
        'Rút lại: người vừa làm một bước rút được bước đó khi người kế tiếp chưa làm gì.',
        'Who took the last step takes it back until the next holder has acted.',
      ],
      ['Người ký có thể bỏ bớt hồ sơ trước khi ký.', 'The signer may leave lines out.'],
      [
        'Sau khi ký: gắn bản quét văn bản giấy; ai cũng kiểm tra được một tệp bằng mã băm.',
        'After signing, bind the scan of the paper; anybody can check a file by its hash.',
      ],
      [
        'Sau khi ban hành: xem tiền thưởng, ai chi, rồi Ghi phải chi vào sổ quỹ.',
        'After promulgation, see the rewards and payers and book them on a fund.',
      ],
    ],
    good: [
      [
        'Ký và ban hành không thể hoàn tác; sai sót sửa bằng Đính chính quyết định, soạn ngay trên trang văn bản đã ban hành.',
        'Signing and promulgating cannot be undone; mend by a correction.',
      ],
    ],
  },
  'trinh-trung-uong': {
    what: [
      'Hồ sơ tỉnh trình Trung ương và trạng thái Trung ương báo về.',
      'What the province sent to the centre, and its answers.',
    ],
    how: [
      [
        'Mở một gói để xem từng hồ sơ, giấy tờ và các thông điệp đã gửi, nhận.',
        'Open a package for its lines and messages.',
      ],
    ],
  },
  'trinh-trung-uong/:id': {
    what: [
      'Một gói hồ sơ trình Trung ương: danh sách, giấy tờ, đường truyền, trả lời.',
      'One package: lines, papers, transport, answers.',
    ],
    good: [
      [
        'Đường truyền gửi chưa được thì hệ thống tự thử lại; muốn thử ngay thì bấm Gửi lại ngay.',
        'A failing transport is tried again by itself; Send again now tries at once.',
      ],
    ],
  },
  'khieu-nai': {
    what: [
      'Sổ khiếu nại về khen thưởng: số, hạn, ai đang giữ, kết luận.',
      'The register of complaints: number, term, holder, outcome.',
    ],
    how: [['Vào sổ từ trang của hồ sơ.', 'Enter one on the page of the dossier.']],
  },
  'khieu-nai/:id': {
    what: [
      'Một khiếu nại: nội dung, hạn, từng hồ sơ đang chịu tác động gì.',
      'One complaint: what it says, its terms, what it does to each line.',
    ],
    how: [
      [
        'Thụ lý thì chỉ hồ sơ liên quan tạm dừng; khen thưởng đã quyết định chỉ được đánh dấu.',
        'Once taken on, only its lines are held; a granted award is only flagged.',
      ],
    ],
  },
  'to-cao': {
    what: [
      'Sổ tố cáo về khen thưởng, riêng với sổ khiếu nại và ít người được xem.',
      'The register of denunciations, apart from complaints and read by fewer.',
    ],
    how: [['Vào sổ từ trang của hồ sơ.', 'Enter one on the page of the dossier.']],
  },
  'to-cao/:id': {
    what: [
      'Một tố cáo. Danh tính người tố cáo được niêm phong.',
      'One denunciation. Who denounced is sealed.',
    ],
    how: [
      [
        'Mở niêm phong cần hai người: một người đề nghị, người khác đồng ý; đọc đúng một lần.',
        'Two persons unseal: one asks, another agrees; it is read exactly once.',
      ],
    ],
  },
  'thu-hoi': {
    what: [
      'Hiện vật, tiền phải thu hồi; bằng phải thu, in đổi.',
      'What goes back, and certificates to be exchanged.',
    ],
    how: [
      [
        'Bấm tên để ghi nhận hiện vật thu về; bằng in đổi thì thu bằng cũ, cấp số mới ngay tại đây.',
        'Open a name to record what came back; exchange certificates here.',
      ],
    ],
  },
};

import type { HelpOf } from './help-text';

/** Proposals, dossiers, rounds, imports, opinions. */
export const caseHelp: HelpOf = {
  'to-trinh': {
    what: [
      'Các tờ trình đề nghị khen thưởng mà bạn được xem, kèm trạng thái và nơi đang giữ.',
      'Proposals you may see, with their state and who holds them.',
    ],
    how: [
      [
        'Lọc theo trạng thái đang hiện ở mỗi dòng; bộ lọc nằm trong địa chỉ trang.',
        'Filter by the state each row shows; the filter stands in the address.',
      ],
      ['Bấm Lập tờ trình mới để bắt đầu.', 'Press New proposal to begin.'],
    ],
  },
  'to-trinh/moi': {
    what: ['Lập tờ trình mới cho một đợt xét.', 'A new proposal for a round.'],
    how: [
      [
        'Chọn đợt xét, nhập số, ngày, người ký tờ trình.',
        'Choose the round; number, day and signer.',
      ],
      ['Lưu rồi thêm từng người, tập thể hoặc nạp từ bảng tính.', 'Save, then add nominees.'],
    ],
    good: [
      ['Đang gõ dở mà đóng trang, mở lại vẫn còn.', 'What you typed stays if the page closes.'],
    ],
  },
  'to-trinh/:id': {
    what: [
      'Một tờ trình: danh sách đề nghị, cảnh báo, bản xem trước và việc gửi đi.',
      'One proposal: its lines, warnings, preview and filing.',
    ],
    how: [
      [
        'Thêm người hoặc tập thể, hoặc kéo thả tệp bảng tính.',
        'Add nominees, or drop a spreadsheet.',
      ],
      [
        'Mở từng hồ sơ để nộp giấy tờ và xem còn thiếu điều kiện nào.',
        'Open each dossier for its papers.',
      ],
      ['Cán bộ Trình thủ trưởng; thủ trưởng Gửi hồ sơ.', 'The clerk submits; the head files.'],
    ],
    good: [
      [
        'Đã gửi thì chỉ Thu hồi được khi chưa cơ quan nào cho ý kiến.',
        'Once filed it can be withdrawn only before anybody has acted on it.',
      ],
    ],
  },
  'to-trinh/:id/nhap-tep/:importId': {
    what: [
      'Nạp danh sách từ bảng tính: xem cột, kiểm tra thử, rồi mới thêm vào tờ trình.',
      'A list from a spreadsheet: columns, a dry run, then adding.',
    ],
    how: [
      ['Xem các cột hệ thống nhận ra, sửa nếu nhận sai.', 'Look at the columns found; mend them.'],
      [
        'Bấm Kiểm tra thử: lỗi ghi ngay ở dòng, kèm tên cột.',
        'Dry run: errors stand at their rows.',
      ],
      ['Sửa tại chỗ hoặc tải các dòng lỗi về sửa trong Excel.', 'Mend in place or in Excel.'],
    ],
    good: [['Trước khi bấm thêm, chưa có gì vào tờ trình.', 'Nothing is added before you say so.']],
  },
  'to-trinh/:id/tong-hop': {
    what: [
      'Tổng hợp tờ trình của các đơn vị thành một tờ trình của đơn vị quản lý.',
      'Bundle the letters of units into one of the managing unit.',
    ],
    how: [
      [
        'Chọn hồ sơ đưa vào; hồ sơ để lại phải nêu lý do.',
        'Tick what is taken in; say why others stay.',
      ],
    ],
  },
  'cong-khai-danh-sach': {
    what: [
      'Các danh sách đã và đang lấy ý kiến Nhân dân.',
      'Lists open to the public, now and before.',
    ],
    how: [
      [
        'Mở một danh sách để xem ý kiến và kết thúc lấy ý kiến.',
        'Open one to read comments and close it.',
      ],
    ],
  },
  'cong-khai-danh-sach/moi': {
    what: [
      'Mở một danh sách lấy ý kiến: hồ sơ nào, ở đâu, từ ngày nào đến ngày nào.',
      'Open a list: which lines, where, from and until.',
    ],
    good: [
      [
        'Số ngày tối thiểu theo quy định của danh hiệu.',
        'The least number of days follows the law.',
      ],
    ],
  },
  'cong-khai-danh-sach/:id': {
    what: [
      'Một danh sách lấy ý kiến: thời gian, hồ sơ, ý kiến đã nhận, cách xử lý.',
      'One list: time, lines, comments and what became of them.',
    ],
    good: [['Họ tên người góp ý không hiện ở đây.', 'Who commented is not shown.']],
  },
  'y-kien-nguoi-dan/:id': {
    what: [
      'Ý kiến của người dân gửi đến một nơi công khai.',
      'Comments of the public at one place.',
    ],
    how: [['Đọc ý kiến, ghi kết quả xem xét và trả lời.', 'Read, record the finding, answer.']],
  },
  'doi-chieu': {
    what: [
      'Danh sách các cơ quan gửi về người đang bị xem xét, để đối chiếu với hồ sơ.',
      'Lists of agencies, matched against dossiers.',
    ],
  },
  'doi-chieu/:id': {
    what: [
      'Một danh sách: dòng nào trùng với hồ sơ nào, cần xác định ai.',
      'One list: which row matches which line.',
    ],
    good: [
      [
        'Trùng tên chưa phải cùng người: cán bộ phải chọn.',
        'The same name is not yet the same person.',
      ],
    ],
  },
  'bo-tieu-chi': {
    what: [
      'Tự đánh giá theo bộ tiêu chí: đơn vị nào đã nộp, hạn nộp.',
      'Self-assessments by criteria sets.',
    ],
  },
  'bo-tieu-chi/:id': {
    what: [
      'Một bản tự đánh giá: từng tiêu chí, minh chứng, kết luận.',
      'One assessment: criteria, evidence, conclusion.',
    ],
    how: [
      [
        'Đánh giá từng tiêu chí, đính kèm minh chứng, rồi nộp.',
        'Assess, attach evidence, hand in.',
      ],
    ],
  },
  'ho-so': {
    what: [
      'Mọi hồ sơ khen thưởng bạn được xem, mỗi dòng một người hoặc tập thể với một danh hiệu.',
      'Every dossier you may see: one person or collective, one award.',
    ],
    how: [
      [
        'Tìm theo tên (gõ không dấu cũng được), lọc theo trạng thái, danh hiệu; Lưu bộ lọc hay dùng.',
        'Search by name, accents or not; filter, and keep the filter.',
      ],
      [
        'Chọn nhiều dòng để làm một việc cho cả nhóm; xem số lượng trước khi bấm.',
        'Tick rows for a bulk act.',
      ],
    ],
  },
  'ho-so/:id': {
    what: [
      'Một hồ sơ: nội dung và giấy tờ bên trái, kết quả đối chiếu và việc bạn làm được bên phải.',
      'One dossier: content and papers left, results and acts right.',
    ],
    how: [
      ['Xem trạng thái và ai đang giữ ở đầu trang.', 'State and holder stand at the top.'],
      [
        'Mở Xem lại theo thời điểm để biết hồ sơ lúc đó ra sao.',
        'The slider shows it at any moment.',
      ],
      ['Chỉ những việc hợp lệ lúc này mới có nút.', 'Only acts possible now have a button.'],
      [
        'Giấy tờ “Chưa xác định có cần hay không”: bấm Phải nộp hoặc Không phải nộp khi hồ sơ ở phía bạn.',
        'A paper not settled yet: say whether it is asked for while the dossier is with you.',
      ],
    ],
    good: [
      [
        'Nếu người khác vừa sửa, hệ thống nói rõ ai, lúc nào, và mời tải bản mới trước khi làm lại.',
        'If somebody was faster you are told who and when, and asked to load the new version.',
      ],
    ],
  },
  'ho-so/:id/quy-dinh': {
    what: [
      'Từng điều kiện của danh hiệu: căn cứ, dữ liệu dùng, kết quả lúc kiểm tra và tính lại bây giờ.',
      'Every condition: source, facts used, result at the check and recomputed now.',
    ],
    how: [
      ['Đọc từ trên xuống; điều kiện con nằm thụt vào.', 'Read downwards; parts are indented.'],
      [
        'Chuyên viên xác nhận được điều kiện mà hệ thống chưa đủ dữ liệu.',
        'A specialist may confirm what lacks data.',
      ],
    ],
    good: [['Tính lại không thay đổi gì trong hồ sơ.', 'Recomputing changes nothing.']],
  },
  'dot-xet': {
    what: [
      'Các đợt xét khen thưởng: nhận hồ sơ từ ngày nào đến ngày nào, cho đơn vị nào.',
      'Rounds: when and for whom they are open.',
    ],
    how: [
      [
        'Lãnh đạo Ban mở đợt mới, gia hạn hoặc kết thúc nhận hồ sơ.',
        'The board opens, extends and closes rounds.',
      ],
    ],
  },
  'dot-xet/moi': {
    what: [
      'Mở một đợt xét: hình thức nào, thành tích của thời gian nào, nộp đến ngày nào.',
      'Opens a round: which awards, merit of which time, until when.',
    ],
    how: [
      [
        'Đánh dấu các hình thức, chọn đơn vị được mời theo công văn mở đợt, rồi bấm Mở đợt. Số trên nút cho biết sẽ mở gì.',
        'Mark the awards, choose the units the opening letter names, then open. The button says what will be opened.',
      ],
    ],
    good: [
      [
        'Thời hạn và thời gian thành tích lấy theo công văn mở đợt; lãnh đạo Ban dời hạn được về sau.',
        'Deadline and merit period are those of the opening letter; the board head can move the deadline later.',
      ],
    ],
  },
  'dot-xet/:id': {
    what: [
      'Một đợt xét: hạn, hình thức, đơn vị nào đã nộp, đơn vị nào chưa.',
      'One round: terms, who has filed and who has not.',
    ],
    how: [
      [
        'Chọn Chưa nộp để thấy ngay đơn vị cần nhắc; bấm tên đơn vị đã nộp để xem hồ sơ.',
        'Show the missing units to see whom to remind; a unit that filed leads to its dossiers.',
      ],
      [
        'Chuyên viên, lãnh đạo Ban mở Mời thêm đơn vị để nêu thêm đơn vị phải nộp.',
        'The board names more units that are to file.',
      ],
    ],
    good: [
      [
        'Đơn vị không được mời vẫn nộp được; đơn vị đã mời thì không bỏ ra được.',
        'Units that are not expected may file, too; one that is stays so.',
      ],
    ],
  },
  'xin-y-kien': {
    what: [
      'Các lần xin ý kiến cơ quan khác: ai đã trả lời, ai quá hạn.',
      'Opinions asked: who answered, who is late.',
    ],
    how: [
      ['Mở một dòng để xem hồ sơ được hỏi và câu trả lời.', 'Open one to see lines and answers.'],
    ],
  },
  'xin-y-kien/:id': {
    what: [
      'Một lần xin ý kiến: hồ sơ được hỏi, hạn trả lời, câu trả lời và văn bản kèm theo.',
      'One request: lines, term, answers and papers.',
    ],
    how: [
      ['Cơ quan được hỏi chọn hồ sơ rồi Ghi câu trả lời.', 'The agency ticks lines and answers.'],
      ['Đính kèm văn bản trả lời ngay trên trang.', 'Attach the letter on the page.'],
    ],
    good: [['Trả lời cho nhiều hồ sơ một lần được.', 'One answer may cover many lines.']],
  },
};

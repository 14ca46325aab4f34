import type { HelpOf } from './help-text';

/** The catalogue of the law, who is due, subjects. */
export const lawHelp: HelpOf = {
  'xet-thu': {
    what: [
      'Những lần xét thử: hồ sơ đã kết thúc được xét lại theo một bản quy định khác để biết kết luận nào sẽ đổi.',
      'Rehearsals: closed dossiers weighed again under another edition, to see which verdicts would differ.',
    ],
    how: [
      [
        'Bấm Xét thử, chọn bản quy định và những ngày gửi hồ sơ; máy làm, bạn có thể rời trang.',
        'Press Rehearse, choose the edition and the days of filing; the service does it, you may leave.',
      ],
    ],
    good: [
      [
        'Không hồ sơ nào bị sửa, không đơn vị nào được báo; mọi điều khoản được coi như đã đối chiếu.',
        'No dossier is changed and nobody is told; every rule is read as if it were checked.',
      ],
    ],
  },
  'xet-thu/:id': {
    what: [
      'Một lần xét thử: đã xem bao nhiêu hồ sơ, kết luận nào đổi, vì điều kiện nào, điều khoản nào.',
      'One rehearsal: how far it is, which verdicts flip, by which condition and article.',
    ],
    how: [
      [
        'Bấm vào một con số trong bảng trên để chỉ xem những hồ sơ đó; Xuất bảng ra Excel hoặc CSV.',
        'Press a figure of the upper table to see its dossiers alone; export what is shown.',
      ],
      [
        'Dừng xét thử khi không cần nữa; kết quả đã có vẫn giữ.',
        'Stop it when it is not needed; what was found stays.',
      ],
    ],
    good: [
      [
        'Hồ sơ không có dữ liệu đã lưu lúc kiểm tra thì không xét lại được, được đếm riêng.',
        'Dossiers without data kept from their check cannot be weighed again and are counted apart.',
      ],
    ],
  },
  'phong-trao': {
    what: [
      'Các phong trào thi đua: ai phát động, đơn vị nào đăng ký, đã sơ kết, tổng kết lần nào.',
      'Movements: who launched them, who takes part, which reviews were held.',
    ],
    how: [
      [
        'Cán bộ Ban bấm Phát động phong trào; mở một phong trào để làm tiếp.',
        'The board launches one; open it to go on.',
      ],
    ],
  },
  'phong-trao/:id': {
    what: [
      'Một phong trào: chủ đề từng năm, đơn vị đăng ký, sơ kết, tổng kết và kết quả.',
      'One movement: themes, units, reviews and results.',
    ],
    how: [
      [
        'Ghi sơ kết, tổng kết, rồi Ghi kết quả cho từng người, tập thể được ghi nhận.',
        'Hold a review, then record who was found outstanding.',
      ],
    ],
    good: [
      [
        'Kết quả vào quá trình của người, tập thể và được tính khi xét khen thưởng.',
        'Results enter the record and count when awards are weighed.',
      ],
    ],
  },
  'chi-tieu': {
    what: [
      'Các chỉ tiêu, tỷ lệ của một đợt xét hoặc một năm: đã dùng, đang đề nghị, còn lại.',
      'Quotas of a round or a year: used, proposed, left.',
    ],
    how: [
      [
        'Chọn đợt hoặc năm; chọn đơn vị để thấy chỉ tiêu trong đơn vị và trong khối.',
        'Choose a round or a year, and a unit for what is counted within it.',
      ],
      [
        'Lãnh đạo Ban bấm Xác nhận chỉ tiêu, ghi văn bản, ngày và điều khoản đã đọc.',
        'The head of the board confirms one with document, day and article.',
      ],
    ],
    good: [
      [
        'Chỉ tiêu chưa đối chiếu thì chỉ cảnh báo; xác nhận rồi thì hồ sơ vượt không gửi được.',
        'An unchecked quota only warns; a confirmed one keeps lines back.',
      ],
    ],
  },
  'quy-dinh': {
    what: [
      'Quy định của pháp luật là dữ liệu: có ngày hiệu lực, căn cứ và dấu đã đối chiếu hay chưa.',
      'The law as data: days, sources and whether anybody has checked it.',
    ],
    how: [
      [
        'Các bản quy định: mở một bản để xem từng danh hiệu và từng quy định.',
        'Open an edition to see awards and rules.',
      ],
      [
        'Cạnh nhau: danh hiệu nào có ở bản nào.',
        'Side by side: which award stands in which edition.',
      ],
      [
        'Chưa đối chiếu: danh sách việc cần làm, người quản trị xác nhận ngay tại dòng.',
        'Unconfirmed: the list to work off.',
      ],
      ['So sánh: hai bản khác nhau chỗ nào.', 'Compare: what changed between two editions.'],
    ],
    good: [
      [
        'Chỉ người quản trị sửa và xác nhận được; mọi người đều xem được.',
        'Only the administrator changes it; everybody may read.',
      ],
    ],
  },
  'quy-dinh/ap-dung': {
    what: [
      'Đưa một bản quy định mới vào áp dụng, hoặc thay nội dung của một bản bằng tệp đã sửa.',
      'Put a new edition in force, or replace the content of one by mended files.',
    ],
    how: [
      [
        'Lấy nội dung từ một bản đã có, hoặc chọn index.yaml và tệp các danh hiệu.',
        'Take the content of an edition, or choose index.yaml and the files of its awards.',
      ],
      [
        'Bấm Xem trước: đổi gì, từ ngày nào, bao nhiêu hồ sơ và đợt xét chịu ảnh hưởng.',
        'Preview: what changes, from which day, how many dossiers and rounds.',
      ],
      [
        'Chọn bản cần khép lại nếu nó đang giữ những ngày này, rồi Đưa vào áp dụng.',
        'Name the edition that ends where it holds these days; then put it in force.',
      ],
    ],
    good: [
      [
        'Hồ sơ đã kiểm tra giữ kết quả đã ghi; mỗi ngày luôn có đúng một bản.',
        'What was checked stays as found; every day has exactly one edition.',
      ],
    ],
  },
  'quy-dinh/:code': {
    what: [
      'Một bản quy định: hiệu lực, các danh hiệu, từng quy định với căn cứ và dấu đối chiếu.',
      'One edition: its days, awards, rules with sources and marks.',
    ],
    how: [
      ['Lọc theo danh hiệu hoặc dấu đối chiếu.', 'Filter by award or mark.'],
      [
        'Người quản trị bấm Xác nhận, ghi văn bản và điều khoản đã đọc.',
        'The administrator confirms with document and article.',
      ],
    ],
    good: [
      [
        'Sửa một quy định thì dấu xác nhận của quy định đó mất, vì chữ đã khác.',
        'Amending a rule drops its confirmation.',
      ],
    ],
  },
  'quy-dinh/:code/danh-hieu-moi': {
    what: [
      'Thêm danh hiệu của địa phương vào một bản quy định, dựa trên một danh hiệu đã có.',
      'Add a local title, based on one that exists.',
    ],
    how: [
      [
        'Chọn danh hiệu làm mẫu, nhập mã, tên, người được xét, mức thưởng, căn cứ.',
        'Choose the base; code, name, recipients, reward, source.',
      ],
      [
        'Xem trước: hệ thống kiểm tra cả bản quy định, lỗi ghi ngay tại ô.',
        'Preview: faults stand at their fields.',
      ],
      ['Lưu: có hiệu lực ngay cho hồ sơ kiểm tra từ lúc đó.', 'Save: it holds from then on.'],
    ],
  },
  'quy-dinh/:code/:award/sua': {
    what: [
      'Sửa một danh hiệu trong một bản quy định; phần không sửa giữ nguyên.',
      'Amend an award; what is not touched stays.',
    ],
    how: [
      ['Sửa các ô, ghi văn bản làm theo và lý do.', 'Change fields, name the document and why.'],
      [
        'Xem trước: từng phần trước và sau, dấu xác nhận nào sẽ mất.',
        'Preview: before and after, and confirmations lost.',
      ],
      ['Lưu vào quy định.', 'Save.'],
    ],
    good: [['Đang điền dở mà đóng trang, mở lại vẫn còn.', 'What you typed stays.']],
  },
  'quy-dinh/:code/:award': {
    what: [
      'Một danh hiệu trong một bản quy định: ai được xét, điều kiện, giấy tờ, thời hạn, mức thưởng, bước đi.',
      'One award in one edition: recipients, criteria, papers, terms, reward, route.',
    ],
    how: [
      [
        'Người quản trị Sửa tên, mức thưởng và căn cứ; Xác nhận từng quy định.',
        'The administrator amends and confirms.',
      ],
    ],
  },
  'den-han': {
    what: [
      'Ai có thể được đề nghị năm nay và ai đã bị bỏ sót.',
      'Who could be proposed this year, and who was missed.',
    ],
    how: [
      [
        'Chọn nơi, năm và danh hiệu; hệ thống xem lại toàn bộ quá trình của từng người.',
        'Choose place, year and awards.',
      ],
    ],
    good: [
      [
        'Kết quả là gợi ý theo dữ liệu đang có, không thay hồ sơ.',
        'A hint from the data at hand, no dossier.',
      ],
    ],
  },
  'doi-tuong': {
    what: [
      'Cá nhân, tập thể, hộ gia đình đã có trong hệ thống.',
      'Persons, collectives and households.',
    ],
    how: [
      ['Tìm theo tên, có dấu hay không đều được.', 'Search by name, with or without marks.'],
      [
        'Ghi thêm một người, một tập thể không qua tờ trình; bên cạnh mẫu là những tên giống đã có.',
        'Register somebody without a letter; like names stand beside the form.',
      ],
      [
        'Đánh dấu nhiều dòng rồi Xác nhận quá trình đầy đủ cho cùng những năm.',
        'Tick many and state their records whole for the same years.',
      ],
    ],
    good: [
      [
        'Số định danh được mã hoá; xem số phải nêu lý do và được ghi lại.',
        'Numbers are sealed; revealing one is recorded.',
      ],
    ],
  },
  'doi-tuong/:id': {
    what: [
      'Một người hoặc tập thể: quá trình công tác, danh hiệu đã có, hồ sơ liên quan.',
      'One subject: history, awards, dossiers.',
    ],
    how: [
      [
        'Thêm vào quá trình theo giấy tờ; sửa, rút từng mục, ghi mức xác thực.',
        'Add to the record from papers; correct or withdraw an entry, grade it.',
      ],
      [
        'Gắn bản quét khi thêm mục hoặc khi ghi mức; mức đã đối chiếu bản quét thì phải có.',
        'Bind a scan when adding or grading; the grade “scan checked” needs one.',
      ],
      [
        'Lý lịch: sửa, ghi đã mất, xác nhận quá trình đầy đủ, xem số định danh (có ghi nhật ký).',
        'Particulars: amend, record a death, state the record whole, show the number (logged).',
      ],
    ],
    good: [
      [
        'Mục do hệ thống quyết định thì sửa bằng quyết định đính chính, không sửa ở đây.',
        'What was decided here is corrected by an act, not on this page.',
      ],
    ],
  },
  'doi-tuong/nap': {
    what: [
      'Nạp quá trình của nhiều người một lần: khen thưởng đã nhận, xếp loại, sáng kiến.',
      'Loads the records of many at once: awards, ratings, initiatives.',
    ],
    how: [
      [
        'Chọn loại bảng tính và đơn vị, tải mẫu nếu cần, rồi chọn tệp.',
        'Say what the list tells and of which unit, take the template, choose the file.',
      ],
    ],
    good: [
      [
        'Mục nạp vào ở mức “tự khai” cho tới khi cán bộ đối chiếu.',
        'What is loaded counts as declared until an officer has looked.',
      ],
    ],
  },
  'doi-tuong/nap/:importId': {
    what: [
      'Một bảng tính quá trình: xem cột, kiểm tra thử, rồi mới ghi.',
      'One list of history: columns, a dry run, then recording.',
    ],
    how: [
      ['Xem các cột hệ thống nhận ra, sửa nếu nhận sai.', 'Look at the columns found; mend them.'],
      [
        'Dòng chỉ có tên thì bấm Cho biết là ai và chọn người đã có, hoặc ghi mới.',
        'Where only a name speaks, say who it is or enter somebody new.',
      ],
      ['Sửa tại chỗ hoặc tải các dòng lỗi về sửa trong Excel.', 'Mend in place or in Excel.'],
    ],
    good: [['Trước khi bấm ghi, chưa có gì vào quá trình.', 'Nothing is recorded before.']],
  },
  'doi-tuong/nghi-trung': {
    what: [
      'Mọi bản ghi có thể là của cùng một người, một tập thể.',
      'Every entry that may be of one and the same subject.',
    ],
    how: [
      [
        'Bấm tên để xem hai bản cạnh nhau rồi gộp; không phải thì để nguyên.',
        'Open a name, compare, merge; leave them where they are two.',
      ],
    ],
    good: [
      [
        'Trùng số định danh, hoặc trùng tên và năm sinh; không rõ năm sinh thì chỉ xét trong cùng đơn vị.',
        'The same number, or name and year of birth; with no year, within one unit only.',
      ],
      [
        'Hai bản có số định danh khác nhau là hai người nên không nêu ở đây.',
        'Two with different numbers are two people and are not listed.',
      ],
    ],
  },
  'doi-tuong/:id/gop': {
    what: [
      'Gộp hai bản ghi của cùng một người hoặc tập thể.',
      'Merge two entries of one and the same subject.',
    ],
    how: [
      [
        'Xem các bản ghi có thể trùng, hoặc tìm theo tên; xem cạnh nhau.',
        'Look at likely duplicates or search by name; compare them.',
      ],
      [
        'Chọn bản ở lại: mẫu nêu bao nhiêu mục và hồ sơ đọc ở bản đó.',
        'Choose which stays: the form says how many entries and dossiers are read there.',
      ],
    ],
    good: [
      [
        'Không có gì bị xóa; gộp nhầm thì Tách ở trang của bản ở lại.',
        'Nothing is erased; split off again on the page of the one that stayed.',
      ],
    ],
  },
};

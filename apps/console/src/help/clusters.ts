import type { HelpOf } from './help-text';

/** Clusters and blocs, their years, and scoring. */
export const clusterHelp: HelpOf = {
  'cum-khoi': {
    what: [
      'Các cụm, khối thi đua và suất đề nghị khen thưởng theo từng năm.',
      'Clusters and blocs, and the award slots of each year.',
    ],
    how: [
      ['Chuyên viên bấm Thành lập cụm, khối.', 'A specialist forms a cluster.'],
      [
        'Lãnh đạo Ban, quản trị nhập suất của một năm kèm căn cứ.',
        'The head of the board enters the slots of a year with their source.',
      ],
    ],
  },
  'cum-khoi/:id': {
    what: [
      'Một cụm, khối: thành viên, thứ tự làm trưởng, các năm đã ký giao ước.',
      'One cluster: members, turns to lead, years.',
    ],
    how: [['Bấm Ký giao ước năm để mở một năm mới.', 'Sign a covenant to open a year.']],
  },
  'cum-khoi/:id/:year': {
    what: [
      'Một năm của cụm: giao ước, chấm điểm, xếp hạng, suất đề nghị và kết quả.',
      'One year: covenant, scoring, ranking, slots and what became of them.',
    ],
    how: [
      ['Nút ở đầu trang là bước kế tiếp của năm.', 'The button on top is the next step.'],
      [
        'Đơn vị đứng tên tờ trình bấm Lập tờ trình cho các suất.',
        'The filing unit drafts the letter for the slots.',
      ],
      [
        'Đơn vị tự lập tờ trình riêng thì Ban Gắn hồ sơ vào suất; năm không theo lượt thì Cử trưởng, phó khác.',
        'A line of a unit’s own letter is told to its slot; other leaders may be named for the year.',
      ],
    ],
    good: [
      [
        'Bằng điểm chỉ phải phân định khi thứ hạng làm khác hình thức khen thưởng.',
        'A tie is settled only where it decides who gets which award.',
      ],
    ],
  },
  'cham-diem': {
    what: [
      'Các đợt chấm điểm: cụm và khối thi đua, phong trào, sáng kiến.',
      'Rounds of scoring: clusters, movements, initiatives.',
    ],
    how: [['Mở một đợt để chấm.', 'Open a round to give marks.']],
  },
  'cham-diem/:id': {
    what: [
      'Bảng điểm của một đợt chấm, điền được bằng bàn phím.',
      'The marks of one round, filled in by keyboard.',
    ],
    how: [
      ['Tab sang ô bên, Enter hoặc mũi tên xuống ô dưới.', 'Tab goes along, Enter goes down.'],
      ['Gõ kg nếu đơn vị không được giao tiêu chí.', 'Type kg where it was not assigned.'],
      ['Chấm xong thì Kết luận điểm.', 'Conclude when all is marked.'],
      [
        'Hết kiến nghị thì Ghi kết quả bình xét: dẫn đầu, tiêu biểu, được bình chọn.',
        'With no dispute open, record who was found leading, typical or voted.',
      ],
    ],
    good: [
      ['Ô đang gõ dở còn nguyên khi tải lại trang.', 'What is typed outlives a reload.'],
      [
        'Kết quả vào thẳng quá trình của đơn vị; ghi rồi thì không mở lại việc chấm được.',
        'Results go into records; after that the scoring opens no more.',
      ],
    ],
  },
  'cham-diem/:id/:subjectId': {
    what: [
      'Phiếu điểm của một đơn vị: tự chấm, chấm chéo và cụm chấm đặt cạnh nhau.',
      'One scorecard: self, peers and cluster side by side.',
    ],
    how: [
      ['Người của đơn vị tự chấm, chấm cho đơn vị khác.', 'The unit scores itself and its peers.'],
      [
        'Giải trình, hoặc kiến nghị khi điểm đã kết luận.',
        'Explain, or dispute once the scores are concluded.',
      ],
    ],
  },
};

import type { Phrase } from '../words/in-both';

/** What can be drafted about an act that is out, and what it does; the rules are the service's. */
export interface ChangeKind {
  code: string;
  kind: string;
  asks?: string;
  name: Phrase;
  does: Phrase;
  /** Says what becomes of the values of a line. */
  changes?: boolean;
  /** Ends or stops an award. */
  final?: boolean;
  /** Whole packages: the lines are not chosen. */
  whole?: boolean;
}

export const OF_DECISIONS: readonly ChangeKind[] = [
  {
    code: 'correction',
    kind: 'correction',
    name: ['Đính chính', 'Correct'],
    does: [
      'Chữa chỗ viết sai. Quyền của người được tặng và số quyết định giữ nguyên; bằng đã trao được thu hồi, in đổi.',
      'Mends what was written wrong. The right and the number stay; certificates handed over are exchanged.',
    ],
    changes: true,
  },
  {
    code: 'amendment',
    kind: 'amendment',
    name: ['Sửa đổi', 'Amend'],
    does: [
      'Sửa nội dung khen thưởng. Quyết định cũ vẫn còn, đọc cùng văn bản sửa đổi; bằng đã trao được thu hồi, in đổi.',
      'Changes what was granted. The earlier decision stays, read with the amendment; certificates are exchanged.',
    ],
    changes: true,
  },
  {
    code: 'replacement',
    kind: 'replacement',
    name: ['Thay thế', 'Replace'],
    does: [
      'Khen thưởng giữ nguyên nhưng từ nay theo số và ngày của quyết định mới; bằng đã trao được thu hồi, in đổi.',
      'The award stays, from now on by number and date of the new decision; certificates are exchanged.',
    ],
  },
  {
    code: 'annulment',
    kind: 'annulment',
    name: ['Hủy bỏ', 'Annul'],
    does: [
      'Khen thưởng không còn; thu hồi theo căn cứ đã chọn. Khen thưởng sau đó dựa trên nó được đánh dấu để xem xét.',
      'The award is no more; what its ground names is recovered. Later awards resting on it are flagged.',
    ],
    final: true,
  },
  {
    code: 'suspension',
    kind: 'suspension',
    name: ['Tạm đình chỉ hiệu lực', 'Suspend'],
    does: [
      'Ngừng trao, ngừng chi, không tra cứu công khai, chưa tính khi xét khen thưởng khác, cho tới khi có văn bản chấm dứt.',
      'Nothing is handed over or paid, the public does not find it, nothing is built on it until another act ends that.',
    ],
    final: true,
  },
  {
    code: 'resumption',
    kind: 'resumption',
    name: ['Chấm dứt tạm đình chỉ', 'End the suspension'],
    does: ['Khen thưởng có hiệu lực trở lại như trước.', 'The award has effect again as before.'],
  },
];

/** While the centre has not answered. */
export const OF_LETTERS: readonly ChangeKind[] = [
  {
    code: 'letter-correction',
    kind: 'correction',
    name: ['Đính chính tờ trình', 'Correct the letter'],
    does: [
      'Chữa nội dung đã trình; Trung ương được gửi bản cập nhật.',
      'Mends what was submitted; the centre is sent an update.',
    ],
    changes: true,
  },
  {
    code: 'letter-replacement',
    kind: 'replacement',
    name: ['Thay thế tờ trình', 'Replace the letter'],
    does: [
      'Cả tờ trình được thay bằng tờ trình mới; Trung ương được gửi bản thay thế.',
      'The whole letter is replaced; the centre is sent the one in its place.',
    ],
    whole: true,
  },
  {
    code: 'letter-annulment',
    kind: 'annulment',
    name: ['Rút tờ trình', 'Take the letter back'],
    does: [
      'Đề nghị Trung ương trả lại cả tờ trình; hồ sơ quay về khi Trung ương đồng ý.',
      'The centre is asked for the whole letter back; the dossiers return once it agrees.',
    ],
    whole: true,
    final: true,
  },
];

/** What only the centre decides: it leaves as a letter, and its answer takes effect. */
export const TO_THE_CENTRE: readonly ChangeKind[] = [
  {
    code: 'ask-correct',
    kind: 'submission-letter',
    asks: 'correct',
    name: ['Trình đính chính', 'Ask to correct'],
    does: ['Trình Trung ương đính chính.', 'Asks the centre to correct.'],
    changes: true,
  },
  {
    code: 'ask-annul',
    kind: 'submission-letter',
    asks: 'annul',
    name: ['Trình hủy bỏ', 'Ask to annul'],
    does: [
      'Trình Trung ương hủy bỏ; khen thưởng giữ nguyên cho tới khi có quyết định của Trung ương.',
      'Asks the centre to annul; the award stands until the centre decides.',
    ],
    final: true,
  },
  {
    code: 'ask-strip',
    kind: 'submission-letter',
    asks: 'strip',
    name: ['Trình tước', 'Ask to strip'],
    does: [
      'Trình Trung ương tước danh hiệu, hình thức khen thưởng.',
      'Asks the centre to strip the award.',
    ],
    final: true,
  },
  {
    code: 'ask-restore',
    kind: 'submission-letter',
    asks: 'restore',
    name: ['Trình phục hồi', 'Ask to restore'],
    does: ['Trình Trung ương phục hồi khen thưởng đã bị tước.', 'Asks the centre to restore it.'],
  },
];

import { speaker } from '../words/in-both';

/** The words of the form of an award. */
export const amendWords = speaker({
  base: ['Làm theo danh hiệu', 'Based on'],
  baseHelp: [
    '(quy trình, bỏ phiếu, giấy tờ, thời hạn, điều kiện lấy theo đó)',
    '(route, ballot, papers, terms and criteria come from it)',
  ],
  code: ['Mã', 'Code'],
  codeHelp: [
    '(chữ thường không dấu, gạch nối; không đổi được về sau)',
    '(lower case, hyphens; for good)',
  ],
  name: ['Tên tiếng Việt', 'Vietnamese name'],
  nameEn: ['Tên tiếng Anh', 'English name'],
  recipients: ['Đối tượng', 'Recipients'],
  kinds: ['Loại hình khen thưởng', 'Kinds of commendation'],
  kindsHelp: ['Không chọn ô nào: mọi loại hình.', 'None ticked: every kind.'],
  reward: ['Mức thưởng', 'Reward'],
  times: ['lần lương cơ sở', 'times the base salary'],
  vnd: ['đồng, nếu quy định số tiền', 'VND, where a sum is fixed'],
  rewardSource: ['Căn cứ của mức thưởng', 'Source of the reward'],
  source: ['Căn cứ', 'Source'],
  verified: ['Đã đối chiếu với văn bản', 'Checked against the text'],
  reason: ['Lý do sửa', 'Why'],
  citation: ['Văn bản, điều khoản làm theo', 'Document and article followed'],
  preview: ['Xem trước', 'Preview'],
  save: ['Lưu vào quy định', 'Save'],
  saved: ['Đã lưu', 'Saved'],
  drop: ['Bỏ bản đang điền', 'Discard'],
});

import { word, type CentreAsk, type Edition } from '@vinhdanh/domain';
import type { VoteRecord } from '../../ports/council-views.js';
import type { Block } from '../../ports/document-writer.js';
import type { SubmissionLine } from '../../ports/submission-views.js';

export interface LetterWords {
  number: string;
  /** ISO day. */
  date: string;
  title: string;
  place: string;
  sender: string;
  receiver: string;
  signer: string;
  lines: number;
  paperOnly: number;
  /** Of a letter about awards that were granted. */
  asks?: CentreAsk;
}

export const official = (day: string): string => {
  const [year, month, date] = day.split('-');
  // A zero before days under 10 and the months 1 and 2 (Decree 30/2020 Annex I).
  const shown = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${date} tháng ${shown} năm ${year}`;
};

/** The submission letter as text; the signed paper itself is the province's. */
export const letterBlocks = (letter: LetterWords): Block[] => [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, centred: true },
  { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, centred: true },
  { text: letter.sender.toUpperCase(), bold: true },
  { text: `Số: ${letter.number}` },
  { text: [letter.place, official(letter.date)].filter(Boolean).join(', '), italic: true },
  { text: 'TỜ TRÌNH', bold: true, centred: true },
  { text: letter.title, bold: true, centred: true },
  { text: `Kính gửi: ${letter.receiver}` },
  {
    text: letter.asks
      ? `${letter.sender} trình xét, ${word('centreAsk', letter.asks, 'vi')} đối với ${letter.lines} trường hợp theo danh sách và hồ sơ gửi kèm.`
      : `${letter.sender} trình xét khen thưởng ${letter.lines} trường hợp theo danh sách và hồ sơ gửi kèm.`,
  },
  ...(letter.paperOnly > 0
    ? [
        {
          text: `Ngoài ra có ${letter.paperOnly} trường hợp gửi riêng bằng bản giấy theo chế độ mật.`,
        },
      ]
    : []),
  { text: 'Trân trọng kính trình./.' },
  { text: letter.signer, bold: true, centred: true },
];

export const awardName = (edition: Edition | undefined, code: string): string =>
  edition?.awards.find((award) => award.code === code)?.name.vi ?? code;

const grantedText = (line: SubmissionLine, edition: Edition | undefined): string => {
  const by = line.decisionNumber ? ` (Quyết định số ${line.decisionNumber})` : '';
  return `${awardName(edition, line.grantedForm ?? line.award)}${by}`;
};

/** The list: who, of which unit, for what. Erased names stay empty. */
export function listBlocks(
  letter: LetterWords,
  lines: readonly SubmissionLine[],
  edition: Edition | undefined,
): Block[] {
  const head = [
    ...['STT', 'Tên đối tượng', 'Đơn vị'],
    letter.asks ? 'Hình thức, quyết định đã tặng' : 'Hình thức đề nghị',
  ];
  const rows = lines.map((line, n) => [
    String(n + 1),
    line.name ?? '',
    line.unitName ?? '',
    letter.asks ? grantedText(line, edition) : awardName(edition, line.award),
  ]);
  return [
    {
      text: letter.asks
        ? `DANH SÁCH ĐỀ NGHỊ ${word('centreAsk', letter.asks, 'vi').toUpperCase()}`
        : 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
      ...{ bold: true, centred: true },
    },
    { text: `(Kèm theo Tờ trình số ${letter.number})`, italic: true, centred: true },
    { table: [head, ...rows], widths: [1, 5, 5, 4] },
    ...flaggedNotes(lines),
  ];
}

/** Which of them rest on an award that is no more, by their place in the list. */
const flaggedNotes = (lines: readonly SubmissionLine[]): Block[] => {
  const places = lines.flatMap(({ flags }, n) => (flags?.length ? [String(n + 1)] : []));
  if (places.length === 0) return [];
  const text = `Ghi chú: khen thưởng làm căn cứ xét của các trường hợp số ${places.join(', ')} đã bị hủy bỏ hoặc tước; đề nghị xem xét lại.`;
  return [{ text, italic: true }];
};

export interface SessionVotes {
  title: string;
  heldOn: string;
  present: number | null;
  /** Which minutes say so, with their hash. */
  minutes: string | null;
  rows: { line: SubmissionLine; vote: VoteRecord | null }[];
}

/** What the councils resolved on these lines, session by session. */
export const minutesBlocks = (
  sessions: readonly SessionVotes[],
  edition: Edition | undefined,
): Block[] => [
  { text: 'TRÍCH BIÊN BẢN HỌP HỘI ĐỒNG', bold: true, centred: true },
  ...sessions.flatMap(({ title, heldOn, present, minutes, rows }): Block[] => [
    { text: `${title}, ${official(heldOn)}`, bold: true },
    ...(present === null ? [] : [{ text: `Số thành viên có mặt: ${present}` }]),
    ...(minutes === null ? [] : [{ text: minutes, italic: true }]),
    {
      table: [
        ['STT', 'Tên đối tượng', 'Hình thức', 'Đồng ý', 'Cần đạt', 'Kết luận'],
        ...rows.map(({ line, vote }, n) => [
          String(n + 1),
          line.name ?? '',
          awardName(edition, vote?.lowerForm ?? line.award),
          vote ? String(vote.yes) : '',
          vote ? String(vote.need) : '',
          vote ? (OUTCOMES[vote.outcome] ?? vote.outcome) : '',
        ]),
      ],
      widths: [1, 5, 4, 2, 2, 3],
    },
  ]),
];

export const OUTCOMES: Record<string, string> = {
  pass: 'Thông qua',
  fail: 'Không thông qua',
  defer: 'Hoãn',
  'lower-form': 'Hình thức thấp hơn',
};

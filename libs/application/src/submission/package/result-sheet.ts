import { voteRow, type Edition, type LineVote, type MinutesItem } from '@vinhdanh/domain';
import type { Block } from '../../ports/document-writer.js';
import { awardName, official, OUTCOMES, type SessionVotes } from './written-papers.js';

type Vote = NonNullable<MinutesItem['vote']>;

/** Per cent with two decimals, cut and never rounded up. */
const percent = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;

const thresholdOf = ({ threshold, size, need }: Vote): string =>
  threshold === 'majority'
    ? `quá nửa của ${size}: ${need}`
    : `${threshold.num}/${threshold.den} của ${size}: ${need}`;

const HEAD = [
  ...['STT', 'Tên đối tượng', 'Hình thức', 'Tổng số', 'Có mặt', 'Đồng ý', 'Không đồng ý'],
  ...['Không ý kiến', 'Phiếu trắng', 'Bằng văn bản', 'Cần đạt', 'Tỷ lệ', 'Kết luận'],
];

/** How every line of the package was voted on, with threshold, denominator and share. */
export const resultBlocks = (
  sessions: readonly SessionVotes[],
  edition: Edition | undefined,
): Block[] => [
  { text: 'BẢNG KẾT QUẢ BỎ PHIẾU', bold: true, centred: true },
  ...sessions.flatMap(({ title, heldOn, rows }): Block[] => {
    const voted = rows.flatMap(({ line, vote }) =>
      vote ? [{ line, vote: voteRow(vote as unknown as LineVote) }] : [],
    );
    const sources = [...new Set(voted.map(({ vote }) => basisOf(vote)))];
    return [
      { text: `${title}, ${official(heldOn)}`, bold: true },
      {
        table: [
          HEAD,
          ...voted.map(({ line, vote }, n) => [
            ...[String(n + 1), line.name ?? '', awardName(edition, vote.lowerForm ?? line.award)],
            ...[vote.total, vote.present, vote.for, vote.against, vote.abstain].map(String),
            ...[String(vote.blank), `${vote.written.for}/${vote.written.against}`],
            ...[thresholdOf(vote), percent(vote.share), OUTCOMES[vote.outcome] ?? vote.outcome],
          ]),
        ],
        widths: [1, 4, 3, 1, 1, 1, 1, 1, 1, 2, 3, 2, 3],
      },
      { text: `Căn cứ: ${sources.join('; ')}.`, italic: true },
    ];
  }),
];

const basisOf = ({ source, verified }: Vote): string =>
  verified ? source : `${source} (chưa kiểm chứng)`;

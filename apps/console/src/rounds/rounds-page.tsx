import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { useHolds } from '../app/session';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { RoundActs } from './round-acts';

const words = speaker({
  acts: ['Thao tác', 'Actions'],
  begin: ['Mở đợt xét', 'Open a round'],
  title: ['Đợt xét', 'Rounds'],
  help: [
    'Mỗi đợt nêu hình thức được đề nghị, thời gian thành tích và hạn nộp.',
    'A round names the awards, the merit period and the deadline.',
  ],
  name: ['Tên đợt', 'Title'],
  merit: ['Thành tích', 'Merit period'],
  deadline: ['Hạn nộp', 'Deadline'],
  awards: ['Hình thức', 'Awards'],
  letter: ['Công văn', 'Opening letter'],
  status: ['Trạng thái', 'Status'],
  open: ['Đang nhận hồ sơ', 'Open'],
  closed: ['Đã kết thúc nhận hồ sơ', 'Closed'],
  units: ['Đơn vị được mời', 'Units expected'],
  empty: ['Chưa có đợt xét nào.', 'No rounds yet.'],
});

export default function RoundsPage() {
  const say = useWords(words);
  const awards = useAwards();
  const board = useHolds()('board-head', 'specialist');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        board && (
          <Link className="button-link" to="/dot-xet/moi">
            {say.begin}
          </Link>
        )
      }
    >
      <ListTable
        name="rounds"
        path="/rounds"
        rowKey={(row) => row.id}
        empty={say.empty}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 320,
            show: (row) => <Link to={`/dot-xet/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          {
            key: 'merit',
            title: say.merit,
            width: 210,
            show: (row) => `${day(row.meritFrom)} – ${day(row.meritTo)}`,
          },
          { key: 'deadline', title: say.deadline, width: 110, show: (row) => day(row.deadline) },
          {
            key: 'awards',
            title: say.awards,
            width: 340,
            show: (row) => row.awards.map(awards.name).join('; '),
          },
          {
            key: 'letter',
            title: say.letter,
            width: 190,
            show: (row) =>
              row.openingLetter
                ? `${row.openingLetter.number}, ${day(row.openingLetter.date)}`
                : '–',
          },
          {
            key: 'status',
            title: say.status,
            width: 170,
            show: (row) => (row.status === 'open' ? say.open : say.closed),
          },
          {
            key: 'units',
            title: say.units,
            width: 110,
            align: 'right',
            show: (row) => row.expectedUnits.length,
          },
          {
            key: 'acts',
            title: say.acts,
            show: (row) => (
              <span className="page-actions">
                <RoundActs round={row} />
              </span>
            ),
            text: false as const,
          },
        ]}
      />
    </Page>
  );
}

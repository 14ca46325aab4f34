import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

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
  dossiers: ['Xem hồ sơ', 'Dossiers'],
  close: ['Kết thúc nhận', 'Close'],
  closeWhat: [
    'Đợt này mời {n} đơn vị, hạn nộp {day}. Sau khi kết thúc, không đơn vị nào nộp thêm vào đợt này được; hồ sơ đã gửi vẫn được xét tiếp.',
    'The round invites {n} units, until {day}. After closing no unit can file into it; what was filed goes on.',
  ],
  move: ['Dời hạn', 'Move the deadline'],
  reason: ['Lý do', 'Reason'],
  empty: ['Chưa có đợt xét nào.', 'No rounds yet.'],
});

export default function RoundsPage() {
  const say = useWords(words);
  const awards = useAwards();
  const holds = useHolds();
  const board = holds('board-head', 'specialist');
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
            show: (row) => <Link to={`/ho-so?roundId=${row.id}`}>{row.title}</Link>,
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
            key: 'acts',
            title: say.acts,
            show: (row) =>
              board && row.status === 'open' ? (
                <span className="page-actions">
                  {holds('board-head') && (
                    <ActButton
                      label={say.move}
                      fields={[
                        {
                          name: 'deadline',
                          label: say.deadline,
                          type: 'date',
                          required: true,
                          initial: today(),
                        },
                        { name: 'reason', label: say.reason, required: true },
                      ]}
                      run={(values) =>
                        command('/rounds/{id}/move-deadline', { id: row.id }, values, row.version)
                      }
                    />
                  )}
                  <ActButton
                    final
                    label={say.close}
                    consequence={fill(say.closeWhat, {
                      n: row.expectedUnits.length,
                      day: day(row.deadline),
                    })}
                    run={() => command('/rounds/{id}/close', { id: row.id }, {}, row.version)}
                  />
                </span>
              ) : null,
            text: false as const,
          },
        ]}
      />
    </Page>
  );
}

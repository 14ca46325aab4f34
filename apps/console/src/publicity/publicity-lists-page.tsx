import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { PublicityRow } from './publicity';

const words = speaker({
  title: ['Công khai lấy ý kiến Nhân dân', 'Public lists'],
  help: [
    'Danh sách đề nghị đang hoặc đã công khai; xử lý hết ý kiến và hết thời gian thì kết thúc được.',
    'Lists that hang out for comments; one ends when its days are over and every comment is dealt with.',
  ],
  open: ['Mở danh sách công khai', 'Publish a list'],
  name: ['Danh sách', 'List'],
  place: ['Nơi công khai', 'Where'],
  from: ['Từ ngày', 'From'],
  until: ['Đến hết ngày', 'Until'],
  lines: ['Số hồ sơ', 'Dossiers'],
  status: ['Tình trạng', 'Status'],
  running: ['Đang lấy ý kiến', 'Open for comments'],
  over: ['Hết hạn, chờ chuyên viên kết thúc', 'Over, a specialist closes it'],
  closed: ['Đã kết thúc', 'Closed'],
  empty: ['Chưa công khai danh sách nào.', 'No list was published yet.'],
});

export default function PublicityListsPage() {
  const say = useWords(words);
  const board = useHolds()('specialist', 'board-head');
  const [status, chooseStatus] = useFilter('status');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        board && (
          <Link className="button-link primary" to="/cong-khai-danh-sach/moi">
            {say.open}
          </Link>
        )
      }
    >
      <ListTable
        name="publicity"
        path="/publicity"
        query={{ status }}
        rowKey={(row) => row.id}
        empty={say.empty}
        live
        bar={
          <Choice
            label={say.status}
            value={status}
            choose={chooseStatus}
            options={[
              { value: 'open', label: say.running },
              { value: 'closed', label: say.closed },
            ]}
          />
        }
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 360,
            show: (row) => <Link to={`/cong-khai-danh-sach/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          { key: 'from', title: say.from, width: 120, show: (row) => day(row.openedOn) },
          { key: 'until', title: say.until, width: 130, show: (row) => day(row.until) },
          { key: 'lines', title: say.lines, width: 110, align: 'right', show: (row) => row.lines },
          {
            key: 'status',
            title: say.status,
            width: 200,
            show: (row) => <Standing row={row} />,
            text: (row) => say[standingOf(row)],
          },
          { key: 'place', title: say.place, show: (row) => row.place ?? '–' },
        ]}
      />
    </Page>
  );
}

const COLOUR = { closed: 'green', over: 'orange', running: 'blue' } as const;
type Turn = Pick<PublicityRow, 'status' | 'until'>;

/** Whose turn it is: the people's while its days run, the board's from then on. */
function standingOf({ status, until }: Turn): keyof typeof COLOUR {
  if (status === 'closed') return 'closed';
  return until < today() ? 'over' : 'running';
}

export function Standing({ row }: { row: Turn }) {
  const say = useWords(words);
  return <Tag colour={COLOUR[standingOf(row)]}>{say[standingOf(row)]}</Tag>;
}

import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { standingOf } from './council';
import { COUNCIL_KIND, COUNCIL_STATUS } from './council-words';
import { useKeepsAny } from './who';

const words = speaker({
  title: ['Hội đồng', 'Councils'],
  help: [
    'Mỗi Hội đồng có danh sách thành viên theo ngày; phiên họp lấy danh sách của ngày họp.',
    'Each council has a dated roster; a session takes the roster of its day.',
  ],
  found: ['Lập Hội đồng', 'Establish a council'],
  name: ['Tên Hội đồng', 'Name'],
  kind: ['Loại', 'Kind'],
  members: ['Thành viên hôm nay', 'Members today'],
  from: ['Từ ngày', 'From'],
  status: ['Trạng thái', 'Status'],
  empty: [
    'Chưa có Hội đồng nào. Lập Hội đồng trước thì phiên họp mới có danh sách thành viên.',
    'No councils yet. Establish one, so that sessions have a roster.',
  ],
});

export default function CouncilsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const [kind, chooseKind] = useFilter('kind');
  const keepsAny = useKeepsAny();
  const board = useHolds()('board-head');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        (keepsAny || board) && (
          <Link className="button-link primary" to="/hoi-dong/moi">
            {say.found}
          </Link>
        )
      }
    >
      <ListTable
        name="councils"
        path="/councils"
        query={{ kind }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <Choice
            label={say.kind}
            value={kind}
            choose={chooseKind}
            options={Object.keys(COUNCIL_KIND).map((value) => ({
              value,
              label: nameOf(COUNCIL_KIND, value, language),
            }))}
          />
        }
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 300,
            show: (row) => <Link to={`/hoi-dong/${row.id}`}>{row.name}</Link>,
            text: (row) => row.name,
          },
          {
            key: 'kind',
            title: say.kind,
            width: 200,
            show: (row) => nameOf(COUNCIL_KIND, row.kind, language),
          },
          {
            key: 'members',
            title: say.members,
            width: 130,
            align: 'right',
            show: (row) => row.members,
          },
          { key: 'from', title: say.from, width: 120, show: (row) => day(row.from) },
          {
            key: 'status',
            title: say.status,
            width: 150,
            show: (row) => <StatusTag table={COUNCIL_STATUS} code={standingOf(row)} />,
            text: (row) => statusOf(COUNCIL_STATUS, standingOf(row)),
          },
        ]}
      />
    </Page>
  );
}

import { Link } from 'react-router';
import { useKeepsAny } from '../councils/who';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { nameOf, SESSION_STATUS } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { SESSION_MODE } from './mode-words';

const words = speaker({
  title: ['Phiên họp hội đồng', 'Council sessions'],
  help: [
    'Triệu tập phiên của một Hội đồng, lập chương trình từ hồ sơ đủ điều kiện, điểm danh, biểu quyết, lập biên bản.',
    'Convene a council, build the agenda from eligible dossiers, take the roll, vote, draw the minutes.',
  ],
  convene: ['Triệu tập phiên họp', 'Convene a session'],
  mode: ['Hình thức', 'Mode'],
  name: ['Tên phiên', 'Title'],
  on: ['Ngày họp', 'Held on'],
  council: ['Hội đồng', 'Council'],
  roster: ['Tổng số thành viên', 'Members'],
  present: ['Có mặt', 'Present'],
  lines: ['Số hồ sơ', 'Dossiers'],
  recorded: ['Đã có kết quả', 'Decided'],
  status: ['Trạng thái', 'Status'],
  empty: ['Chưa có phiên họp nào.', 'No sessions yet.'],
});

export default function SessionsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const [status, chooseStatus] = useFilter('status');
  const mayConvene = useKeepsAny();
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        mayConvene && (
          <Link className="button-link primary" to="/phien-hop/moi">
            {say.convene}
          </Link>
        )
      }
    >
      <ListTable
        name="sessions"
        path="/council-sessions"
        query={{ status }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <Choice label={say.status} value={status} choose={chooseStatus} codes={SESSION_STATUS} />
        }
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 300,
            show: (row) => <Link to={`/phien-hop/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          { key: 'on', title: say.on, width: 110, show: (row) => day(row.heldOn) },
          { key: 'council', title: say.council, width: 260, show: (row) => row.council.name },
          {
            key: 'mode',
            title: say.mode,
            width: 150,
            extra: true,
            show: (row) => nameOf(SESSION_MODE, row.mode ?? 'meeting', language),
          },
          {
            key: 'roster',
            title: say.roster,
            width: 110,
            align: 'right',
            show: (row) => row.council.roster,
          },
          {
            key: 'present',
            title: say.present,
            width: 100,
            align: 'right',
            show: (row) => row.attendance?.present ?? '–',
          },
          {
            key: 'lines',
            title: say.lines,
            width: 100,
            align: 'right',
            show: (row) =>
              row.agenda.lines > 0 ? (
                // Who may read the agenda differs from who may search dossiers: it is read there.
                <Link to={`/phien-hop/${row.id}`}>{row.agenda.lines}</Link>
              ) : (
                row.agenda.lines
              ),
            text: (row) => String(row.agenda.lines),
          },
          {
            key: 'recorded',
            title: say.recorded,
            width: 120,
            align: 'right',
            show: (row) => row.recorded,
          },
          {
            key: 'status',
            title: say.status,
            width: 130,
            show: (row) => <StatusTag table={SESSION_STATUS} code={row.status} />,
            text: (row) => statusOf(SESSION_STATUS, row.status),
          },
        ]}
      />
    </Page>
  );
}

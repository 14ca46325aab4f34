import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { command, read, type PageOf } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import type { FieldSpec } from '../parts/fields';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useFilter } from '../parts/use-filter';
import { SESSION_STATUS } from '../words/codes';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { CouncilRow } from './council';
import type { SessionRow } from './session';

const words = speaker({
  title: ['Phiên họp hội đồng', 'Council sessions'],
  help: [
    'Mở phiên, lập chương trình từ hồ sơ đủ điều kiện, điểm danh, ghi kết quả từng hồ sơ.',
    'Convene, build the agenda from eligible dossiers, take the roll, record each result.',
  ],
  convene: ['Mở phiên họp', 'Convene a session'],
  name: ['Tên phiên', 'Title'],
  on: ['Ngày họp', 'Held on'],
  council: ['Hội đồng', 'Council'],
  ofDay: [
    '(thành viên lấy theo danh sách của ngày họp)',
    '(its members are those of the day of the meeting)',
  ],
  noCouncil: [
    '(chưa có Hội đồng nào được lập nên không bỏ phiếu kín trên máy được)',
    '(no council is founded here yet, so no secret ballot on devices)',
  ],
  roster: ['Tổng số thành viên', 'Members'],
  present: ['Có mặt', 'Present'],
  lines: ['Số hồ sơ', 'Dossiers'],
  recorded: ['Đã có kết quả', 'Decided'],
  status: ['Trạng thái', 'Status'],
  empty: ['Chưa có phiên họp nào.', 'No sessions yet.'],
});

export default function SessionsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [status, chooseStatus] = useFilter('status');
  const mayConvene = useHolds()('secretary', 'board-head');
  const navigate = useNavigate();
  const councils = useQuery({
    queryKey: ['/councils', { limit: 100 }],
    queryFn: () => read<PageOf<CouncilRow>>('/councils', { limit: 100 }),
    enabled: mayConvene,
  });
  const known = councils.data?.items ?? [];
  const chosen: FieldSpec = {
    name: 'councilId',
    label: say.council,
    type: 'select',
    required: true,
    help: say.ofDay,
    options: known.map(({ id, name }) => ({ value: id, label: name })),
  };
  const typed: FieldSpec[] = [
    { name: 'council', label: say.council, required: true, help: say.noCouncil },
    { name: 'roster', label: say.roster, type: 'number', min: 1, max: 1000, required: true },
  ];
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        mayConvene && (
          <ActButton
            primary
            label={say.convene}
            fields={[
              { name: 'title', label: say.name, required: true },
              { name: 'heldOn', label: say.on, type: 'date', required: true, initial: today() },
              ...(known.length > 0 ? [chosen] : typed),
            ]}
            run={({ title, heldOn, councilId, council, roster }, key) =>
              command(
                '/council-sessions',
                councilId
                  ? { title, heldOn, councilId }
                  : { title, heldOn, council: { name: council, roster: Number(roster) } },
                undefined,
                key,
              )
            }
            after={(answer) => void navigate(`/phien-hop/${(answer as { id: string }).id}`)}
          />
        )
      }
    >
      <ListTable<SessionRow>
        name="sessions"
        path="/council-sessions"
        query={{ status }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <Choice
            label={say.status}
            value={status}
            choose={chooseStatus}
            options={Object.entries(SESSION_STATUS).map(([value, { name }]) => ({
              value,
              label: name[language === 'vi' ? 0 : 1],
            }))}
          />
        }
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 360,
            show: (row) => <Link to={`/phien-hop/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          { key: 'on', title: say.on, width: 110, show: (row) => day(row.heldOn) },
          { key: 'council', title: say.council, show: (row) => row.council.name },
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
            show: (row) => row.agenda.lines,
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
          },
        ]}
      />
    </Page>
  );
}

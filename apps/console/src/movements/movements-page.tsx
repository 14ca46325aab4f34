import { Link } from 'react-router';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { useMovements } from '../decisions/movements';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { count, day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { daysOf, LAUNCHER, MOVEMENT_STATUS, REVIEW } from './movement';

const words = speaker({
  title: ['Phong trào thi đua', 'Movements'],
  help: [
    'Các phong trào đã phát động: đơn vị đăng ký, sơ kết, tổng kết và ai được ghi nhận.',
    'Movements that were launched: who takes part, their reviews, and who was found outstanding.',
  ],
  launch: ['Phát động phong trào', 'Launch a movement'],
  name: ['Tên phong trào', 'Name'],
  launcher: ['Phát động bởi', 'Launched by'],
  owner: ['Đơn vị tổ chức', 'Run by'],
  parent: ['Thực hiện phong trào rộng hơn', 'Carries out the movement'],
  sector: ['Lĩnh vực', 'Sector'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'Until'],
  open: ['(để trống nếu chưa định)', '(empty if not set)'],
  number: ['Số văn bản phát động', 'Number of the plan'],
  date: ['Ngày văn bản', 'Dated'],
  status: ['Trạng thái', 'Status'],
  days: ['Thời gian', 'Days'],
  since: ['từ {day}', 'since {day}'],
  units: ['Đơn vị đăng ký', 'Units'],
  reviews: ['Sơ kết, tổng kết', 'Reviews'],
  empty: ['Chưa có phong trào nào.', 'No movements yet.'],
});

export default function MovementsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const runs = useHolds()('specialist', 'board-head');
  const known = useMovements();
  const [status, choose] = useFilter('status');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        runs && (
          <ActButton
            primary
            label={say.launch}
            fields={[
              { name: 'name', label: say.name, required: true },
              {
                ...{ name: 'launcher', label: say.launcher, type: 'select', required: true },
                options: Object.entries(LAUNCHER).map(([value, name]) => ({
                  value,
                  label: name[n],
                })),
              },
              { name: 'ownerId', label: say.owner, type: 'organisation', required: true },
              { name: 'parentId', label: say.parent, type: 'select', options: known },
              { name: 'sector', label: say.sector },
              {
                ...{ name: 'from', label: say.from, type: 'date', required: true },
                initial: today(),
              },
              { name: 'to', label: say.to, type: 'date', help: say.open },
              { name: 'number', label: say.number },
              { name: 'date', label: say.date, type: 'date' },
            ]}
            run={({ name, launcher, ownerId, from, number, date, ...rest }) =>
              command('/movements', {
                ...{ name, launcher, ownerId, from },
                ...(rest.parentId ? { parentId: rest.parentId } : {}),
                ...(rest.sector ? { sector: rest.sector } : {}),
                ...(rest.to ? { to: rest.to } : {}),
                ...(number ? { launchLetter: { number, date } } : {}),
              })
            }
          />
        )
      }
    >
      <ListTable
        name="movements"
        path="/movements"
        query={{ status }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={<Choice label={say.status} value={status} choose={choose} codes={MOVEMENT_STATUS} />}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 340,
            show: (row) => <Link to={`/phong-trao/${row.id}`}>{row.name}</Link>,
            text: (row) => row.name,
          },
          {
            key: 'launcher',
            title: say.launcher,
            width: 190,
            show: (row) => nameOf(LAUNCHER, row.launcher, language),
          },
          {
            key: 'days',
            title: say.days,
            width: 210,
            show: (row) => daysOf(row, say.since),
          },
          {
            key: 'units',
            title: say.units,
            width: 140,
            align: 'right',
            show: (row) => count(row.units),
          },
          {
            key: 'reviews',
            title: say.reviews,
            width: 280,
            show: (row) =>
              row.reviews
                .map(
                  ({ kind, on, results }) =>
                    `${nameOf(REVIEW, kind, language)} ${day(on)} (${count(results)})`,
                )
                .join('; ') || '–',
          },
          {
            key: 'status',
            title: say.status,
            show: (row) => (
              <Tag colour={row.status === 'running' ? 'blue' : 'grey'}>
                {nameOf(MOVEMENT_STATUS, row.status, language)}
              </Tag>
            ),
            text: (row) => nameOf(MOVEMENT_STATUS, row.status, language),
          },
        ]}
      />
    </Page>
  );
}

import { Link } from 'react-router';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { useOwnUnits } from '../councils/own-units';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { FUND_STATUS, KEEPERS } from './fund';

const words = speaker({
  title: ['Quỹ thi đua, khen thưởng', 'Commendation funds'],
  help: [
    'Mỗi đơn vị một sổ quỹ mỗi năm; tiền thưởng chi từ quỹ theo từng người, mỗi người một lần.',
    'One book for each body and year; rewards are paid out of it, each recipient once.',
  ],
  open: ['Mở sổ quỹ', 'Open a book'],
  name: ['Tên quỹ', 'Name'],
  unit: ['Đơn vị', 'Body'],
  year: ['Năm', 'Year'],
  status: ['Trạng thái', 'Status'],
  empty: ['Chưa có sổ quỹ nào. Bấm “Mở sổ quỹ”.', 'No books yet. Use “Open a book”.'],
});

export default function FundsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const holds = useHolds();
  const keeps = holds(...KEEPERS);
  const own = useOwnUnits(KEEPERS);
  // The province keeps anybody's fund; somebody of one unit the fund of that unit alone.
  const unit: FieldSpec<'unitId'> = {
    ...{ name: 'unitId', label: say.unit, required: true },
    ...(holds('specialist', 'board-head')
      ? { type: 'organisation' }
      : { type: 'select', options: own }),
  };
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        keeps && (
          <ActButton
            primary
            label={say.open}
            fields={[
              { name: 'name', label: say.name, required: true },
              unit,
              {
                ...{ name: 'year', label: say.year, type: 'number', required: true },
                ...{ min: 1945, max: 2200, initial: today().slice(0, 4) },
              },
            ]}
            run={({ year, ...fields }) => command('/funds', { ...fields, year: Number(year) })}
          />
        )
      }
    >
      <ListTable
        name="funds"
        path="/funds"
        rowKey={(row) => row.id}
        empty={say.empty}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 420,
            show: (row) => <Link to={`/quy/${row.id}`}>{row.name}</Link>,
            text: (row) => row.name,
          },
          { key: 'year', title: say.year, width: 100, align: 'right', show: (row) => row.year },
          {
            key: 'status',
            title: say.status,
            show: (row) => <StatusTag table={FUND_STATUS} code={row.status} />,
            text: (row) => statusOf(FUND_STATUS, row.status),
          },
        ]}
      />
    </Page>
  );
}

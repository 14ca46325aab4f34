import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { command, read, type PageOf } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { FUND_STATUS, KEEPERS, type FundRow } from './fund';

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

interface Unit {
  id: string;
  name: string;
}

export default function FundsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const holds = useHolds();
  const keeps = holds(...KEEPERS);
  const units = useQuery({
    queryKey: ['/organisations', 'funds'],
    queryFn: () => read<PageOf<Unit>>('/organisations', { limit: 200 }),
    enabled: keeps,
  });
  // Somebody of one unit keeps the fund of that unit alone.
  const own = new Set(me.roles.flatMap(({ unitId }) => (unitId ? [unitId] : [])));
  const province = holds('specialist', 'board-head');
  const options = (units.data?.items ?? [])
    .filter(({ id }) => province || own.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
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
              { name: 'unitId', label: say.unit, type: 'select', required: true, options },
              {
                ...{ name: 'year', label: say.year, type: 'number', required: true },
                ...{ min: 1945, max: 2200, initial: today().slice(0, 4) },
              },
            ]}
            run={({ year, ...fields }, key) =>
              command('/funds', { ...fields, year: Number(year) }, undefined, key)
            }
          />
        )
      }
    >
      <ListTable<FundRow>
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
            text: (row) => FUND_STATUS[row.status]?.name[language === 'vi' ? 0 : 1] ?? row.status,
          },
        ]}
      />
    </Page>
  );
}

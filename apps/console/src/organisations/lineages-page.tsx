import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { nameOf } from '../words/codes';
import { count, day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { LINEAGE_KIND, MOVED, type Lineage } from './organisation';

const words = speaker({
  title: ['Các lần sắp xếp tổ chức', 'Acts of organisation'],
  help: [
    'Sáp nhập, chia tách, đổi tên, giải thể, chuyển đơn vị đã ghi nhận và việc chuyển giao.',
    'What was recorded, and how far the handing over has come.',
  ],
  back: ['Các đơn vị', 'All organisations'],
  make: ['Sắp xếp tổ chức', 'Reorganise'],
  document: ['Văn bản', 'Document'],
  from: ['Hiệu lực', 'In force'],
  what: ['Việc', 'What'],
  handover: ['Chuyển giao', 'Handed over'],
  done: ['đã xong', 'done'],
  going: ['đang chuyển', 'going on'],
  empty: ['Chưa có lần sắp xếp nào.', 'No acts of organisation yet.'],
});

export default function LineagesPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const admin = useHolds()('admin');
  const moved = ({ handover }: Lineage): string =>
    Object.entries(handover.moved)
      .map(([kind, n]) => `${nameOf(MOVED, kind, language)}: ${count(n)}`)
      .join('; ');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <>
          <Link className="button-link" to="/don-vi">
            {say.back}
          </Link>
          {admin && (
            <Link className="button-link primary" to="/don-vi/sap-xep/moi">
              {say.make}
            </Link>
          )}
        </>
      }
    >
      <ListTable
        name="lineage"
        path="/organisations/lineage"
        query={{}}
        rowKey={(row) => row.id}
        empty={say.empty}
        live
        columns={[
          {
            key: 'document',
            title: say.document,
            width: 260,
            fixed: true,
            show: (row) => (
              <Link to={`/don-vi/sap-xep/${row.id}`}>
                {row.document.number} ({day(row.document.date)})
              </Link>
            ),
            text: (row) => `${row.document.number} (${day(row.document.date)})`,
          },
          { key: 'from', title: say.from, width: 120, show: (row) => day(row.inForceFrom) },
          {
            key: 'what',
            title: say.what,
            width: 280,
            show: (row) =>
              [
                ...new Set(row.changes.map(({ kind }) => nameOf(LINEAGE_KIND, kind, language))),
              ].join(', '),
          },
          {
            key: 'handover',
            title: say.handover,
            width: 380,
            show: (row) => (
              <>
                <Tag colour={row.handover.status === 'done' ? 'green' : 'blue'}>
                  {row.handover.status === 'done' ? say.done : say.going}
                </Tag>{' '}
                <span className="quiet">{moved(row)}</span>
              </>
            ),
            text: (row) =>
              `${row.handover.status === 'done' ? say.done : say.going}: ${moved(row)}`,
          },
        ]}
      />
    </Page>
  );
}

import { Link } from 'react-router';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { day, today } from '../words/dates';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { MATTER_STATUS, OUTCOME, type MatterRow, type RegisterPlace } from './matter';

const words = speaker({
  number: ['Số vào sổ', 'Number'],
  received: ['Ngày nhận', 'Received'],
  status: ['Trạng thái', 'Status'],
  due: ['Hạn', 'Due'],
  lines: ['Số hồ sơ', 'Dossiers'],
  outcome: ['Kết luận', 'Outcome'],
  from: ['Người gửi', 'From'],
  sealed: ['niêm phong', 'sealed'],
  anonymous: ['nặc danh', 'anonymous'],
  named: ['có tên', 'named'],
  late: ['quá hạn', 'overdue'],
  year: ['Năm', 'Year'],
});

interface Props {
  of: RegisterPlace;
  title: string;
  help: string;
  empty: Phrase;
}

const dueOf = ({ status, acceptBy, settleBy }: MatterRow): string | undefined =>
  status === 'entered' ? acceptBy : status === 'accepted' ? settleBy : undefined;

/** One of the two registers: what came in, what is due, how it ended. */
export function RegisterPage({ of, title, help, empty }: Props) {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const [status, chooseStatus] = useFilter('status');
  const at = language === 'vi' ? 0 : 1;
  const fromText = (row: MatterRow): string =>
    row.anonymous ? say.anonymous : row.sealed ? say.sealed : say.named;
  return (
    <Page title={title} help={help}>
      <ListTable
        name={of.path.slice(1)}
        path={of.path}
        query={{ status }}
        rowKey={(row) => row.id}
        empty={empty[at]}
        live
        bar={
          <Choice label={say.status} value={status} choose={chooseStatus} codes={MATTER_STATUS} />
        }
        columns={[
          {
            key: 'number',
            title: say.number,
            fixed: true,
            width: 140,
            show: (row) => <Link to={`${of.place}/${row.id}`}>{row.number}</Link>,
            text: (row) => row.number,
          },
          { key: 'received', title: say.received, width: 120, show: (r) => day(r.receivedOn) },
          {
            key: 'status',
            title: say.status,
            width: 300,
            show: (row) => <StatusTag table={MATTER_STATUS} code={row.status} />,
            text: (row) => statusOf(MATTER_STATUS, row.status),
          },
          {
            key: 'due',
            title: say.due,
            width: 170,
            show: (row) => {
              const due = dueOf(row);
              return (
                <>
                  {day(due)} {due && due < today() && <Tag colour="red">{say.late}</Tag>}
                </>
              );
            },
            text: (row) => {
              const due = dueOf(row);
              return due && due < today() ? `${day(due)} (${say.late})` : day(due);
            },
          },
          {
            key: 'lines',
            title: say.lines,
            width: 100,
            align: 'right',
            show: (row) => row.dossierIds.length,
          },
          { key: 'from', title: say.from, width: 120, show: fromText },
          {
            key: 'outcome',
            title: say.outcome,
            show: (row) => (row.outcome ? nameOf(OUTCOME, row.outcome, language) : '–'),
          },
        ]}
      />
    </Page>
  );
}

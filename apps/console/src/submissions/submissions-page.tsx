import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { SUBMISSION_STATUS, TRANSPORT } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { UnboundMailCard } from './unbound-mail';

const words = speaker({
  title: ['Trình Trung ương', 'Central submissions'],
  help: [
    'Gói hồ sơ gửi Trung ương, đã đến đâu và trả lời thế nào.',
    'Packages sent to the centre, how far they have come, and the answers.',
  ],
  letter: ['Tờ trình', 'Letter'],
  date: ['Ngày', 'Date'],
  lines: ['Số hồ sơ', 'Dossiers'],
  answered: ['Đã trả lời', 'Answered'],
  status: ['Trung ương xử lý', 'With the centre'],
  transport: ['Đường truyền', 'Transport'],
  sent: ['Ngày gửi', 'Sent'],
  receipt: ['Mã biên nhận', 'Receipt'],
  empty: ['Chưa có gói nào gửi Trung ương.', 'Nothing was sent yet.'],
});

export default function SubmissionsPage() {
  const say = useWords(words);
  const [status, chooseStatus] = useFilter('status');
  const liaison = useHolds()('liaison');
  const statusOf = useStatusText();
  return (
    <Page title={say.title} help={say.help}>
      {liaison && <UnboundMailCard />}
      <ListTable
        name="submissions"
        path="/submissions"
        query={{ status }}
        bar={
          <Choice
            label={say.status}
            value={status}
            choose={chooseStatus}
            codes={SUBMISSION_STATUS}
          />
        }
        rowKey={(row) => row.id}
        empty={say.empty}
        live
        columns={[
          {
            key: 'letter',
            title: say.letter,
            fixed: true,
            width: 180,
            show: (row) => <Link to={`/trinh-trung-uong/${row.id}`}>{row.letterNumber}</Link>,
            text: (row) => row.letterNumber,
          },
          { key: 'date', title: say.date, width: 110, show: (row) => day(row.letterDate) },
          { key: 'sent', title: say.sent, width: 110, show: (row) => day(row.sentOn) },
          {
            key: 'lines',
            title: say.lines,
            width: 100,
            align: 'right',
            show: (row) =>
              row.lineCount > 0 ? (
                <Link to={`/ho-so?submissionId=${row.id}`}>{row.lineCount}</Link>
              ) : (
                row.lineCount
              ),
            text: (row) => String(row.lineCount),
          },
          {
            key: 'answered',
            title: say.answered,
            width: 110,
            align: 'right',
            show: (row) => row.answered,
          },
          { key: 'receipt', title: say.receipt, width: 190, show: (row) => row.receipt ?? '–' },
          {
            key: 'transport',
            title: say.transport,
            width: 170,
            show: (row) => <StatusTag table={TRANSPORT} code={row.transport} />,
            text: (row) => statusOf(TRANSPORT, row.transport),
          },
          {
            key: 'status',
            title: say.status,
            show: (row) => <StatusTag table={SUBMISSION_STATUS} code={row.status} />,
            text: (row) => statusOf(SUBMISSION_STATUS, row.status),
          },
        ]}
      />
    </Page>
  );
}

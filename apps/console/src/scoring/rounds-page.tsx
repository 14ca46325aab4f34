import { Link } from 'react-router';
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
import { PURPOSE, ROUND_STATUS } from './scoring';

const words = speaker({
  title: ['Chấm điểm thi đua', 'Scoring'],
  help: [
    'Các đợt chấm theo bảng điểm: cụm và khối thi đua, phong trào, sáng kiến. Mở đợt chấm của cụm từ trang của năm.',
    'Rounds by score sheet: clusters and blocs, movements, initiatives. A cluster round is opened on the page of its year.',
  ],
  name: ['Đợt chấm', 'Round'],
  purpose: ['Chấm cho', 'Of'],
  year: ['Năm', 'Year'],
  candidates: ['Số đơn vị', 'Candidates'],
  concluded: ['Kết luận ngày', 'Concluded on'],
  status: ['Tình trạng', 'Status'],
  empty: ['Chưa mở đợt chấm điểm nào.', 'No scoring yet.'],
});

export default function ScoreRoundsPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const [status, chooseStatus] = useFilter('status');
  return (
    <Page title={say.title} help={say.help}>
      <ListTable
        name="score-rounds"
        path="/score-rounds"
        query={{ status }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <Choice label={say.status} value={status} choose={chooseStatus} codes={ROUND_STATUS} />
        }
        columns={[
          {
            key: 'title',
            title: say.name,
            fixed: true,
            width: 280,
            show: (row) => <Link to={`/cham-diem/${row.id}`}>{row.title}</Link>,
            text: (row) => row.title,
          },
          { key: 'year', title: say.year, width: 80, show: (row) => row.year },
          {
            key: 'purpose',
            title: say.purpose,
            width: 180,
            show: (row) => nameOf(PURPOSE, row.purpose, language),
          },
          {
            key: 'candidates',
            title: say.candidates,
            width: 110,
            align: 'right',
            show: (row) => row.candidates,
          },
          {
            key: 'concluded',
            title: say.concluded,
            width: 130,
            show: (row) => day(row.concludedOn),
          },
          {
            key: 'status',
            title: say.status,
            show: (row) => <StatusTag table={ROUND_STATUS} code={row.status} />,
            text: (row) => statusOf(ROUND_STATUS, row.status),
          },
        ]}
      />
    </Page>
  );
}

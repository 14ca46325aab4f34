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
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CLUSTER_LEVEL, CLUSTER_STATUS, KIND } from './cluster';
import { FormCluster } from './form-cluster';
import { PlansCard } from './plans-card';

const words = speaker({
  title: ['Cụm, khối thi đua', 'Clusters and blocs'],
  help: [
    'Giao ước, chấm điểm, xếp hạng và suất đề nghị khen thưởng của từng năm.',
    'Covenant, scores, ranking and award slots, year by year.',
  ],
  name: ['Tên', 'Name'],
  kind: ['Loại', 'Kind'],
  level: ['Cấp', 'Level'],
  members: ['Số thành viên', 'Members'],
  from: ['Từ ngày', 'From'],
  status: ['Tình trạng', 'Status'],
  empty: [
    'Chưa có cụm, khối nào. Chuyên viên bấm Thành lập cụm, khối để khai thành viên và quy chế.',
    'No cluster yet. A specialist forms one with its members and regulation.',
  ],
});

export default function ClustersPage() {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const holds = useHolds();
  const [level, chooseLevel] = useFilter('level');
  const [kind, chooseKind] = useFilter('kind');
  const options = (table: Record<string, Phrase>) =>
    Object.entries(table).map(([value, name]) => ({
      value,
      label: name[language === 'vi' ? 0 : 1],
    }));
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={holds('specialist', 'board-head') && <FormCluster />}
    >
      <ListTable
        name="clusters"
        path="/clusters"
        query={{ level, kind }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <>
            <Choice
              label={say.level}
              value={level}
              choose={chooseLevel}
              options={options(CLUSTER_LEVEL)}
            />
            <Choice label={say.kind} value={kind} choose={chooseKind} options={options(KIND)} />
          </>
        }
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 300,
            show: (row) => <Link to={`/cum-khoi/${row.id}`}>{row.name}</Link>,
            text: (row) => row.name,
          },
          {
            key: 'kind',
            title: say.kind,
            width: 130,
            show: (row) => nameOf(KIND, row.kind, language),
          },
          {
            key: 'level',
            title: say.level,
            width: 150,
            show: (row) => nameOf(CLUSTER_LEVEL, row.level, language),
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
            show: (row) => <StatusTag table={CLUSTER_STATUS} code={row.status} />,
            text: (row) => statusOf(CLUSTER_STATUS, row.status),
          },
        ]}
      />
      <PlansCard />
    </Page>
  );
}

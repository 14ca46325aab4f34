import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { DataTable } from '../parts/data-table';
import { Tag } from '../parts/tag';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { ruleWords, thresholdOf } from './rule-words';
import type { Candidate } from './session';

const words = speaker({
  subject: ['Đối tượng', 'Subject'],
  award: ['Hình thức', 'Award'],
  unit: ['Đơn vị', 'Unit'],
  ready: ['Sẵn sàng', 'Ready'],
  yes: ['Đưa vào được', 'Can go on'],
  no: ['Chưa được', 'Not yet'],
  need: ['Cần / cao nhất', 'Need / highest'],
  cannot: ['không thể đạt', 'cannot pass'],
  rule: ['Tỷ lệ, căn cứ', 'Rule and source'],
  noRule: ['quy định chưa có tỷ lệ phiếu', 'no ballot rule'],
});

interface Props {
  items: Candidate[];
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

/** Waiting lines: only what can go on the agenda now may be ticked, the others say why not. */
export function CandidatesTable({ items, chosen, choose }: Props) {
  const say = useWords(words);
  const rules = useWords(ruleWords);
  const awards = useAwards();
  return (
    <DataTable<Candidate>
      size="small"
      rowKey="dossierId"
      dataSource={items}
      rowSelection={{
        selectedRowKeys: [...chosen],
        onChange: (keys) => choose(keys.map(String)),
        getCheckboxProps: ({ ready, subjectName }) => ({
          disabled: !ready,
          'aria-label': subjectName ?? '–',
        }),
      }}
      columns={[
        {
          title: say.subject,
          fixed: 'left',
          width: 190,
          render: (_, one) => <Link to={`/ho-so/${one.dossierId}`}>{one.subjectName ?? '–'}</Link>,
        },
        { title: say.award, width: 170, render: (_, one) => awards.name(one.award) },
        { title: say.unit, width: 150, render: (_, one) => one.unitName ?? '–' },
        {
          title: say.ready,
          width: 180,
          render: (_, one) =>
            one.ready ? (
              <Tag colour="green">{say.yes}</Tag>
            ) : (
              <>
                <Tag colour="orange">{say.no}</Tag> <span className="small">{one.message}</span>
              </>
            ),
        },
        {
          title: say.need,
          width: 100,
          align: 'right',
          render: (_, { vote }) =>
            vote ? (
              <>
                {vote.need} / {vote.highest}
                {vote.highest < vote.need && (
                  <>
                    {' '}
                    <Tag colour="red">{say.cannot}</Tag>
                  </>
                )}
              </>
            ) : (
              '–'
            ),
        },
        {
          title: say.rule,
          width: 270,
          render: (_, { vote }) =>
            vote ? (
              <div className="small">
                {thresholdOf(vote.rule, rules)}; {vote.rule.secret ? rules.secret : rules.open}.{' '}
                <span className="quiet">{vote.rule.source}</span>{' '}
                {!vote.rule.verified && <Tag colour="orange">{rules.unchecked}</Tag>}
              </div>
            ) : (
              <span className="quiet">{say.noRule}</span>
            ),
        },
      ]}
    />
  );
}

import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { Tag } from '../parts/tag';
import { WideTable } from '../parts/wide-table';
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
  none: ['Chưa có hồ sơ nào chờ họp.', 'Nothing waits for a session.'],
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
    <WideTable<Candidate>
      name="session-candidates"
      rows={items}
      rowKey={(one) => one.dossierId}
      empty={say.none}
      selection={{ chosen, choose, may: ({ ready }) => ready, name: nameOf }}
      columns={[
        {
          ...{ key: 'subject', title: say.subject, width: 190, fixed: true },
          show: (one) => <Link to={`/ho-so/${one.dossierId}`}>{nameOf(one)}</Link>,
          text: nameOf,
        },
        { key: 'award', title: say.award, width: 170, show: (one) => awards.name(one.award) },
        { key: 'unit', title: say.unit, width: 150, show: (one) => one.unitName ?? '–' },
        {
          ...{ key: 'ready', title: say.ready, width: 180 },
          show: (one) =>
            one.ready ? (
              <Tag colour="green">{say.yes}</Tag>
            ) : (
              <>
                <Tag colour="orange">{say.no}</Tag> <span className="small">{one.message}</span>
              </>
            ),
          text: (one) => (one.ready ? say.yes : `${say.no}: ${one.message ?? ''}`),
        },
        {
          ...{ key: 'need', title: say.need, width: 100, align: 'right' },
          show: ({ vote }) =>
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
          text: ({ vote }) =>
            vote
              ? `${vote.need} / ${vote.highest}${vote.highest < vote.need ? ` (${say.cannot})` : ''}`
              : '–',
        },
        {
          ...{ key: 'rule', title: say.rule, width: 270 },
          show: ({ vote }) =>
            vote ? (
              <div className="small">
                {thresholdOf(vote.rule, rules)}; {vote.rule.secret ? rules.secret : rules.open}.{' '}
                <span className="quiet">{vote.rule.source}</span>{' '}
                {!vote.rule.verified && <Tag colour="orange">{rules.unchecked}</Tag>}
              </div>
            ) : (
              <span className="quiet">{say.noRule}</span>
            ),
          text: ({ vote }) =>
            vote
              ? [
                  `${thresholdOf(vote.rule, rules)}; ${vote.rule.secret ? rules.secret : rules.open}.`,
                  vote.rule.source,
                  ...(vote.rule.verified ? [] : [rules.unchecked]),
                ].join(' ')
              : say.noRule,
        },
      ]}
    />
  );
}

const nameOf = ({ subjectName }: Candidate): string => subjectName ?? '–';

import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useHolds, useMe } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ASSESSMENT_STATUS, type Assessment } from './assessment';
import { AssessmentActs } from './assessment-acts';
import { CriterionCard } from './criterion-card';

const words = speaker({
  title: ['{unit}: {set}', '{unit}: {set}'],
  status: ['Tình trạng', 'Status'],
  period: ['Thời kỳ', 'Period'],
  due: ['Hạn tự đánh giá', 'Due'],
  source: ['Căn cứ', 'Source'],
  unverified: ['chưa đối chiếu văn bản', 'not checked against the text'],
  own: ['Đơn vị tự đánh giá', 'By its own word'],
  result: ['Kết quả thẩm tra', 'Result of the review'],
  sum: [
    'đạt {met}/{asked} tiêu chí; {total}/{of} điểm',
    '{met} of {asked} met; {total} of {of} points',
  ],
  passed: ['đủ để công nhận', 'enough to be recognised'],
  short: ['chưa đủ', 'short'],
  act: ['Quyết định', 'Decision'],
  record: ['Hồ sơ trọn đời của tập thể', 'Record of the collective'],
  back: ['Trả lại {n} tiêu chí: {reason}', '{n} criteria were returned: {reason}'],
  open: ['Còn {n} tiêu chí chưa trả lời.', '{n} criteria are not answered yet.'],
  criteria: ['Các tiêu chí', 'Criteria'],
});

/** One body's assessment: what it says, what it shows for it, what was found, what it came to. */
export default function AssessmentPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const holds = useHolds();
  const found = useQuery({
    queryKey: ['/assessments', id],
    queryFn: () => read('/assessments/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(one) => {
        const board = holds('specialist', 'board-head');
        const answers =
          ['open', 'returned'].includes(one.status) &&
          me.unitIds.includes(one.unitId) &&
          holds('unit-clerk', 'unit-head', 'managing-unit');
        const reviewer =
          board || (me.unitIds.includes(one.reviewerId) && holds('unit-head', 'managing-unit'));
        const reviews = one.status === 'submitted' && reviewer;
        const sum = ({
          met,
          asked,
          total,
          of,
          passed,
        }: Assessment['ownResult'] | (typeof one.result & object)) => (
          <>
            {fill(say.sum, { met, asked, total, of })}{' '}
            <Tag colour={passed ? 'green' : 'grey'}>{passed ? say.passed : say.short}</Tag>
          </>
        );
        return (
          <Page
            title={fill(say.title, { set: one.name[language], unit: one.unitName ?? '' })}
            actions={
              <AssessmentActs
                assessment={one}
                answers={answers}
                reviews={reviews}
                decides={reviewer}
              />
            }
          >
            {one.back && one.status === 'returned' && (
              <Alert
                className="problem"
                type="warning"
                showIcon
                title={fill(say.back, { n: one.back.criteria.length, reason: one.back.reason })}
              />
            )}
            {answers && one.ownResult.open.length > 0 && (
              <Alert
                className="problem"
                type="info"
                showIcon
                title={fill(say.open, { n: one.ownResult.open.length })}
              />
            )}
            <section className="card">
              <Facts
                of={[
                  [say.status, <StatusTag key="s" table={ASSESSMENT_STATUS} code={one.status} />],
                  [say.period, `${day(one.period.from)} – ${day(one.period.to)}`],
                  [say.due, day(one.due)],
                  [say.own, sum(one.ownResult)],
                  ...(one.result ? [[say.result, sum(one.result)] as const] : []),
                  ...(one.act
                    ? [[say.act, `${one.act.number}, ${day(one.act.date)}`] as const]
                    : []),
                ]}
              />
              {one.reason && <p className="long-text">{one.reason}</p>}
              <p className="quiet small">
                {say.source}: {one.basis.source}
                {!one.basis.verified && <> · {say.unverified}</>}
              </p>
              <p>
                <Link to={`/doi-tuong/${one.subjectId}`}>{say.record}</Link>
              </p>
            </section>
            <h2>{say.criteria}</h2>
            {one.criteria.map((criterion, n) => (
              <CriterionCard
                key={criterion.id}
                n={n + 1}
                assessment={one}
                criterion={criterion}
                answers={
                  answers &&
                  (one.status === 'open' || (one.back?.criteria.includes(criterion.id) ?? false))
                }
                reviews={reviews}
              />
            ))}
          </Page>
        );
      }}
    </Loaded>
  );
}

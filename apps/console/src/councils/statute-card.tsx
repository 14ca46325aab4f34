import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Tag } from '../parts/tag';
import { ruleWords } from '../sessions/rule-words';
import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Council } from './council';
import { asked, CONFLICT_WAY, SUBSTITUTE_WAY } from './council-words';
import { statuteFields, statuteOf } from './fields';
import { worksFields, worksOf, worksText, worksWords } from './works';

const words = speaker({
  title: ['Quy chế áp dụng ngày {day}', 'Statute in force on {day}'],
  none: ['Chưa ghi quy chế cho ngày này.', 'No statute is on record for this day.'],
  conflict: ['Thành viên có xung đột lợi ích', 'A member in conflict'],
  counted: ['Người đó tính vào tổng số thành viên', 'Counted among all members'],
  substitutes: ['Người dự thay', 'A substitute'],
  circulation: ['Lấy ý kiến bằng văn bản', 'Opinions in writing'],
  quorum: ['Túc số, tỷ lệ thông qua', 'Quorum and threshold'],
  works: ['Biểu quyết sáng kiến', 'Votes on works'],
  quorumHow: [
    'theo quy định của từng danh hiệu; hiện ở phòng thư ký trước khi mở vòng',
    'by the rule of each award; shown in the secretary’s room before a round is opened',
  ],
  source: ['Căn cứ', 'Source'],
  yes: ['có', 'yes'],
  no: ['không', 'no'],
  verified: ['đã đối chiếu', 'checked'],
  unverified: ['chưa đối chiếu', 'not checked'],
  change: ['Đổi quy chế', 'Change the statute'],
  changeWhat: [
    'Quy chế mới áp dụng cho các phiên họp từ ngày ghi dưới đây; phiên đã triệu tập giữ quy chế lúc triệu tập.',
    'It holds for sessions from the day below on; those convened already keep theirs.',
  ],
});

/** What the statute says on the day looked at; which quorum counts is the award's own rule. */
export function StatuteCard({ council, may }: { council: Council; may: boolean }) {
  const say = useWords(words);
  const ask = useWords(asked);
  const works = useWords(worksWords);
  const rules = useWords(ruleWords);
  const { language } = useLanguage();
  const { statute, on } = council.roster;
  // On awards the law says how a council votes; only on works may it say so itself.
  const ofWorks = council.kind === 'initiative';
  const yesNo = (value: boolean): string => (value ? say.yes : say.no);
  return (
    <section className="card">
      <h2>{fill(say.title, { day: day(on) })}</h2>
      {statute ? (
        <Facts
          of={[
            [say.conflict, nameOf(CONFLICT_WAY, statute.conflict, language)],
            [say.counted, yesNo(statute.recusedCount)],
            [say.substitutes, nameOf(SUBSTITUTE_WAY, statute.substitutes, language)],
            [say.circulation, yesNo(statute.circulation)],
            ofWorks
              ? [say.works, worksText(statute.works, works, rules)]
              : [say.quorum, say.quorumHow],
            [
              say.source,
              <span key="source">
                {statute.source}{' '}
                {statute.verified ? (
                  <Tag colour="green">{say.verified}</Tag>
                ) : (
                  <Tag colour="orange">{say.unverified}</Tag>
                )}
              </span>,
            ],
          ]}
        />
      ) : (
        <p className="quiet">{say.none}</p>
      )}
      {may && (
        <div className="page-actions">
          <ActButton
            label={say.change}
            consequence={say.changeWhat}
            fields={[
              { name: 'from', label: ask.from, type: 'date', required: true },
              ...statuteFields(ask, language === 'vi' ? 0 : 1, statute),
              ...(ofWorks ? worksFields(works, statute?.works) : []),
            ]}
            run={(values) =>
              command(
                '/councils/{id}/statute',
                { id: council.id },
                {
                  from: values.from,
                  ...statuteOf(values),
                  ...(ofWorks ? worksOf(values) : {}),
                },
                council.version,
              )
            }
          />
        </div>
      )}
    </section>
  );
}

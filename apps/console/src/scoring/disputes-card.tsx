import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { moment } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { scoreWords, type ScoreRound } from './scoring';

const words = speaker({
  title: ['Giải trình và kiến nghị', 'Explanations and disputes'],
  none: ['Chưa đơn vị nào giải trình hay kiến nghị.', 'Nothing was explained or disputed.'],
  explains: ['giải trình', 'explains'],
  disputes: ['kiến nghị số {n}', 'dispute {n}'],
  open: ['chưa giải quyết', 'open'],
  upheld: ['chấp nhận, việc chấm mở lại', 'upheld, the scoring is open again'],
  rejected: ['không chấp nhận', 'not upheld'],
  settle: ['Giải quyết kiến nghị', 'Settle'],
  settleWhat: [
    'Chấp nhận thì việc chấm điểm tự mở lại để sửa; không chấp nhận thì điểm giữ nguyên. Còn kiến nghị chưa giải quyết thì cụm chưa xếp hạng được.',
    'Upheld, the scoring opens again; otherwise scores stay. While one is open the cluster cannot be ranked.',
  ],
  answer: ['Kết quả', 'Outcome'],
  yes: ['Chấp nhận', 'Upheld'],
  no: ['Không chấp nhận', 'Not upheld'],
  why: ['Lý do', 'Reason'],
  reference: ['Số văn bản, biên bản', 'Number of the minutes'],
});

/** What units said of their scores, and how disputes ended. */
export function DisputesCard({ round }: { round: ScoreRound }) {
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const { language } = useLanguage();
  const holds = useHolds();
  const { explanations = [], disputes = [] } = round;
  const name = (id: string): string => round.names[id] ?? shared.erased;
  const about = (id: string | undefined): string => {
    const found = round.sheet.criteria.find((one) => one.id === id);
    return found ? ` (${found.name[language]})` : '';
  };
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {explanations.length + disputes.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {explanations.map((one) => (
          <li key={`${one.subjectId}${one.at}`}>
            <strong>{name(one.subjectId)}</strong> {say.explains}
            {about(one.criterion)}, <span className="quiet small">{moment(one.at)}</span>
            <div className="long-text">{one.text}</div>
          </li>
        ))}
        {disputes.map((one, i) => (
          <li key={i}>
            <strong>{name(one.subjectId)}</strong>: {say.disputes.replace('{n}', String(i + 1))}
            {about(one.criterion)}, <span className="quiet small">{moment(one.at)}</span>
            <div className="long-text">{one.grounds}</div>
            {one.settled ? (
              <div className="quiet">
                {one.settled.upheld ? say.upheld : say.rejected}: {one.settled.why} (
                {one.settled.reference})
              </div>
            ) : (
              <div>
                <em>{say.open}</em>{' '}
                {holds('specialist', 'board-head', 'secretary') && (
                  <ActButton
                    label={say.settle}
                    title={`${say.settle} ${i + 1}`}
                    consequence={say.settleWhat}
                    fields={[
                      {
                        ...{ name: 'upheld', label: say.answer, type: 'select', required: true },
                        options: [
                          { value: 'true', label: say.yes },
                          { value: 'false', label: say.no },
                        ],
                      },
                      { name: 'why', label: say.why, type: 'area', required: true },
                      { name: 'reference', label: say.reference, required: true },
                    ]}
                    run={({ upheld, why, reference }) =>
                      command(
                        '/score-rounds/{id}/settle-dispute',
                        { id: round.id },
                        { number: i + 1, upheld: upheld === 'true', why, reference },
                        round.version,
                      )
                    }
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

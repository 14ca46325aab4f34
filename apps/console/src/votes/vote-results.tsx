import { useAwards } from '../api/awards';
import { roundingOf, ruleWords, percent } from '../sessions/rule-words';
import { outcomeWords, outcomeOf } from '../sessions/outcome';
import type { Session, SessionLine } from '../sessions/session';
import { Tag } from '../parts/tag';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CHOICE, CHOICES, type VoteLine, type VoteRound } from './vote';

const words = speaker({
  title: ['Kết quả', 'Results'],
  subject: ['Mục, đối tượng', 'Item, subject'],
  written: ['Văn bản', 'In writing'],
  writtenOf: [
    '{for} tán thành, {against} không, {blank} không ý kiến',
    '{for} for, {against} against, {blank} blank',
  ],
  result: ['Kết quả, cách tính', 'Result and reckoning'],
  yes: ['{yes} tán thành trên {size}, {share}', '{yes} for of {size}, {share}'],
  counting: ['Đang tính kết quả…', 'Being computed…'],
  kept: [
    'Ý kiến bằng văn bản đã ghi; được tính cùng vòng ở cuộc họp.',
    'Opinions in writing are recorded; they count with the round at the meeting.',
  ],
  names: ['Ai chọn gì', 'Who chose what'],
  member: ['Thành viên', 'Member'],
});

interface Props {
  round: VoteRound;
  session: Session;
  lines: VoteLine[];
}

/** What was counted, how the verdict comes about, and who chose what where it went by name. */
export function VoteResults({ round, session, lines }: Props) {
  const say = useWords(words);
  const outcomes = useWords(outcomeWords);
  const rules = useWords(ruleWords);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const awards = useAwards();
  const kept = round.mode === 'written' && session.mode !== 'circulation';
  const columns = CHOICES.filter(
    (choice) => choice !== 'lower' || lines.some(({ lowerForm }) => lowerForm),
  );
  const lineOf = (dossierId: string): SessionLine | undefined =>
    session.lines.items.find((one) => one.dossierId === dossierId);
  const said = new Map((round.cast ?? []).map(({ seat, choices }) => [seat, choices]));
  const counts = new Map((round.counts ?? []).map((one) => [one.dossierId, one]));
  return (
    <>
      <section className="card">
        <h2>{say.title}</h2>
        {kept && <p>{say.kept}</p>}
        <div className="sheet" tabIndex={0} role="region" aria-label={say.title}>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{say.subject}</th>
                {columns.map((choice) => (
                  <th key={choice} className="n">
                    {CHOICE[choice][n]}
                  </th>
                ))}
                {!kept && <th>{say.written}</th>}
                {!kept && <th>{say.result}</th>}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.dossierId}>
                  <td>
                    {line.item}. {line.name}
                    <div className="quiet small">{awards.name(line.award)}</div>
                  </td>
                  {columns.map((choice) => (
                    <td key={choice} className="n">
                      {counts.get(line.dossierId)?.[choice] ?? '–'}
                    </td>
                  ))}
                  {!kept && <td>{writtenOf(lineOf(line.dossierId))}</td>}
                  {!kept && <td>{verdict(lineOf(line.dossierId))}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {round.cast && round.cast.length > 0 && (
        <section className="card">
          <h2>{say.names}</h2>
          <div className="sheet" tabIndex={0} role="region" aria-label={say.names}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{say.member}</th>
                  {lines.map(({ dossierId, item, name }) => (
                    <th key={dossierId}>
                      {item}. {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {round.members.map(({ seat, position }) => (
                  <tr key={seat}>
                    <th scope="row">{position}</th>
                    {lines.map(({ dossierId }) => {
                      const choice = said.get(seat)?.[dossierId];
                      return <td key={dossierId}>{choice ? CHOICE[choice][n] : '–'}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );

  function writtenOf(line: SessionLine | undefined): string {
    const written = line?.result?.tally.written;
    const some = written && written.for + written.against + written.blank > 0;
    return some ? fill(say.writtenOf, { ...written }) : '–';
  }

  function verdict(line: SessionLine | undefined) {
    const vote = line?.vote;
    if (!vote) return <span className="quiet">{say.counting}</span>;
    const { name, colour } = outcomeOf(vote, outcomes, awards.name);
    return (
      <>
        <Tag colour={colour}>{name}</Tag>{' '}
        <span className="small">
          {fill(say.yes, { yes: vote.yes, size: vote.size, share: percent(vote.share) })};{' '}
          {roundingOf(vote.rule, vote.size, vote.need, rules)}
        </span>
        <div className="quiet small">
          {vote.rule.source} {!vote.rule.verified && <Tag colour="orange">{rules.unchecked}</Tag>}
        </div>
      </>
    );
  }
}

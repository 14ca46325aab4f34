import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Tag } from '../parts/tag';
import type { Opinion, OpinionLine } from './opinion';
import { AnswerLines, ProceedWithout } from './opinion-acts';

const words = speaker({
  lines: ['Hồ sơ được hỏi', 'Dossiers asked about'],
  noAnswer: ['Chưa trả lời', 'Not answered'],
  proceeded: ['cán bộ quyết định tiếp tục', 'an officer went on'],
  erased: ['(dữ liệu đã xóa)', '(data erased)'],
  all: ['Chọn tất cả chưa trả lời', 'Choose all not answered'],
  open: ['mở hồ sơ', 'open the dossier'],
});

/** Waits for an answer, and for nobody's decision to go on without. */
export const waits = ({ answer, proceeded }: OpinionLine): boolean => !answer && !proceeded;

interface Props {
  opinion: Opinion;
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

/** What was asked about, line by line; only what waits can be chosen, an answer is changed alone. */
export function OpinionLines({ opinion, chosen, choose }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const open = opinion.lines.filter(waits).map(({ dossierId }) => dossierId);
  const choosable =
    opinion.answersAs !== null || opinion.lines.some((line) => waits(line) && line.mayProceed);
  const toggle = (id: string, on: boolean): void =>
    choose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <section className="card">
      <h2>{say.lines}</h2>
      {choosable && open.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={chosen.length === open.length}
            onChange={({ target }) => choose(target.checked ? open : [])}
          />{' '}
          {say.all} ({open.length})
        </label>
      )}
      <ul className="plain">
        {opinion.lines.map((line) => {
          const name = line.subjectName ?? say.erased;
          const against =
            opinion.answers.find(({ code }) => code === line.answer)?.clears === false;
          return (
            <li key={line.dossierId}>
              {choosable && waits(line) ? (
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(line.dossierId)}
                    onChange={({ target }) => toggle(line.dossierId, target.checked)}
                  />{' '}
                  {name}
                </label>
              ) : (
                name
              )}{' '}
              <span className="quiet">
                · {awards.name(line.award)} · {line.unitName ?? '–'}
              </span>{' '}
              <Tag colour={waits(line) ? 'blue' : against ? 'red' : 'green'}>
                {line.answerName?.[language] ?? (line.proceeded ? say.proceeded : say.noAnswer)}
              </Tag>{' '}
              {line.on && <span className="quiet small">{day(line.on)}</span>}
              {line.answer && line.proceeded && (
                <span className="quiet small"> – {say.proceeded}</span>
              )}
              {line.mayOpen && (
                <>
                  {' '}
                  <Link
                    to={`/ho-so/${line.dossierId}`}
                    aria-label={`${say.open}: ${name}`}
                    className="small"
                  >
                    {say.open}
                  </Link>
                </>
              )}
              {line.work && <div className="quiet small">{line.work}</div>}
              {line.reason && <div className="quiet small">{line.reason}</div>}
              {line.answer && !line.proceeded && (
                <div className="page-actions">
                  <AnswerLines opinion={opinion} chosen={[line.dossierId]} />
                  <ProceedWithout opinion={opinion} chosen={[line.dossierId]} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

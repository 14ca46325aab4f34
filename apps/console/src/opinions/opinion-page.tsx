import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Opinion, OpinionLine } from './opinion';
import { OpinionActs } from './opinion-acts';
import { OpinionFiles } from './opinion-files';

const words = speaker({
  asked: ['Ngày hỏi', 'Asked on'],
  due: ['Hạn trả lời', 'Due'],
  question: ['Nội dung hỏi', 'Question'],
  lines: ['Hồ sơ được hỏi', 'Dossiers asked about'],
  noAnswer: ['chưa trả lời', 'not answered'],
  proceeded: ['cán bộ quyết định tiếp tục', 'an officer went on'],
  erased: ['(dữ liệu đã xóa)', '(data erased)'],
  all: ['Chọn tất cả chưa trả lời', 'Choose all not answered'],
});

const isOpen = ({ answer, proceeded }: OpinionLine): boolean => !answer && !proceeded;

/** What one body was asked and answered, line by line. */
export default function OpinionPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const [chosen, choose] = useState<readonly string[]>([]);
  const found = useQuery({
    queryKey: ['/opinions', id],
    queryFn: () => read<Opinion>(`/opinions/${id}`),
  });
  return (
    <Loaded from={found}>
      {(one) => (
        <Page
          title={one.stepName[language]}
          actions={<OpinionActs opinion={one} chosen={chosen} settled={() => choose([])} />}
        >
          <section className="card">
            <dl className="facts">
              <dt>{say.asked}</dt>
              <dd>{day(one.askedOn)}</dd>
              <dt>{say.due}</dt>
              <dd>{day(one.dueOn)}</dd>
              {one.question && (
                <>
                  <dt>{say.question}</dt>
                  <dd className="long-text">{one.question}</dd>
                </>
              )}
            </dl>
          </section>
          <section className="card">
            <h2>{say.lines}</h2>
            <label>
              <input
                type="checkbox"
                checked={chosen.length > 0 && chosen.length === one.lines.filter(isOpen).length}
                onChange={({ target }) =>
                  choose(target.checked ? one.lines.filter(isOpen).map((l) => l.dossierId) : [])
                }
              />{' '}
              {say.all}
            </label>
            <ul className="plain">
              {one.lines.map((line) => (
                <li key={line.dossierId}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.includes(line.dossierId)}
                      onChange={({ target }) =>
                        choose((before) =>
                          target.checked
                            ? [...before, line.dossierId]
                            : before.filter((other) => other !== line.dossierId),
                        )
                      }
                    />{' '}
                    {line.subjectName ?? say.erased}
                  </label>{' '}
                  · {awards.name(line.award)} ·{' '}
                  <Link to={`/ho-so/${line.dossierId}`}>{line.unitName ?? '–'}</Link>
                  {': '}
                  <strong>{line.answerName?.[language] ?? say.noAnswer}</strong>
                  {line.on && ` (${day(line.on)})`}
                  {line.proceeded && ` – ${say.proceeded}`}
                  {line.work && <div className="quiet small">{line.work}</div>}
                  {line.reason && <div className="quiet small">{line.reason}</div>}
                </li>
              ))}
            </ul>
          </section>
          <OpinionFiles opinion={one} />
        </Page>
      )}
    </Loaded>
  );
}

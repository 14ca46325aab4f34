import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { askedOf } from './opinion';
import { AnswerLines, ProceedWithout } from './opinion-acts';
import { OpinionFiles } from './opinion-files';
import { OpinionLines, waits } from './opinion-lines';

const words = speaker({
  body: ['Cơ quan được hỏi', 'Body asked'],
  asked: ['Ngày hỏi', 'Asked on'],
  due: ['Hạn trả lời', 'Due'],
  late: ['quá hạn', 'overdue'],
  question: ['Nội dung hỏi', 'Question'],
  answered: ['Đã trả lời', 'Answered'],
  of: ['{n} trên {all} hồ sơ', '{n} of {all} dossiers'],
  title: ['{step}: {body}', '{step}: {body}'],
});

/** What one body was asked and answered, line by line. */
export default function OpinionPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const [chosen, choose] = useState<readonly string[]>([]);
  const found = useQuery({
    queryKey: ['/opinions', id],
    queryFn: () => read('/opinions/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(one) => {
        const body = askedOf(one, language);
        // What was answered elsewhere meanwhile is chosen no more: its answer would be overwritten.
        const waiting = new Set(one.lines.filter(waits).map(({ dossierId }) => dossierId));
        const left = chosen.filter((line) => waiting.has(line));
        const acts = { opinion: one, chosen: left, settled: () => choose([]) };
        return (
          <Page
            title={
              body === '–'
                ? one.stepName[language]
                : fill(say.title, { step: one.stepName[language], body })
            }
            actions={
              one.status === 'asked' && (
                <>
                  <AnswerLines {...acts} />
                  <ProceedWithout {...acts} />
                </>
              )
            }
          >
            <section className="card">
              <dl className="facts">
                <dt>{say.body}</dt>
                <dd>{body}</dd>
                <dt>{say.asked}</dt>
                <dd>{day(one.askedOn)}</dd>
                <dt>{say.due}</dt>
                <dd>
                  {day(one.dueOn)}
                  {one.status === 'asked' && one.dueOn && one.dueOn < today() && (
                    <strong className="late"> ({say.late})</strong>
                  )}
                </dd>
                <dt>{say.answered}</dt>
                <dd>{fill(say.of, { n: one.answered, all: one.lines.length })}</dd>
                {one.question && (
                  <>
                    <dt>{say.question}</dt>
                    <dd className="long-text">{one.question}</dd>
                  </>
                )}
              </dl>
            </section>
            <OpinionLines opinion={one} chosen={left} choose={choose} />
            <OpinionFiles opinion={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}

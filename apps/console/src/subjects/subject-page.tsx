import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { nameOf, RECIPIENT } from '../words/codes';
import { day } from '../words/dates';
import type { Phrase } from '../words/in-both';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AddEntry, EntryActs } from './entry-acts';
import { ENTRY_KIND, GRADE, RATING } from './entry-words';
import { PersonCard } from './person-card';
import { scanAt } from './scan-field';
import { useRecord, useSubject, type Entry } from './subject';
import { AskCentre } from './ask-centre';

const words = speaker({
  help: [
    'Toàn bộ danh hiệu, hình thức khen thưởng, xếp loại, sáng kiến và chức vụ theo năm.',
    'All awards, ratings, initiatives and posts by year.',
  ],
  coverage: ['Dữ liệu đầy đủ từ {from} đến {to}', 'Complete from {from} to {to}'],
  none: ['Chưa có gì được ghi nhận.', 'Nothing on record yet.'],
  pending: ['đang xét', 'pending'],
  dossier: ['hồ sơ', 'dossier'],
  scan: ['bản quét', 'scan'],
  scanOf: ['bản quét: {what}', 'scan: {what}'],
  lost: ['không còn hiệu lực', 'no longer in effect'],
  stripped: [
    'đã bị tước theo Quyết định số {number} ngày {on}',
    'stripped by no. {number} of {on}',
  ],
  onHold: ['Đang có việc được xác minh.', 'A matter is being verified.'],
  add: ['Thêm vào quá trình', 'Add to the record'],
  answer: ['Gửi giải trình', 'Reply'],
  answerAgain: ['Giải trình thêm', 'Reply again'],
  answerText: ['Nội dung giải trình', 'Reply'],
});
const SOURCES: Record<string, Phrase> = {
  system: ['quyết định trong hệ thống', 'decided in this system'],
  workflow: ['quyết định trong hệ thống', 'decided in this system'],
  reported: ['báo cáo từ nơi khác', 'reported'],
  imported: ['nhập từ hồ sơ cũ', 'imported history'],
  entered: ['ghi theo giấy tờ', 'entered from papers'],
  assessed: ['theo bộ tiêu chí', 'by a set of criteria'],
  sample: ['dữ liệu mẫu', 'sample'],
};
export default function SubjectPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const awards = useAwards();
  const found = useRecord(id);
  const subject = useSubject(id);
  const may = subject.data?.may ?? [];
  const what = ({ fact, words: given }: Entry): string => {
    const said = given as Record<string, unknown>;
    return [
      typeof fact.award === 'string' ? awards.name(fact.award) : undefined,
      typeof fact.rating === 'string' ? nameOf(RATING, fact.rating, language) : undefined,
      ...['name', 'title', 'result', 'number', 'post'].map((field) => said[field] ?? fact[field]),
      typeof fact.decidedOn === 'string' ? day(fact.decidedOn) : undefined,
    ]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' · ');
  };
  return (
    <Loaded from={found}>
      {(record) => (
        <Page
          title={record.name ?? record.id.slice(0, 8)}
          help={`${nameOf(RECIPIENT, record.kind, language)}. ${say.help}`}
        >
          {record.coverage && (
            <p className="quiet">
              {say.coverage
                .replace('{from}', String(record.coverage.from))
                .replace('{to}', String(record.coverage.to))}
            </p>
          )}
          {record.holds.length > 0 && <p className="late">{say.onHold}</p>}
          {may.includes('record.answer') &&
            record.holds.map(({ id: entryId, answers }) => (
              <ActButton
                key={entryId}
                label={answers.length > 0 ? say.answerAgain : say.answer}
                fields={[{ name: 'text', label: say.answerText, type: 'area', required: true }]}
                run={({ text }) =>
                  command('/subjects/{id}/answer-record', { id }, { entryId, text })
                }
              />
            ))}
          {subject.data && <PersonCard subject={subject.data} />}
          {may.includes('record.add') && (
            <details className="card">
              <summary>{say.add}</summary>
              <div className="page-actions">
                <AddEntry id={id} version={record.version} may={may} />
              </div>
            </details>
          )}
          {record.years.length === 0 && <p className="quiet">{say.none}</p>}
          {record.years.map(({ year, items }) => (
            <section key={year} className="card">
              <h2>{year}</h2>
              <ul className="plain">
                {items.map((entry) => (
                  <li key={entry.id}>
                    <Tag>{nameOf(ENTRY_KIND, entry.kind, language)}</Tag> {what(entry)}{' '}
                    {entry.pending && <Tag colour="blue">{say.pending}</Tag>}{' '}
                    <span className="quiet small">
                      {nameOf(SOURCES, entry.source, language)},{' '}
                      {nameOf(GRADE, entry.grade, language)}
                    </span>{' '}
                    {entry.scan && (
                      <a
                        href={scanAt(record.id, entry.scan)}
                        aria-label={fill(say.scanOf, { what: what(entry) })}
                      >
                        {say.scan}
                      </a>
                    )}{' '}
                    {entry.stripped ? (
                      <Tag colour="red">
                        {fill(say.stripped, { ...entry.stripped, on: day(entry.stripped.on) })}
                      </Tag>
                    ) : (
                      entry.fact.annulled === true && <Tag colour="red">{say.lost}</Tag>
                    )}{' '}
                    {entry.mayAsk && (
                      <AskCentre
                        asks={entry.mayAsk}
                        subjectId={record.id}
                        name={record.name ?? record.id.slice(0, 8)}
                        entryId={entry.id}
                        award={awards.name(String(entry.fact.award))}
                      />
                    )}
                    {entry.source === 'system' && entry.kind === 'award' && (
                      <Link to={`/ho-so/${entry.id}`}>{say.dossier}</Link>
                    )}
                    <EntryActs
                      id={id}
                      version={record.version}
                      may={may}
                      entry={entry}
                      what={what(entry)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Page>
      )}
    </Loaded>
  );
}

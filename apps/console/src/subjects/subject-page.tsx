import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { Tag } from '../parts/tag';
import { nameOf, RECIPIENT } from '../words/codes';
import { day } from '../words/dates';
import type { Phrase } from '../words/in-both';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AskCentre } from './ask-centre';

interface Entry {
  id: string;
  kind: string;
  source: string;
  grade: string;
  pending?: boolean;
  status?: string;
  fact: Record<string, unknown>;
  words: Record<string, unknown>;
  mayAsk?: 'strip' | 'restore';
  stripped?: { number: string; on: string };
}
const words = speaker({
  help: [
    'Toàn bộ danh hiệu, hình thức khen thưởng, xếp loại, sáng kiến và chức vụ theo năm.',
    'All awards, ratings, initiatives and posts by year.',
  ],
  coverage: ['Dữ liệu đầy đủ từ {from} đến {to}', 'Complete from {from} to {to}'],
  none: ['Chưa có gì được ghi nhận.', 'Nothing on record yet.'],
  pending: ['đang xét', 'pending'],
  dossier: ['hồ sơ', 'dossier'],
  lost: ['không còn hiệu lực', 'no longer in effect'],
  stripped: [
    'đã bị tước theo Quyết định số {number} ngày {on}',
    'stripped by no. {number} of {on}',
  ],
  onHold: ['Đang có việc được xác minh.', 'A matter is being verified.'],
});
const KINDS: Record<string, Phrase> = {
  award: ['Khen thưởng', 'Award'],
  rating: ['Xếp loại', 'Rating'],
  initiative: ['Sáng kiến', 'Initiative'],
  post: ['Chức vụ', 'Post'],
  figures: ['Chỉ tiêu', 'Figures'],
  discipline: ['Kỷ luật', 'Discipline'],
};
const SOURCES: Record<string, Phrase> = {
  system: ['quyết định trong hệ thống', 'decided in this system'],
  workflow: ['quyết định trong hệ thống', 'decided in this system'],
  reported: ['báo cáo từ nơi khác', 'reported'],
  imported: ['nhập từ hồ sơ cũ', 'imported history'],
  sample: ['dữ liệu mẫu', 'sample'],
};
const GRADES: Record<string, Phrase> = {
  system: ['hệ thống', 'system'],
  declared: ['tự khai', 'declared'],
  'scan-checked': ['đã đối chiếu bản quét', 'scan checked'],
  confirmed: ['nơi ban hành xác nhận', 'confirmed by the issuer'],
};

export default function SubjectPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const awards = useAwards();
  const found = useQuery({
    queryKey: ['/subjects', id, 'record'],
    queryFn: () => read('/subjects/{id}/record', { id }),
  });
  const what = ({ fact, words: said }: Entry): string =>
    [
      typeof fact.award === 'string' ? awards.name(fact.award) : undefined,
      ...['name', 'title', 'rating', 'result', 'scope', 'number', 'post'].map(
        (field) => said[field] ?? fact[field],
      ),
      typeof fact.decidedOn === 'string' ? day(fact.decidedOn) : undefined,
    ]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' · ');
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
          {record.years.length === 0 && <p className="quiet">{say.none}</p>}
          {record.years.map(({ year, items }) => (
            <section key={year} className="card">
              <h2>{year}</h2>
              <ul className="plain">
                {items.map((entry) => (
                  <li key={entry.id}>
                    <Tag>{nameOf(KINDS, entry.kind, language)}</Tag>
                    {what(entry)} {entry.pending && <Tag colour="blue">{say.pending}</Tag>}{' '}
                    <span className="quiet small">
                      {nameOf(SOURCES, entry.source, language)},{' '}
                      {nameOf(GRADES, entry.grade, language)}
                    </span>{' '}
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
                    {entry.source === 'system' && (
                      <Link to={`/ho-so/${entry.id}`}>{say.dossier}</Link>
                    )}
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

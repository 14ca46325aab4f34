import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { nameOf } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import {
  daysOf,
  LAUNCHER,
  MOVEMENT_STATUS,
  REVIEW,
  REVIEW_RESULT,
  type Movement,
} from './movement';
import { MovementActs, RecordResult } from './movement-acts';

/** Names are fetched one by one; a longer list shows how many more there are. */
const NAMED = 50;
const words = speaker({
  help: [
    'Một phong trào: chủ đề từng năm, đơn vị đăng ký, sơ kết, tổng kết và kết quả.',
    'One movement: themes, units, reviews and their results.',
  ],
  status: ['Trạng thái', 'Status'],
  launcher: ['Phát động bởi', 'Launched by'],
  owner: ['Đơn vị tổ chức', 'Run by'],
  letter: ['Văn bản phát động', 'Plan'],
  days: ['Thời gian', 'Days'],
  since: ['từ {day}', 'since {day}'],
  sector: ['Lĩnh vực', 'Sector'],
  themes: ['Chủ đề từng năm', 'Themes'],
  noThemes: ['Chưa có chủ đề năm nào.', 'No themes yet.'],
  units: ['Đơn vị đăng ký ({n})', 'Units ({n})'],
  noUnits: ['Chưa đơn vị nào đăng ký.', 'No units yet.'],
  more: ['và {n} đơn vị khác', 'and {n} more'],
  moreResults: ['và {n} kết quả khác', 'and {n} more'],
  reviews: ['Sơ kết, tổng kết', 'Reviews'],
  noReviews: ['Chưa sơ kết, tổng kết lần nào.', 'No reviews yet.'],
  noResults: ['Chưa ghi kết quả nào.', 'No results yet.'],
});

export default function MovementPage() {
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: ['/movements', id],
    queryFn: () => read('/movements/{id}', { id }),
  });
  return <Loaded from={found}>{(movement) => <MovementView movement={movement} />}</Loaded>;
}

function MovementView({ movement }: { movement: Movement }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const runs = useHolds()('specialist', 'board-head') && movement.status === 'running';
  const units = movement.unitIds.slice(0, NAMED);
  const bodies = useQuery({
    queryKey: ['movement-units', movement.ownerId, units],
    queryFn: () =>
      Promise.all([movement.ownerId, ...units].map((id) => read('/organisations/{id}', { id }))),
    staleTime: 60_000,
  });
  const [owner, ...named] = bodies.data ?? [];
  return (
    <Page
      title={movement.name}
      help={say.help}
      actions={runs && <MovementActs movement={movement} />}
    >
      <section className="card">
        <Facts
          of={[
            [say.status, nameOf(MOVEMENT_STATUS, movement.status, language)],
            [say.launcher, nameOf(LAUNCHER, movement.launcher, language)],
            [say.owner, owner?.name ?? '–'],
            [say.days, daysOf(movement, say.since)],
            ...(movement.sector ? [[say.sector, movement.sector] as const] : []),
            ...(movement.launchLetter
              ? [
                  [
                    say.letter,
                    `${movement.launchLetter.number}, ${day(movement.launchLetter.date)}`,
                  ] as const,
                ]
              : []),
          ]}
        />
      </section>
      <section className="card">
        <h2>{say.themes}</h2>
        {movement.themes.length === 0 && <p className="quiet">{say.noThemes}</p>}
        <ul className="plain">
          {movement.themes.map(({ year, theme }) => (
            <li key={year}>
              <strong>{year}</strong>: {theme}
            </li>
          ))}
        </ul>
      </section>
      <section className="card">
        <h2>{fill(say.units, { n: count(movement.unitIds.length) })}</h2>
        {units.length === 0 && <p className="quiet">{say.noUnits}</p>}
        <ul className="plain">
          {named.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {movement.unitIds.length > NAMED && (
          <p className="quiet">{fill(say.more, { n: count(movement.unitIds.length - NAMED) })}</p>
        )}
      </section>
      <section className="card">
        <h2>{say.reviews}</h2>
        {movement.reviews.length === 0 && <p className="quiet">{say.noReviews}</p>}
        {movement.reviews.map((review) => (
          <div key={review.on}>
            <h3>
              {nameOf(REVIEW, review.kind, language)}, {day(review.on)}
              {review.letter && ` (${review.letter.number})`}
            </h3>
            {review.results.length === 0 && <p className="quiet">{say.noResults}</p>}
            <ul className="plain">
              {review.results.slice(0, NAMED).map(({ subjectId, result }) => (
                <li key={subjectId}>
                  <SubjectName id={subjectId} />: {nameOf(REVIEW_RESULT, result, language)}
                </li>
              ))}
            </ul>
            {review.results.length > NAMED && (
              <p className="quiet">
                {fill(say.moreResults, { n: count(review.results.length - NAMED) })}
              </p>
            )}
            {runs && <RecordResult movement={movement} on={review.on} />}
          </div>
        ))}
      </section>
    </Page>
  );
}

/** Who it is, for those who may see; for others its sign in the register. */
function SubjectName({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['/subjects', id, 'subject'],
    queryFn: () => read('/subjects/{id}', { id }),
    retry: false,
    staleTime: 60_000,
  });
  return data ? (
    <Link to={`/doi-tuong/${id}`}>{data.name ?? id.slice(0, 8)}</Link>
  ) : (
    <code>{id.slice(0, 8)}</code>
  );
}

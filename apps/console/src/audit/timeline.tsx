import type { Row } from '../api/answers';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { read } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { Unread } from '../parts/unread';
import { Waiting } from '../parts/waiting';
import { day, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { silence } from './silence';

export type AuditRow = Row<'/audit'>;

const words = speaker({
  silence: ['… {n} ngày không có gì xảy ra …', '… {n} days without anything …'],
  since: ['Đã {n} ngày không có gì xảy ra.', 'Nothing has happened for {n} days.'],
  effective: ['có hiệu lực ngày {day}', 'effective {day}'],
  onBehalf: ['thay mặt {name}', 'on behalf of {name}'],
  more: ['Xem thêm', 'Show more'],
  none: ['Chưa có sự kiện nào.', 'No events yet.'],
});
const FAILURE = /fail|refus|reject|return|withdraw|annul|held|not-eligible/;

interface Props {
  query: Record<string, unknown>;
  /** Subjects by id, where the page knows who is meant: the trail itself names none. */
  names?: Readonly<Record<string, string>>;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Events newest first; long silences are folded into one line, failures never are. */
export function Timeline({ query, names = {} }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const list = useInfiniteQuery({
    queryKey: ['/audit', query, language],
    queryFn: ({ pageParam }) =>
      read('/audit', { ...query, lang: language, limit: 50, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
  if (!list.data) return list.error ? <Unread from={list} /> : <Waiting />;
  const rows = list.data.pages.flatMap((page) => page.items);
  const newest = rows[0];
  // Up to today only where the newest stands first and nothing cuts the trail off before.
  const quiet =
    newest && query.order !== 'asc' && !query.to ? silence(Date.now(), newest.recordedAt) : 0;
  return (
    <>
      {rows.length === 0 && <p className="quiet">{say.none}</p>}
      {quiet > 0 && <p className="quiet">{fill(say.since, { n: quiet })}</p>}
      <ol className="steps-line">
        {rows.map((row, n) => {
          const before = rows[n - 1];
          const days = before ? silence(before.recordedAt, row.recordedAt) : 0;
          const differs = row.effectiveOn && day(row.effectiveOn) !== day(row.recordedAt);
          return [
            days > 0 && (
              <li key={`${row.eventId}-gap`} className="gap">
                {fill(say.silence, { n: days })}
              </li>
            ),
            <li key={row.eventId} className={FAILURE.test(row.type) ? 'failure' : undefined}>
              <div>{row.sentence.replace(UUID, (id) => names[id] ?? id)}</div>
              <div className="quiet small">
                {moment(row.recordedAt)} · {row.actor.name ?? row.actor.id}
                {row.unit?.name && ` (${row.unit.name})`}
                {row.onBehalfOf &&
                  `, ${fill(say.onBehalf, { name: row.onBehalfOf.name ?? row.onBehalfOf.id })}`}
                {differs && ` · ${fill(say.effective, { day: day(row.effectiveOn) })}`} · #
                {row.logIndex}
              </div>
            </li>,
          ];
        })}
      </ol>
      {/* What was read stays, also where more of it could not be. */}
      {list.isFetchNextPageError && <ProblemAlert problem={list.error} />}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </>
  );
}

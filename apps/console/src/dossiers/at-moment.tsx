import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { readAll } from '../sessions/read-all';
import type { AuditRow } from '../audit/timeline';
import { usePaperNames } from '../papers/use-paper-names';
import { LoadedPart } from '../parts/unread';
import { useFilter, useRestingFilter } from '../parts/use-filter';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Changes } from './changes';
import { indexOf } from './moments';

const words = speaker({
  slide: ['Thời điểm', 'Moment'],
  event: ['Sự kiện {n} trên {all}', 'Event {n} of {all}'],
  against: ['So với', 'Compared with'],
  just: ['ngay trước sự kiện này', 'just before this event'],
  then: ['Khi đó', 'Then'],
  none: ['Chưa có sự kiện nào để xem lại.', 'There are no events to look back upon.'],
});

/** A slider over the dossier's life: what it was at any event, against any other moment. */
export function AtMoment({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const events = useQuery({
    queryKey: ['/audit', { dossier: id, order: 'asc' }, language],
    queryFn: () => readAll('/audit', { dossier: id, order: 'asc', lang: language }),
  });
  return (
    <LoadedPart from={events}>
      {({ items }) =>
        items.length === 0 ? <p className="quiet">{say.none}</p> : <Replay id={id} rows={items} />
      }
    </LoadedPart>
  );
}

/** Both moments stand in the address, by their place in the log: a link leads to what was seen. */
function Replay({ id, rows }: { id: string; rows: AuditRow[] }) {
  const say = useWords(words);
  const [chosen, choose] = useRestingFilter('moment');
  const [against, compare] = useFilter('against');
  const n = indexOf(rows, chosen);
  const m = against === undefined ? n - 1 : indexOf(rows, against);
  const event = rows[n]!;
  const was = rows[m];
  const now = useDossierAt(id, event.logIndex);
  const before = useDossierAt(id, was?.logIndex);
  const paperNames = usePaperNames(id);
  const name = (row: AuditRow): string => `${moment(row.recordedAt)} · ${row.sentence}`;
  return (
    <div>
      <label>
        {say.slide}: {moment(event.recordedAt)} ({fill(say.event, { n: n + 1, all: rows.length })})
        <input
          type="range"
          className="slider"
          min={0}
          max={rows.length - 1}
          value={n}
          aria-valuetext={name(event)}
          onChange={(e) => choose(String(rows[Number(e.target.value)]!.logIndex))}
        />
      </label>
      <p>
        <strong>{event.sentence}</strong>
      </p>
      <label className="choice">
        {say.against}{' '}
        <select
          className="field choice-field"
          value={against === undefined ? '' : String(was?.logIndex)}
          onChange={(e) => compare(e.target.value || undefined)}
        >
          <option value="">{say.just}</option>
          {rows.map((row) => (
            <option key={row.eventId} value={row.logIndex}>
              {name(row).slice(0, 90)}
            </option>
          ))}
        </select>
      </label>
      <LoadedPart from={now}>
        {(then) => {
          const titles: [string, string] = [
            was ? moment(was.recordedAt) : '–',
            `${say.then} (${moment(event.recordedAt)})`,
          ];
          // Before the first event there was nothing to compare it with.
          if (!was) return <Changes before={undefined} after={then} {...{ titles, paperNames }} />;
          return (
            <LoadedPart from={before}>
              {(other) => <Changes before={other} after={then} {...{ titles, paperNames }} />}
            </LoadedPart>
          );
        }}
      </LoadedPart>
    </div>
  );
}

/** A dossier as it was at a place of the log; that never changes. */
export const useDossierAt = (id: string, at: number | undefined) =>
  useQuery({
    queryKey: ['/dossiers', id, at],
    queryFn: () => read('/dossiers/{id}', { id, at: String(at) }),
    enabled: at !== undefined,
    staleTime: Infinity,
  });

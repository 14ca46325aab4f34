import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { read, type PageOf } from '../api/client';
import type { AuditRow } from '../audit/timeline';
import { Waiting } from '../parts/waiting';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Dossier } from './dossier';

const words = speaker({
  slide: ['Thời điểm', 'Moment'],
  event: ['Sự kiện {n} trên {all}', 'Event {n} of {all}'],
  field: ['Mục', 'Field'],
  before: ['Trước đó', 'Before'],
  then: ['Khi đó', 'Then'],
  same: ['Không có thay đổi nào.', 'Nothing changed.'],
});

/** A slider over the dossier's life: what it was at any event, and what that event changed. */
export function AtMoment({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const events = useQuery({
    queryKey: ['/audit', { dossier: id, order: 'asc' }, language],
    queryFn: () =>
      read<PageOf<AuditRow>>('/audit', { dossier: id, order: 'asc', lang: language, limit: 200 }),
  });
  const [chosen, setChosen] = useState<number>();
  const rows = events.data?.items ?? [];
  const n = chosen ?? rows.length - 1;
  const now = useStateAt(id, rows[n]?.logIndex);
  const before = useStateAt(id, rows[n - 1]?.logIndex);
  const changes = useMemo(() => differences(before.data, now.data), [before.data, now.data]);
  const event = rows[n];
  if (!event) return <Waiting />;
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
          aria-valuetext={`${moment(event.recordedAt)}: ${event.sentence}`}
          onChange={(e) => setChosen(Number(e.target.value))}
        />
      </label>
      <p>
        <strong>{event.sentence}</strong>
      </p>
      {changes.length === 0 ? (
        <p className="quiet">{say.same}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{say.field}</th>
              <th>{say.before}</th>
              <th>{say.then}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(([field, was, is]) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{was}</td>
                <td>{is}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const useStateAt = (id: string, at: number | undefined) =>
  useQuery({
    queryKey: ['/dossiers', id, at],
    queryFn: () => read<Dossier>(`/dossiers/${id}`, { at }),
    enabled: at !== undefined,
    staleTime: Infinity,
  });

function differences(
  before: Dossier | undefined,
  now: Dossier | undefined,
): [string, string, string][] {
  const was = (before?.state ?? {}) as Record<string, unknown>;
  const is = (now?.state ?? {}) as Record<string, unknown>;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field): [string, string, string] => [field, show(was[field]), show(is[field])])
    .filter(([, a, b]) => a !== b);
}

const show = (value: unknown): string =>
  value === undefined || value === null
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

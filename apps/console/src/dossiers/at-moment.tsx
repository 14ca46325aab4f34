import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../api/client';
import { readAll } from '../sessions/read-all';
import type { AuditRow } from '../audit/timeline';
import { Waiting } from '../parts/waiting';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Changes } from './changes';

const words = speaker({
  slide: ['Thời điểm', 'Moment'],
  event: ['Sự kiện {n} trên {all}', 'Event {n} of {all}'],
  against: ['So với', 'Compared with'],
  just: ['ngay trước sự kiện này', 'just before this event'],
  then: ['Khi đó', 'Then'],
});

/** A slider over the dossier's life: what it was at any event, against any other moment. */
export function AtMoment({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const events = useQuery({
    queryKey: ['/audit', { dossier: id, order: 'asc' }, language],
    queryFn: () => readAll('/audit', { dossier: id, order: 'asc', lang: language }),
  });
  const [chosen, setChosen] = useState<number>();
  const [other, setOther] = useState('');
  const rows = events.data?.items ?? [];
  const n = chosen ?? rows.length - 1;
  const m = other === '' ? n - 1 : Number(other);
  const now = useDossierAt(id, rows[n]?.logIndex);
  const before = useDossierAt(id, rows[m]?.logIndex);
  const event = rows[n];
  if (!event) return <Waiting />;
  const name = (row: AuditRow): string => `${moment(row.recordedAt)} · ${row.sentence}`;
  const was = rows[m];
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
          onChange={(e) => setChosen(Number(e.target.value))}
        />
      </label>
      <p>
        <strong>{event.sentence}</strong>
      </p>
      <label className="choice">
        {say.against}{' '}
        <select
          className="field choice-field"
          value={other}
          onChange={(e) => setOther(e.target.value)}
        >
          <option value="">{say.just}</option>
          {rows.map((row, index) => (
            <option key={row.eventId} value={index}>
              {name(row).slice(0, 90)}
            </option>
          ))}
        </select>
      </label>
      <Changes
        before={before.data}
        after={now.data}
        titles={[was ? moment(was.recordedAt) : '–', `${say.then} (${moment(event.recordedAt)})`]}
      />
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

import type { Answer, Row } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';

export type Subject = Answer<'/subjects/{id}'>;
/** A subject as a list shows it. */
export type SubjectRow = Row<'/subjects'>;
export type LifelongRecord = Answer<'/subjects/{id}/record'>;
export type Entry = LifelongRecord['years'][number]['items'][number];

export const useSubject = (id: string) =>
  useQuery({
    queryKey: ['/subjects', id, 'subject'],
    queryFn: () => read('/subjects/{id}', { id }),
    enabled: id !== '',
  });

export const useRecord = (id: string) =>
  useQuery({
    queryKey: ['/subjects', id, 'record'],
    queryFn: () => read('/subjects/{id}/record', { id }),
    enabled: id !== '',
  });

/** Whether it stands in the record by itself; a line of this system is changed where it is decided. */
export const isEntered = ({ source }: Entry): boolean =>
  source === 'entered' || source === 'imported';

/** How much stands in a record: entries, and lines that are still on their way. */
export const sizeOf = ({ years }: LifelongRecord): { entries: number; pending: number } => {
  const all = years.flatMap(({ items }) => items);
  return { entries: all.length, pending: all.filter(({ pending }) => pending).length };
};

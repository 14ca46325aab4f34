import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { Waiting } from './waiting';

const words = speaker({
  why: ['Chưa tải được phần này. {why}', 'This part could not be loaded. {why}'],
  again: ['Thử lại', 'Try again'],
});

/** Any question, also one that is asked page by page. */
interface Asked {
  data: unknown;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}

/**
 * A part of a page that could not be read says so: an empty place would look like "nothing found".
 * Plain elements, since the desk comes without the library of widgets.
 */
export function Unread({ from: { data, error, isFetching, refetch } }: { from: Asked }) {
  const say = useWords(words);
  if (data !== undefined || !error) return null;
  return (
    <div className="notice fault" role="alert">
      <span>{fill(say.why, { why: error.message })}</span>
      <button type="button" className="button-link" disabled={isFetching} onClick={() => refetch()}>
        {say.again}
      </button>
    </div>
  );
}

interface PartProps<T> {
  from: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** `Loaded` for a part of a page: what fails takes the room of a line, and the rest goes on. */
export function LoadedPart<T>({ from, children }: PartProps<T>) {
  if (from.data !== undefined) return <>{children(from.data)}</>;
  return from.error ? <Unread from={from} /> : <Waiting />;
}

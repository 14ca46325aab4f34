import { useEffect, useRef } from 'react';
import type { Event, Path, Told, Values } from '../api/answers';
import { listen } from '../api/stream';

const RETRY_MS = 3_000;

/**
 * Listens to what the service tells of one thing until `hear` answers that this was the last there
 * is to tell. The browser comes back by itself from a dropped connection, not from a refusal: then
 * it is asked again. Nothing is asked while `at` is undefined.
 */
export function useTold<P extends Path, N extends Event<P>['event'] & string>(
  path: P,
  at: Values<P> | undefined,
  event: N,
  hear: (told: Told<P, N>) => boolean,
): void {
  const latest = useRef(hear);
  latest.current = hear;
  const where = at && JSON.stringify(at);
  useEffect(() => {
    if (!where) return;
    let source: EventSource | undefined;
    let retry: number | undefined;
    const open = (): void => {
      source = listen(path, JSON.parse(where) as Values<P>, event, (told, _id, from) => {
        // Left open after the last word, the browser would ask again for ever.
        if (latest.current(told)) from.close();
      });
      source.addEventListener('error', () => {
        if (source?.readyState === EventSource.CLOSED) retry = window.setTimeout(open, RETRY_MS);
      });
    };
    open();
    return () => {
      window.clearTimeout(retry);
      source?.close();
    };
  }, [path, where, event]);
}

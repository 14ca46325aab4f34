import { useQueryClient, type Query } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useFormIsOpen, whenNoForm } from '../parts/open-forms';
import { concerns, type Changed } from './concerns';

const Connected = createContext(false);
/** Changes that come close together cost one reading. */
const GATHER_MS = 300;
/** All screens of a province hear of a change at once and must not all ask at once. */
const SPREAD_MS = 700;
const RETRY_MS = 30_000;
/** Live or not, once a minute a screen looks for itself: not everything is told. */
const SLOW_MS = 60_000;
/** A list read so far down is not read again under the reader's eyes. */
const MOST_PAGES = 4;

/**
 * Hears that something changed and has the screens in sight read it again. Only a window in sight
 * listens, for a browser opens six connections to a service and no more; without a connection the
 * screens ask by themselves, as often as they always did.
 */
export function Live({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    let source: EventSource | undefined;
    let last = '';
    let heard: Changed[] = [];
    let reading: number | undefined;
    let retry: number | undefined;
    const readAgain = (): void => {
      const changes = heard;
      heard = [];
      reading = undefined;
      const told = (query: Query) => changes.some((change) => concerns(query.queryKey, change));
      void client.invalidateQueries({ predicate: (q) => told(q) && !isLong(q) });
      void client.invalidateQueries({
        predicate: (q) => told(q) && isLong(q),
        refetchType: 'none',
      });
    };
    const hear = (event: MessageEvent<string>): void => {
      last = event.lastEventId;
      const change = JSON.parse(event.data) as Changed;
      if (change.topics?.length === 0) return;
      heard.push(change);
      reading ??= window.setTimeout(
        () => whenNoForm(readAgain),
        GATHER_MS + Math.random() * SPREAD_MS,
      );
    };
    const close = (): void => {
      source?.close();
      source = undefined;
      setConnected(false);
    };
    const open = (): void => {
      if (source || document.visibilityState !== 'visible') return;
      source = new EventSource(`/api/v1/live${last === '' ? '' : `?after=${last}`}`);
      source.addEventListener('open', () => setConnected(true));
      source.addEventListener('changed', hear);
      source.addEventListener('error', () => {
        setConnected(false);
        // The browser comes back by itself from a dropped connection, not from a refusal.
        if (source?.readyState !== EventSource.CLOSED) return;
        close();
        window.clearTimeout(retry);
        retry = window.setTimeout(open, RETRY_MS);
      });
    };
    const look = (): void => (document.visibilityState === 'visible' ? open() : close());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', open);
    open();
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', open);
      window.clearTimeout(retry);
      window.clearTimeout(reading);
      close();
    };
  }, [client]);
  return <Connected value={connected}>{children}</Connected>;
}

const isLong = ({ state }: Query): boolean =>
  ((state.data as { pages?: unknown[] } | undefined)?.pages?.length ?? 0) > MOST_PAGES;

/** How often a screen asks by itself: as given while nothing is heard, else seldom; under a form, not. */
export function useAsking(ms: number): number | false {
  const connected = useContext(Connected);
  if (useFormIsOpen()) return false;
  return connected ? Math.max(SLOW_MS, ms) : ms;
}

import { useQueryClient, type Query } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { listen } from '../api/stream';
import { useFormIsOpen, whenNoForm } from '../parts/open-forms';
import { concerns, type Changed } from './concerns';

interface Hearing {
  /** A stream stands. */
  connected: boolean;
  /** What it was asked to tell of besides, by name. */
  watched: ReadonlySet<string>;
  /** Asks for it as long as the answer is not called. */
  watch: (name: string) => () => void;
}
const Heard = createContext<Hearing>({
  connected: false,
  watched: new Set(),
  watch: () => () => undefined,
});
/** Changes that come close together cost one reading. */
const GATHER_MS = 300;
/** All screens of a province hear of a change at once and must not all ask at once. */
const SPREAD_MS = 700;
/** What one screen alone watches is not asked for by everybody at once. */
const AT_ONCE_MS = 50;
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
  const [watched, setWatched] = useState<ReadonlySet<string>>(new Set());
  const wanted = useRef(new Map<string, number>());
  const askAnew = useRef<() => void>(undefined);
  const watch = useMemo(
    () =>
      (name: string): (() => void) => {
        const count = (by: number): void => {
          const left = (wanted.current.get(name) ?? 0) + by;
          if (left > 0) wanted.current.set(name, left);
          else wanted.current.delete(name);
          askAnew.current?.();
        };
        count(1);
        return () => count(-1);
      },
    [],
  );
  useEffect(() => {
    let source: EventSource | undefined;
    let last = '';
    let heard: Changed[] = [];
    let reading: number | undefined;
    let retry: number | undefined;
    let asking: number | undefined;
    let asked = '';
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
    const hear = (change: Changed, lastEventId: string): void => {
      last = lastEventId;
      if (change.topics?.length === 0) return;
      heard.push(change);
      const mine = change.topics?.some((topic) => isWanted(topic, wanted.current)) ?? false;
      if (mine) window.clearTimeout(reading);
      if (mine || reading === undefined)
        reading = window.setTimeout(
          () => whenNoForm(readAgain),
          mine ? AT_ONCE_MS : GATHER_MS + Math.random() * SPREAD_MS,
        );
    };
    const close = (): void => {
      source?.close();
      source = undefined;
      setConnected(false);
    };
    const open = (): void => {
      if (source || document.visibilityState !== 'visible') return;
      const names = [...wanted.current.keys()];
      asked = names.join(',');
      source = listen('/live', { after: last, watch: asked }, 'changed', hear);
      source.addEventListener('open', () => {
        setConnected(true);
        setWatched(new Set(names));
      });
      source.addEventListener('error', () => {
        setConnected(false);
        // The browser comes back by itself from a dropped connection, not from a refusal.
        if (source?.readyState !== EventSource.CLOSED) return;
        close();
        window.clearTimeout(retry);
        retry = window.setTimeout(open, RETRY_MS);
      });
    };
    // A screen comes and the one before it goes: asked once for both.
    askAnew.current = () => {
      window.clearTimeout(asking);
      asking = window.setTimeout(() => {
        if (!source || [...wanted.current.keys()].join(',') === asked) return;
        source.close();
        source = undefined;
        open();
      }, AT_ONCE_MS);
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
      window.clearTimeout(asking);
      askAnew.current = undefined;
      close();
    };
  }, [client]);
  const hearing = useMemo(() => ({ connected, watched, watch }), [connected, watched, watch]);
  return <Heard value={hearing}>{children}</Heard>;
}

const isWanted = (
  { topic, ids = [] }: { topic: string; ids?: string[] },
  wanted: ReadonlyMap<string, number>,
): boolean => wanted.has(topic) || ids.some((id) => wanted.has(`${topic}:${id}`));

const isLong = ({ state }: Query): boolean =>
  ((state.data as { pages?: unknown[] } | undefined)?.pages?.length ?? 0) > MOST_PAGES;

/** How often a screen asks by itself: as given while nothing is heard, else seldom; under a form, not. */
export function useAsking(ms: number): number | false {
  const { connected } = useContext(Heard);
  if (useFormIsOpen()) return false;
  return connected ? Math.max(SLOW_MS, ms) : ms;
}

/**
 * Has work in the background told of while this screen looks at it (`queues`, `import:<id>`…), and
 * answers how often the screen still asks by itself: not at all while the stream stands, else as
 * given.
 */
export function useWatched(name: string, ms: number): number | false {
  const { connected, watched, watch } = useContext(Heard);
  useEffect(() => watch(name), [watch, name]);
  if (useFormIsOpen()) return false;
  return connected && watched.has(name) ? false : ms;
}

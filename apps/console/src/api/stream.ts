import { addressed, type Body, type Event, type Path, type Told, type Values } from './answers';
import { queryText } from './client';
import { chosenLanguage } from '../words/language';
import { problemOf } from './problem';

/**
 * Listens to a stream of the API and tells what its events of one name say, with the id to go on
 * from. Who opened it closes it: a browser comes back for ever to a stream that has ended.
 */
export function listen<P extends Path, N extends Event<P>['event'] & string>(
  path: P,
  values: Values<P>,
  event: N,
  hear: (told: Told<P, N>, lastEventId: string, source: EventSource) => void,
): EventSource {
  const { path: filled, rest } = addressed(path, values);
  const source = new EventSource(`/api/v1${filled}${queryText(rest)}`);
  source.addEventListener(event, (message: MessageEvent<string>) =>
    hear(JSON.parse(message.data) as Told<P, N>, message.lastEventId, source),
  );
  return source;
}

/**
 * A command that is answered step by step. Ends with its stream; hanging up (`signal`) is an
 * AbortError, a refusal or a broken line the problem it is. The browser's own EventSource cannot send.
 */
export async function* commandStream<P extends Path<'post'>>(
  path: P,
  body: Body<P>,
  key: string,
  signal: AbortSignal,
): AsyncGenerator<Event<P, 'post'>> {
  const response = await fetch(`/api/v1${path}`, {
    method: 'POST',
    headers: {
      'accept-language': chosenLanguage(),
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
    signal,
  }).catch(unlessStopped);
  if (!response.ok || !response.body)
    throw problemOf(await response.json().catch(() => undefined), response.status);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read().catch(unlessStopped);
    if (done) return;
    const parts = `${text}${value}`.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const told = readEvent(part);
      if (told) yield told as Event<P, 'post'>;
    }
  }
}

const unlessStopped = (error: unknown): never => {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw problemOf(undefined, 0);
};

/** Undefined for what only keeps the line open. */
export function readEvent(part: string): { event: string; data: unknown } | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of part.split('\n')) {
    if (line.startsWith('event: ')) event = line.slice(7);
    if (line.startsWith('data: ')) data.push(line.slice(6));
  }
  return data.length > 0 ? { event, data: JSON.parse(data.join('\n')) as unknown } : undefined;
}

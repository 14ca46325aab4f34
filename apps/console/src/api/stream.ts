import { chosenLanguage } from '../words/language';
import { problemOf } from './problem';

/** One server-sent event, its data read. */
export interface Told {
  event: string;
  data: unknown;
}

/**
 * A command that is answered step by step. Ends with its stream; hanging up (`signal`) is an
 * AbortError, a refusal or a broken line the problem it is. The browser's own EventSource cannot send.
 */
export async function* commandStream(
  path: string,
  body: unknown,
  key: string,
  signal: AbortSignal,
): AsyncGenerator<Told> {
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
      if (told) yield told;
    }
  }
}

const unlessStopped = (error: unknown): never => {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw problemOf(undefined, 0);
};

/** Undefined for what only keeps the line open. */
export function readEvent(part: string): Told | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of part.split('\n')) {
    if (line.startsWith('event: ')) event = line.slice(7);
    if (line.startsWith('data: ')) data.push(line.slice(6));
  }
  return data.length > 0 ? { event, data: JSON.parse(data.join('\n')) as unknown } : undefined;
}

import type { Told } from './event-streams.js';

const LOOK_AGAIN_MS = 300;

/** How work in the background stands; `atRest` once nothing goes on by itself any more. */
export interface Standing<T extends object = object> {
  data: T;
  atRest: boolean;
}

/**
 * Tells how work in the background stands as `progress` events: at once, whenever what is told has
 * changed, and a last time when it is at rest; then the stream ends.
 */
export async function* untilAtRest<T extends object>(
  look: () => Promise<Standing<T>>,
  signal: AbortSignal,
  lookAgainMs: number = LOOK_AGAIN_MS,
): AsyncGenerator<Told<'progress', T>> {
  let last = '';
  while (!signal.aborted) {
    const { data, atRest } = await look();
    const text = JSON.stringify(data);
    if (text !== last) yield { event: 'progress', data };
    last = text;
    if (atRest) return;
    await new Promise((resume) => setTimeout(resume, lookAgainMs));
  }
}

import type { Body, Event } from '../api/answers';
import { commandStream } from '../api/stream';

const SIGNING = '/decisions/sign/stream';

/** What became of one act of many, and how far the whole has come. */
export type Signed = Extract<Event<typeof SIGNING, 'post'>, { event: 'signed' }>['data'];

/**
 * Signs in steps and tells each. `stopped`: the person hung up; `broken`: the stream ended before its
 * end was told, as when the service is restarted. Either way the same key goes on where it was.
 */
export async function signInSteps(
  body: Body<typeof SIGNING>,
  key: string,
  signal: AbortSignal,
  tell: (step: Signed) => void,
): Promise<'done' | 'stopped' | 'broken'> {
  let begun = false;
  try {
    for await (const told of commandStream(SIGNING, body, key, signal)) {
      if (told.event === 'done') return 'done';
      begun = true;
      tell(told.data);
    }
    return 'broken';
  } catch (error) {
    if (signal.aborted) return 'stopped';
    // Before the first step it is a refusal as any other.
    if (!begun) throw error;
    return 'broken';
  }
}

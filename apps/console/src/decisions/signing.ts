import type { Body, Event } from '../api/answers';
import { sentOnce } from '../api/sent-once';
import { commandStream } from '../api/stream';

const SIGNING = '/decisions/sign/stream';

/** What became of one act of many, and how far the whole has come. */
export type Signed = Extract<Event<typeof SIGNING, 'post'>, { event: 'signed' }>['data'];

type End = 'done' | 'stopped' | 'broken';

class Unfinished extends Error {
  constructor(readonly end: End) {
    super(end);
  }
}

/**
 * Signs in steps and tells each. `stopped`: the person hung up; `broken`: the stream ended before its
 * end was told, as when the service is restarted. Either way the same, sent again, goes on where it
 * was.
 */
export async function signInSteps(
  body: Body<typeof SIGNING>,
  signal: AbortSignal,
  tell: (step: Signed) => void,
): Promise<End> {
  try {
    return await sentOnce(`${SIGNING} ${JSON.stringify(body)}`, async (key) => {
      const end = await steps(body, key, signal, tell);
      if (end !== 'done') throw new Unfinished(end);
      return end;
    });
  } catch (error) {
    if (error instanceof Unfinished) return error.end;
    throw error;
  }
}

async function steps(
  body: Body<typeof SIGNING>,
  key: string,
  signal: AbortSignal,
  tell: (step: Signed) => void,
): Promise<End> {
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

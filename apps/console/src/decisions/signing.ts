import { commandStream } from '../api/stream';

/** What became of one act of many, and how far the whole has come. */
export interface Signed {
  id: string;
  ok: boolean;
  message?: string;
  done: number;
  of: number;
  /** Lines signed so far. */
  lines: number;
}

/**
 * Signs in steps and tells each. `stopped`: the person hung up; `broken`: the stream ended before its
 * end was told, as when the service is restarted. Either way the same key goes on where it was.
 */
export async function signInSteps(
  body: object,
  key: string,
  signal: AbortSignal,
  tell: (step: Signed) => void,
): Promise<'done' | 'stopped' | 'broken'> {
  let begun = false;
  try {
    for await (const { event, data } of commandStream(
      '/decisions/sign/stream',
      body,
      key,
      signal,
    )) {
      if (event === 'done') return 'done';
      begun = true;
      tell(data as Signed);
    }
    return 'broken';
  } catch (error) {
    if (signal.aborted) return 'stopped';
    // Before the first step it is a refusal as any other.
    if (!begun) throw error;
    return 'broken';
  }
}

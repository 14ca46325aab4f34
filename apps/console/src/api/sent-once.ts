/** What was sent and has no answer yet, by all that was sent, with the key it went under. */
const open = new Map<string, string>();

/**
 * Sends something under a key of its own. While nobody knows whether it was applied (a double
 * click, a lost connection, a service that stumbled) the very same goes under the same key and is
 * applied once; another text, or the same after an answer, is another command.
 */
export async function sentOnce<T>(what: string, run: (key: string) => Promise<T>): Promise<T> {
  const key = open.get(what) ?? newKey();
  open.set(what, key);
  try {
    const answer = await run(key);
    open.delete(what);
    return answer;
  } catch (error) {
    if (isAnswer(error)) open.delete(what);
    throw error;
  }
}

/** A refusal (an `ApiProblem` tells its status and code), and not the wish to hear the same again. */
const isAnswer = (error: unknown): boolean => {
  const { status = 0, code = '' } = error as { status?: number; code?: string };
  return status >= 400 && status < 500 && !AGAIN.has(code);
};
const AGAIN = new Set(['command-still-running', 'too-many-requests', 'ballot-keys-being-made']);

/** A UUID; `crypto.randomUUID` is missing where the page came over plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The texts and files of a form, so that two sendings of the same can be told to be the same. */
export const contentOf = (form: FormData): string =>
  JSON.stringify(
    [...form].map(([name, value]) =>
      value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value],
    ),
  );

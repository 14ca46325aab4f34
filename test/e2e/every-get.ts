import { AnswerCheck, type Client } from '@vinhdanh/testing';

/** What a path is filled with, by the resource before the parameter, e.g. `dossiers`. */
export interface Known {
  ids: Record<string, string>;
  /** Questions a page asks with: paths with their query, beside those of the document. */
  asked: string[];
}

export interface Said {
  path: string;
  status: number;
  text: string;
  /** Where it is not as the service's own description says. */
  faults: string[];
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
/** What stands in a path and is no id. */
const PLAIN: Record<string, string> = { version: '1', sha256: '0'.repeat(64), n: '1', item: '1' };
/** A stream says something at once and then waits. */
const PATIENCE_MS = 500;
const AT_ONCE = 10;

/**
 * Asks everything the service can be asked without changing it: every GET of its own description,
 * with the ids known, and the questions given. Files and pages are read as text, without the path
 * asked for: a refusal repeats it. Each answer is held against the description.
 */
export async function everyGet(client: Client, { ids, asked }: Known): Promise<Said[]> {
  const document = (await (await fetch(`${client.url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const own = Object.entries(document.paths)
    .filter(([path, verbs]) => 'get' in verbs && path.startsWith('/api/v1/'))
    .map(([path]) => filled(path.slice('/api/v1'.length), ids));
  const paths = [...new Set([...own, ...asked])];
  const check = await AnswerCheck.of(client.url);
  const said: Said[] = [];
  while (paths.length > 0)
    said.push(
      ...(await Promise.all(paths.splice(0, AT_ONCE).map((path) => ask(client, path, check)))),
    );
  return said;
}

function filled(path: string, ids: Record<string, string>): string {
  const parts = path.split('/');
  return parts
    .map((part, i) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      if (name === undefined) return part;
      return PLAIN[name] ?? ids[parts[i - 1] ?? ''] ?? NOBODY;
    })
    .join('/');
}

async function ask(client: Client, path: string, check: AnswerCheck): Promise<Said> {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let text = '';
  let status = 0;
  let json = false;
  try {
    const answer = await client.open(path, end.signal);
    status = answer.status;
    json = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (answer.headers.get('content-type')?.includes('event-stream'))
      timer = setTimeout(() => end.abort(), PATIENCE_MS);
    const words = new TextDecoder();
    for await (const chunk of answer.body ?? []) text += words.decode(chunk as Uint8Array);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  } finally {
    clearTimeout(timer);
    end.abort();
  }
  const faults = json ? check.faults('GET', `/api/v1${path}`, status, JSON.parse(text)) : [];
  return { path, status, text: text.replaceAll(path.split('?')[0]!, ''), faults };
}

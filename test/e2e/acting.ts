import { eventually, SAMPLE_PASSWORD } from '@vinhdanh/testing';
import type { RunningApi } from './running-api.js';

export interface Thing {
  id: string;
  version: number;
  status: string;
}

/** Who signs gives the password once more. */
export const handOver = (verb: string, body: object): object =>
  verb === 'sign' ? { password: SAMPLE_PASSWORD, ...body } : body;

/** What people do over HTTP, one after another, on things as they are now. */
export function acting(api: Pick<RunningApi, 'as'>) {
  /** The answer to a command on a thing, whatever it is. */
  const attempt = async (who: string, path: string, verb: string, body: object = {}) => {
    const client = await api.as(who);
    const { version = 1 } = (await client.get<Partial<Thing>>(path)).body;
    return client.post<Thing & { code: string }>(`${path}/${verb}`, handOver(verb, body), {
      'if-match': `"${version}"`,
    });
  };
  /** A command that must succeed. */
  const act = async (who: string, path: string, verb: string, body: object = {}) => {
    const answer = await attempt(who, path, verb, body);
    if (answer.status >= 300)
      throw new Error(`${who} ${path}/${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const read = async <T = Thing>(who: string, path: string) =>
    (await (await api.as(who)).get<T>(path)).body;
  /** Waits until all these lines stand so. */
  const reach = async (ids: string[], status: string) => {
    for (const id of ids)
      await eventually(
        async () => (await read<{ state: Thing }>('auditor', `/dossiers/${id}`)).state.status,
        (found) => found === status,
      );
  };
  return { attempt, act, read, reach };
}

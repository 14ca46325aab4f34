import {
  Client,
  startService,
  type Part,
  type Service,
  type ServiceOptions,
} from '@vinhdanh/testing';

/** The api over a sample province of its own, with the worker whose sequencer it relies on. */
export interface RunningApi {
  url: string;
  port: number;
  service: Service;
  as(username: string): Promise<Client>;
  stop(): Promise<void>;
}

/**
 * @param options what the service needs besides; `parts` e.g. somebody who answers for the centre
 */
export async function startApi(options: ServiceOptions | Part = {}): Promise<RunningApi> {
  const given = typeof options === 'string' ? { parts: [options] } : options;
  const parts: Part[] = [...(given.parts ?? []), 'worker', 'api'];
  const service = await startService({ ...given, parts });
  const clients = new Map<string, Promise<Client>>();
  return {
    url: service.url,
    port: Number(new URL(service.url).port),
    service,
    as(username) {
      const known = clients.get(username) ?? Client.signIn(service.url, username);
      clients.set(username, known);
      return known;
    },
    stop: () => service.stop(),
  };
}

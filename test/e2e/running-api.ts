import { Client, startService, type Part, type Service } from '@vinhdanh/testing';

/** The api over a sample province of its own, with the worker whose sequencer it relies on. */
export interface RunningApi {
  url: string;
  port: number;
  service: Service;
  as(username: string): Promise<Client>;
  stop(): Promise<void>;
}

/** @param more what a test needs besides, e.g. somebody who answers for the centre */
export async function startApi(...more: Part[]): Promise<RunningApi> {
  const service = await startService({ parts: [...more, 'worker', 'api'] });
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

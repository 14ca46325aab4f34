// Acknowledged commands per second: the product's api beside the endpoint anybody would write with
// the same adapter, validation and driver: Nest on Fastify, one insert per request, no log, no rules.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

/** Requests answered 2xx per second and the p99 in ms over `seconds`. */
export async function load({ url, path, token, body, seconds = 6, connections = 50 }) {
  const result = await autocannon({
    url: `${url}${path}`,
    method: 'POST',
    connections,
    duration: seconds,
    setupClient: (client) => client.on('headers', () => undefined),
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          body: JSON.stringify(body()),
          headers: {
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
        }),
      },
    ],
  });
  if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 2xx`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** Starts the bare endpoint in a process of its own, as the product's api is one. */
export async function startBare(databaseUrl, port) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./bare-endpoint.cjs', import.meta.url))],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise((done, fail) => {
    child.stdout.once('data', done);
    child.once('exit', () => fail(new Error('bare endpoint did not start')));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') };
}

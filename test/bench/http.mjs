// Acknowledged commands per second: the product's api beside the endpoint anybody would write with
// the same adapter, validation and driver (Nest on Fastify, one insert per request, no log, no
// rules), and beside requests to the same api that pass the same guards and then write nothing.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { SAMPLE } from './ground.mjs';
import { library, SAMPLE_PASSWORD, startPart, startProcess, until } from './product.mjs';

const BARE = fileURLToPath(new URL('./bare-endpoint.cjs', import.meta.url));
const WARM_UP_SECONDS = 2;
const APPLIED = 500;
/** Brings the letter to about 600 bytes, as in the workload of the other measurements. */
const SIGNER = 'Thủ trưởng đơn vị đề nghị (mẫu) '.repeat(6).slice(0, 190);
const TEXT = 'x'.repeat(560);

/** @returns one entry for each round: per contender `{perSecond, p99}` */
export async function measureHttp(ground, options, say) {
  await ground.sample();
  const { freePort } = library('infrastructure');
  const [port, barePort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: await ground.create('bench_http', SAMPLE),
    REDIS_URL: '',
    VINHDANH_DATA: ground.dataDir,
    VINHDANH_MODE: 'sample',
    PORT: String(port),
  };
  const bareEnv = { DATABASE_URL: await ground.create('bench_bare'), PORT: String(barePort) };
  const bareUrl = `http://127.0.0.1:${barePort}`;
  const parts = [startPart('worker', { env }), startPart('api', { env })];
  const bare = startProcess(BARE, { env: bareEnv });
  try {
    await until('the api', () => answers(`${url}/health/ready`));
    await until('the bare endpoint', () => answers(`${bareUrl}/`));
    const contenders = await contend(url, bareUrl);
    for (const wanted of Object.values(contenders)) await load(wanted, options, WARM_UP_SECONDS);
    const rounds = [];
    for (let n = 1; n <= options.rounds; n += 1) {
      const round = {};
      const names = Object.keys(contenders);
      // Whoever follows the writers meets their checkpoints; so the order turns.
      for (let i = 0; i < names.length; i += 1) {
        const name = names[(i + n) % names.length];
        await ground.settle();
        round[name] = await load(contenders[name], options, options.seconds);
      }
      say(`round ${n}: ${JSON.stringify(round)}`);
      rounds.push(round);
    }
    return { rounds, options };
  } catch (error) {
    throw new Error(`${error.message}\napi said:\n${parts[1].words().slice(-2_000)}`, {
      cause: error,
    });
  } finally {
    bare.child.kill('SIGTERM');
    for (const part of parts) part.child.kill('SIGTERM');
    await Promise.all([bare, ...parts].map((part) => part.ended));
  }
}

/** Who is measured: a method, an address, and what each request carries. */
async function contend(url, bareUrl) {
  const token = await signIn(url);
  const bearer = { authorization: `Bearer ${token}` };
  const me = await (await fetch(`${url}/api/v1/auth/me`, { headers: bearer })).json();
  const { unitId } = me.roles.find((role) => role.unitId);
  const letter = (number) => ({
    unitId,
    kind: 'spot',
    level: 'province',
    letter: { number, date: '2019-01-20', signer: SIGNER },
    source: 'sample',
    effectiveOn: '2019-01-20',
  });
  const path = `${url}/api/v1/proposals`;
  const command = (key, number) => ({
    headers: { ...bearer, 'idempotency-key': key },
    body: JSON.stringify(letter(number)),
  });
  // A key that is being answered is not answered again meanwhile; so many are applied beforehand
  // and taken in turn.
  const applied = Array.from({ length: APPLIED }, () => command(randomUUID(), '0/TTr'));
  for (const { headers, body } of applied) {
    const type = { 'content-type': 'application/json' };
    const answer = await fetch(path, { method: 'POST', headers: { ...headers, ...type }, body });
    if (answer.status !== 201) throw new Error(`draft: ${answer.status} ${await answer.text()}`);
  }
  let n = 0;
  let turn = 0;
  return {
    command: { url: path, next: () => command(randomUUID(), `${(n += 1)}/TTr`) },
    replay: { url: path, next: () => applied[(turn += 1) % APPLIED] },
    me: { url: `${url}/api/v1/auth/me`, method: 'GET', next: () => ({ headers: bearer }) },
    bare: {
      url: `${bareUrl}/things`,
      next: () => ({ headers: {}, body: JSON.stringify({ title: '1/TTr', text: TEXT }) }),
    },
  };
}

async function signIn(url) {
  const answer = await fetch(`${url}/api/v1/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'clerk', password: SAMPLE_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).token;
}

const answers = (url) =>
  fetch(url).then(
    (answer) => answer.status < 500,
    () => false,
  );

/** Requests answered 2xx per second and the p99 in ms over `seconds`. */
async function load({ url, method = 'POST', next }, { connections }, seconds) {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        setupRequest: (request) => {
          const { headers, body } = next();
          const type = body ? { 'content-type': 'application/json' } : {};
          return { ...request, body, headers: { ...type, ...headers } };
        },
      },
    ],
  });
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0) throw new Error(`${method} ${url}: ${bad} of ${result.requests.total} failed`);
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 };
}

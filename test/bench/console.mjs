// The console as an officer's old machine meets it: Chromium with its processor slowed, against a
// warm api and worker with a thousand drafts. Figures hold for the machine they were taken on; the
// goals are those of a person waiting, so they are absolute.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SAMPLE } from './ground.mjs';
import { library, root, SAMPLE_PASSWORD, startPart, until } from './product.mjs';

const { chromium } = createRequire(join(root, 'package.json'))('playwright-core');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SLOWED = 4;
const ROWS = 1_000;
const WHEELS = 60;
const TYPED = 'chi cuc quan ly thi truong';

/** @returns per round the seconds to the first useful screen and what became of input */
export async function measureConsole(ground, { rounds: wanted }, say) {
  await ground.sample();
  const { freePort } = library('infrastructure');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: await ground.create('bench_console', SAMPLE),
    REDIS_URL: '',
    VINHDANH_DATA: ground.dataDir,
    VINHDANH_MODE: 'sample',
    PORT: String(port),
  };
  const parts = [startPart('worker', { env }), startPart('api', { env })];
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  let browser;
  try {
    if (!executablePath) throw new Error('no Chromium: install one, or name it in CHROMIUM');
    await until('the api', () => answers(`${url}/health/ready`));
    const token = await signIn(url);
    await drafts(url, token);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const rounds = [];
    // The first one warms the server and is not counted.
    for (let n = 0; n <= wanted; n += 1) {
      const round = await one(browser, url, token);
      if (n > 0) rounds.push(round);
      say(`console ${n === 0 ? 'warm-up' : `round ${n}`}: ${JSON.stringify(round)}`);
    }
    return { rounds, slowed: SLOWED, rows: ROWS, scripts: initialScripts() };
  } catch (error) {
    throw new Error(`${error.message}\napi said:\n${parts[1].words().slice(-2_000)}`, {
      cause: error,
    });
  } finally {
    await browser?.close();
    for (const part of parts) part.child.kill('SIGTERM');
    await Promise.all(parts.map((part) => part.ended));
  }
}

async function one(browser, url, token) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies([{ name: 'vd_session', value: token, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const slow = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    await slow(SLOWED);
    const empty = await deskShown(page, url);
    const again = await deskShown(page, url);
    await slow(1);
    await page.goto(`${url}/to-trinh`);
    await page.getByRole('button', { name: /^Xem đến/ }).click();
    await page.getByText(/^Đang xem 1\.?000 dòng$/).waitFor();
    await slow(SLOWED);
    return { empty, again, ...(await scrolled(page)) };
  } finally {
    await context.close();
  }
}

/** Seconds until the figures of the desk stand on it, by the page's own clock. */
async function deskShown(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  const shown = await page.waitForFunction(() => {
    const figures = [...document.querySelectorAll('.tile b')];
    const ready = figures.length > 2 && figures.every((b) => /^\d+$/.test(b.textContent));
    return ready ? performance.now() : false;
  });
  return (await shown.jsonValue()) / 1_000;
}

/** Turns the wheel over the long table, then types into a form over it; counts what arrived. */
async function scrolled(page) {
  await page.evaluate(() => {
    globalThis.seen = { wheels: 0, longest: 0, last: performance.now() };
    addEventListener('wheel', () => (globalThis.seen.wheels += 1), { passive: true });
    const frame = (at) => {
      const { seen } = globalThis;
      seen.longest = Math.max(seen.longest, at - seen.last);
      seen.last = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.mouse.move(700, 500);
  for (let n = 0; n < WHEELS; n += 1) await page.mouse.wheel(0, 300);
  await page.waitForTimeout(500);
  const { wheels, longest, moved } = await page.evaluate(() => ({
    ...globalThis.seen,
    moved: document.querySelector('.ant-table-tbody-virtual-holder').scrollTop,
  }));
  if (moved === 0) throw new Error('the table did not scroll');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'typed';
    document.querySelector('.list-bar').append(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.type(TYPED);
  const typed = await page.evaluate(() => document.querySelector('#typed').value);
  return {
    wheels: wheels / WHEELS,
    moved,
    keys: typed.length / TYPED.length,
    longestFrame: longest,
  };
}

/** Kilobytes, packed, of the scripts that the page asks for before it shows anything. */
function initialScripts() {
  const folder = join(root, 'dist', 'console');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  return files.reduce((sum, file) => sum + statSync(join(folder, `${file}.gz`)).size, 0) / 1_000;
}

async function drafts(url, token) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const me = await (await fetch(`${url}/api/v1/auth/me`, { headers })).json();
  const draft = async (n) => {
    const answer = await fetch(`${url}/api/v1/proposals`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        unitId: me.unitIds[0],
        kind: 'spot',
        level: 'province',
        letter: { number: `${n}/TTr`, date: '2019-01-20', signer: 'Thủ trưởng (mẫu)' },
        source: 'sample',
        effectiveOn: '2019-01-20',
      }),
    });
    if (answer.status !== 201) throw new Error(`draft: ${answer.status} ${await answer.text()}`);
  };
  for (let from = 0; from < ROWS + 50; from += 50)
    await Promise.all(Array.from({ length: 50 }, (_, i) => draft(from + i + 1)));
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

// A session of many lines voted on one sheet by a council of 22: the end-to-end spec of the secret
// round, which checks every result, run with as many lines and asked for its times. Beside each
// phase the bare cryptography it cannot do without, in one thread of this machine.
import { spawn } from 'node:child_process';
import { constants, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library, root } from './product.mjs';

const JEST = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const PADDING = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
/** Keys made for the limit: enough for a mean, since one takes a fifth of a second. */
const KEYS = 24;

/** A whole council, all of them in the room. */
const PRESENT = 22;

/** @returns seconds of each phase for product and limit, lines, how many cast and wrote, the wait */
export async function measureBallot({ lines }, say) {
  const folder = mkdtempSync(join(tmpdir(), 'vd-bench-ballot-'));
  const file = join(folder, 'times.json');
  try {
    const before = limits();
    await spec({
      BALLOT_LINES: String(lines),
      BALLOT_PRESENT: String(PRESENT),
      BALLOT_TIMES: file,
    });
    const after = limits();
    const { cast, wrote, seconds } = JSON.parse(readFileSync(file, 'utf8'));
    const each = (name) => (before[name] + after[name]) / 2;
    const ballots = cast * lines;
    const checks = ballots * (each('verify') + each('prove'));
    const limit = {
      keys: lines * each('key'),
      'check-in': ballots * (each('sign') + each('verify')),
      casting: checks,
      count: checks,
      recount: checks,
    };
    say(`ballot: ${JSON.stringify({ seconds, limit })}`);
    return { lines, cast, wrote, seconds, limit, wait: longestWait() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds a device of a province that sets nothing waits at most: for the common start, then by chance. */
function longestWait() {
  const delay = library('infrastructure').readConfig({}).ballotDelaySeconds;
  return delay + Math.min(library('application').HEAD_START_SECONDS, delay);
}

function spec(env) {
  const args = [JEST, '--selectProjects', 'e2e', '--maxWorkers=1', '--', 'secret-ballot'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error('the round failed; a failed round is no figure')),
    );
  });
}

/** Seconds of one operation each: an RSA key, a signature, its check, the check of a choice. */
function limits() {
  const rsa = { modulusLength: 2048 };
  const key = timed(KEYS, () => generateKeyPairSync('rsa', rsa));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', rsa);
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const token = Buffer.alloc(65, 7);
  const text = Buffer.from('vinhdanh-ballot-1');
  const make = () => sign('sha384', token, { key: privateKey, ...PADDING });
  const signature = make();
  const proof = sign('sha256', text, own.privateKey);
  return {
    key,
    sign: timed(500, make),
    verify: timed(2_000, () => verify('sha384', token, { key: publicKey, ...PADDING }, signature)),
    prove: timed(2_000, () => verify('sha256', text, own.publicKey, proof)),
  };
}

function timed(times, work) {
  const begun = performance.now();
  for (let n = 0; n < times; n += 1) work();
  return (performance.now() - begun) / 1_000 / times;
}

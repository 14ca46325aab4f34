// The product as it is shipped: compiled files of dist, loaded or started as processes.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const root = dirname(dirname(here));
/** Loads as the product would, from its own node_modules and not from ours. */
export const productRequire = createRequire(join(root, 'package.json'));
export const inDist = (...parts) => join(root, 'dist', ...parts);
export const library = (name) => productRequire(inDist('libs', name, 'src', 'index.js'));

export const SAMPLE_PASSWORD = 'phep-do-2019';
const KEPT = 20_000;

/**
 * Starts a process of ours or the product's with a channel to it. The product ends by itself when
 * the channel closes, in order and with exit code 0, so that a profile can still be written.
 */
export function startProcess(file, { env = {}, args = [], execArgv = [] } = {}) {
  const child = fork(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let words = '';
  const keep = (chunk) => (words = (words + chunk).slice(-KEPT));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((done) => child.once('exit', done));
  return {
    child,
    pid: child.pid,
    words: () => words,
    ended,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
      if (child.connected) child.disconnect();
      else child.kill('SIGTERM');
      await ended;
      clearTimeout(force);
    },
  };
}

/** The bounds under which `vinhdanh up` runs its processes: speed must be reached within them. */
export const HEAP = ['--max-old-space-size=160', '--max-semi-space-size=8'];

/** A process of the product: api, worker, centre-simulator. */
export const startPart = (part, { env, execArgv = [] }) =>
  startProcess(inDist('apps', part, 'src', 'main.js'), { env, execArgv: [...HEAP, ...execArgv] });

/** Asks until the answer is true; fails loudly, since a silent wait would be measured as slowness. */
export async function until(what, ask, seconds = 60) {
  const end = performance.now() + seconds * 1_000;
  while (!(await ask())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

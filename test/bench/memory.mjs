// How much memory the api and the worker take while the five-year record is loaded by the command
// people use, into a service started by the command people use.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inDist, SAMPLE_PASSWORD, startProcess, until } from './product.mjs';

const EVERY_MS = 200;
const MB = 1024 * 1024;
const OPS = inDist('apps', 'ops', 'src', 'main.js');
const LOADED = /([\d.]+) hồ sơ mẫu, ([\d.]+) s/;

/** @returns greatest MB of each process, number of lines and seconds of the load */
export async function measureMemory(say) {
  if (process.platform !== 'linux') throw new Error('memory is read from /proc: Linux only');
  const dataDir = mkdtempSync(join(tmpdir(), 'vd-bench-memory-'));
  const env = {
    VINHDANH_DATA: dataDir,
    VINHDANH_MODE: 'sample',
    SAMPLE_PASSWORD,
    PORT: '0',
    DATABASE_URL: '',
    REDIS_URL: '',
    VINHDANH_URL: '',
  };
  const up = startProcess(OPS, { env, args: ['up'] });
  let sampling;
  try {
    await until('ready', () => up.words().includes('ready http') || refuse(up), 180);
    const most = {};
    sampling = setInterval(() => sample(dataDir, most), EVERY_MS);
    const load = startProcess(OPS, {
      env: { ...env, PORT: '' },
      args: ['load', 'record-2016-2020'],
    });
    const progress = setInterval(() => say(JSON.stringify(most)), 30_000);
    const code = await load.ended;
    clearInterval(progress);
    const found = LOADED.exec(load.words());
    if (code !== 0 || !found) throw new Error(`the load ended with ${code}:\n${load.words()}`);
    const [lines, seconds] = [Number(found[1].replaceAll('.', '')), Number(found[2])];
    say(`${lines} lines in ${seconds} s, ${JSON.stringify(most)}`);
    return { most, lines, seconds };
  } finally {
    clearInterval(sampling);
    up.child.kill('SIGTERM');
    await up.ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function refuse(up) {
  if (up.child.exitCode === null) return false;
  throw new Error(`up ended:\n${up.words()}`);
}

/** Resident memory now, by process name; a process started anew counts under the same name. */
function sample(dataDir, most) {
  const { children } = JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8'));
  for (const [name, { pid }] of Object.entries(children)) {
    const mb = residentMb(pid);
    if (mb > (most[name] ?? 0)) most[name] = Math.round(mb);
  }
}

function residentMb(pid) {
  if (!readdirSync('/proc').includes(String(pid))) return 0;
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return (pages * 4096) / MB;
}

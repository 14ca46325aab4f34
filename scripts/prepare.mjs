// Install and build when needed; plain Node, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { relocate } from './relocate.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const windows = process.platform === 'win32';

/** Prints what was done and how long it took, in the same shape as the service's own phases. */
export async function phase(vi, en, work) {
  const begun = performance.now();
  const result = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${vi} (${en})`);
  return result;
}

/** Runs a program to its end; a signal to us ends it too. Answers its exit code. */
export function run(program, args, { onStart, ...options } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    onStart?.(child);
    const forward = (signal) => {
      child.kill(signal);
      child.once('exit', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.once('error', fail);
    child.once('exit', (code) => {
      for (const signal of signals) process.removeListener(signal, forward);
      done(code ?? 1);
    });
  });
}

/** A tool of node_modules/.bin. */
export const tool = (name, args, options) => run(binOf(name), args, { shell: windows, ...options });
const binOf = (name) => at('node_modules', '.bin', windows ? `${name}.cmd` : name);

/** The same, with what it says kept instead of printed: several may run side by side. */
export async function heard(name, args) {
  let said = '';
  const keep = (child) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
  };
  const stdio = ['ignore', 'pipe', 'pipe'];
  const code = await run(binOf(name), args, { shell: windows, stdio, onStart: keep });
  return { code, said };
}

export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits =
    major > 24 ||
    (major === 24 && minor >= 11) ||
    (major === 22 && minor >= 13) ||
    (major === 20 && minor >= 19);
  if (fits) return;
  console.error(
    `✗ Cần Node 20.19, 22.13 hoặc 24.11 trở lên; đang là ${process.versions.node}.\n` +
      `  Node 20.19+, 22.13+ or 24.11+ is needed.`,
  );
  process.exit(1);
}

/** Installs what package-lock.json names, unless it is there. */
export async function install() {
  const lock = readFileSync(at('package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  const marker = at('node_modules', '.vinhdanh-lock');
  if (read(marker) === wanted) return;
  if (!isInstalled(JSON.parse(lock))) {
    const code = await phase('cài đặt thư viện', 'install', () =>
      npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
    );
    if (code !== 0) {
      console.error('✗ Không cài đặt được thư viện (npm ci).\n  npm ci failed.');
      process.exit(1);
    }
  }
  // A folder installed by somebody else may be closed to us: then we look again next time.
  if (writable(at('node_modules'))) writeFileSync(marker, wanted);
}

/** npm's own record of what lies in node_modules, compared with the lock. */
function isInstalled(lock) {
  const record = read(at('node_modules', '.package-lock.json'));
  if (!record) return false;
  const there = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || optional || there[path]?.version === version,
  );
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const home = process.env.npm_config_cache ?? join(homedir(), '.npm');
  const env = {
    ...process.env,
    // npm needs a cache; a home that cannot be written must not stop the installation.
    ...(writable(home)
      ? {}
      : { npm_config_cache: join(tmpdir(), `npm-cache-${process.getuid?.()}`) }),
  };
  return cli?.endsWith('npm-cli.js')
    ? run(process.execPath, [cli, ...args], { env })
    : run(windows ? 'npm.cmd' : 'npm', args, { env, shell: windows });
}

const VITE = ['build', 'apps/console', '--logLevel', 'warn'];

/** Compiles apps and libs into dist in one pass, unless nothing changed since the last time. */
export async function build() {
  const wanted = sourceHash();
  const marker = at('dist', '.source-hash');
  if (read(marker) === wanted) return;
  const code = await phase(
    'biên dịch',
    'build',
    async () => (await tool('nest', ['build', 'api'])) || (await tool('vite', VITE)),
  );
  if (code !== 0) {
    console.error('✗ Biên dịch không thành công.\n  The build failed.');
    process.exit(1);
  }
  relocate(root, at('dist'));
  writeFileSync(marker, wanted);
}

function sourceHash() {
  const hash = createHash('sha256');
  const add = (path) =>
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  for (const folder of ['apps', 'libs', join('scripts', 'answers')])
    for (const entry of readdirSync(at(folder), { recursive: true }).sort())
      if (/\.(tsx?|json|css|html|svg|mjs)$/.test(entry) && !entry.endsWith('.spec.ts'))
        add(join(folder, entry));
  for (const file of ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'])
    add(file);
  return hash.digest('hex');
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

function writable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

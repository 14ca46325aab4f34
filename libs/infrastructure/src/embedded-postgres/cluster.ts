import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../config/index.js';
import { binary } from './binaries.js';
import { ENV, type Launcher } from './launcher.js';

export const OWNER = 'vd_owner';
const LOG_LIMIT = 10_000_000;
/** Postgres' own C.UTF-8: the same order as the system's, by plain comparison of bytes. */
const LOCALE = ['--locale-provider=builtin', '--locale=C.UTF-8'];

export const clusterFolder = (launcher: Launcher): string => join(launcher.home, 'postgres');

/** Makes the cluster if there is none yet; a half-made one from a killed start is thrown away. */
export function initCluster(launcher: Launcher, ownerPassword: string): void {
  const folder = clusterFolder(launcher);
  if (existsSync(join(folder, 'PG_VERSION'))) return checkVersion(launcher, folder);
  const draft = `${folder}.new`;
  const passwordFile = join(launcher.home, 'owner-password.tmp');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
  if (launcher.uid !== undefined) chownSync(passwordFile, launcher.uid, launcher.gid ?? 0);
  const args = ['-D', draft, '-U', OWNER, `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  try {
    const run = launch(launcher, 'initdb', [...args, ...LOCALE, '--auth=scram-sha-256']);
    if (run.status !== 0)
      throw new OperatorError(
        'Không tạo được cơ sở dữ liệu PostgreSQL trong thư mục dữ liệu.',
        `initdb failed: ${lastLine(run.stderr)}`,
      );
    renameSync(draft, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function launch(launcher: Launcher, name: 'initdb' | 'postgres', args: string[]) {
  const [program, ...rest] = [...launcher.prefix, binary(launcher.native, name), ...args];
  const { uid, gid } = launcher;
  return spawnSync(program, rest, { cwd: '/', env: ENV, uid, gid, encoding: 'utf8' });
}

/** Postgres cannot read the files of another major version. */
function checkVersion(launcher: Launcher, folder: string): void {
  const files = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  const program = /\d+/.exec(launch(launcher, 'postgres', ['--version']).stdout)?.[0];
  if (program !== undefined && files !== program)
    throw new OperatorError(
      `Dữ liệu thuộc PostgreSQL ${files}, chương trình là ${program}: hãy sao lưu bằng bản cũ rồi khôi phục.`,
      `data of PostgreSQL ${files}, program ${program}: back up with the old release, then restore`,
    );
}

export interface ServerOptions {
  port: number;
  logFile: string;
  /** For tests: a crash of the machine may lose it. */
  temporary?: boolean;
}

/** Starts the server as a process of its own that a Ctrl-C at the terminal does not reach. */
export function spawnServer(launcher: Launcher, options: ServerOptions): ChildProcess {
  const settings = [
    `port=${options.port}`,
    'listen_addresses=127.0.0.1',
    // A socket's path is limited to 107 bytes; a deep Vietnamese folder exceeds it.
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=96MB',
    'max_wal_size=1GB',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(options.temporary ? ['fsync=off', 'full_page_writes=off'] : []),
  ].flatMap((setting) => ['-c', setting]);
  const [program, ...args] = [
    ...launcher.prefix,
    binary(launcher.native, 'postgres'),
    '-D',
    clusterFolder(launcher),
    ...settings,
  ];
  const log = openLog(options.logFile);
  const { uid, gid } = launcher;
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: ENV,
    uid,
    gid,
  });
  closeSync(log);
  child.unref();
  return child;
}

/** Opens a log for appending, begun afresh once it has grown large. */
export function openLog(file: string): number {
  mkdirSync(join(file, '..'), { recursive: true });
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) truncateSync(file);
  return openSync(file, 'a', 0o600);
}

export const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

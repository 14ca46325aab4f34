import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../config/index.js';
import { binary, packagedPostgres } from './binaries.js';

/** How the packaged programs are started here; Postgres itself refuses to run as root. */
export interface Launcher {
  native: string;
  /** Folder that holds the cluster; the data folder unless it had to move. */
  home: string;
  /** Put before the program. */
  prefix: string[];
  /** Another existing user to run as. */
  uid?: number;
  gid?: number;
  /** One line for the operator when something unusual was done. */
  note?: string;
}

const asOther = (uid: number) => ['unshare', '--user', `--map-user=${uid}`];

// The caller's own PG* variables and language must not reach the server.
export const ENV = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  TZ: 'UTC',
  LC_ALL: 'C',
};

interface Account {
  name: string;
  uid: number;
  gid: number;
}

function accounts(): Account[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((f) => f.length > 3)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * Chooses how to run Postgres on the data folder:
 * - an ordinary user runs it as it is;
 * - root, or a user without a name, runs it in a user namespace as an existing ordinary one: files
 *   stay the caller's own, and folders closed to others stay usable;
 * - root whose data folder belongs to an ordinary user runs it as that user;
 * - where none of these works, programs and data live in a system folder under an existing account.
 */
export function chooseLauncher(dataDir: string, clusterId: string): Launcher {
  const native = packagedPostgres();
  const uid = process.getuid?.();
  const known = accounts();
  const named = uid === undefined || known.length === 0 || known.some((a) => a.uid === uid);
  if (uid !== 0 && named) return { native, home: dataDir, prefix: [] };

  const owner = known.find((a) => a.uid === statSync(dataDir).uid && a.uid !== 0);
  if (uid === 0 && owner) {
    const asOwner = { native, home: dataDir, prefix: [], uid: owner.uid, gid: owner.gid };
    if (works(asOwner)) return asOwner;
  }
  const mask = known.find((a) => a.uid === 1000) ?? known.find((a) => a.uid !== 0);
  const masked = { native, home: dataDir, prefix: asOther(mask?.uid ?? 1000) };
  if (works(masked)) return masked;
  if (uid !== 0)
    throw new OperatorError(
      'Người dùng hệ thống này không có tên nên PostgreSQL không chạy được; hãy đặt DATABASE_URL.',
      'this system user has no name, PostgreSQL cannot run; set DATABASE_URL',
    );
  return systemLauncher(dataDir, clusterId, native, known, masked.prefix);
}

/** Can the program be read and the data folder be written this way? */
function works(launcher: Launcher): boolean {
  const [program, ...args] = [
    ...launcher.prefix,
    'sh',
    '-c',
    'test -w "$2" && exec "$1" --version',
    'sh',
    binary(launcher.native, 'postgres'),
    launcher.home,
  ];
  const { uid, gid } = launcher;
  return spawnSync(program, args, { stdio: 'ignore', env: ENV, uid, gid, cwd: '/' }).status === 0;
}

/** Root's last resort: a place every account can reach. The data folder keeps its secrets. */
function systemLauncher(
  dataDir: string,
  clusterId: string,
  packaged: string,
  known: Account[],
  prefix: string[],
): Launcher {
  const home = join('/var/lib/vinhdanh', clusterId);
  const native = join(home, 'native');
  mkdirSync(home, { recursive: true });
  chmodSync('/var/lib/vinhdanh', 0o755);
  if (!existsSync(join(native, 'pg-symlinks.json')))
    cpSync(packaged, native, { recursive: true, verbatimSymlinks: true });
  const note = `PostgreSQL nằm ở ${home} vì không chạy được trong ${dataDir} (kept in a system folder)`;
  const masked = { native, home, prefix, note };
  if (statSync(home).uid === 0 && works(masked)) return masked;

  const other = known.find((a) => a.name === 'postgres') ?? known.find((a) => a.name === 'nobody');
  const { uid, gid } = other ?? { uid: 65534, gid: 65534 };
  chownSync(home, uid, gid);
  chmodSync(home, 0o700);
  return { native, home, prefix: [], uid, gid, note };
}

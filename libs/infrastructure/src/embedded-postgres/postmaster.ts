import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identify, type ProcessIdentity } from './process-identity.js';

export interface Postmaster {
  process: ProcessIdentity;
  port: number;
}

/**
 * The server that holds this cluster, or undefined. A pid file whose number now belongs to another
 * program (after a crash or a restart of the machine) is removed: Postgres itself would refuse.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const known = identify(Number(lines[0]));
  if (known && commandLine(known.pid).some((part) => isFolder(part, cluster)))
    return { process: known, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return undefined;
}

const isFolder = (part: string, cluster: string): boolean =>
  part === cluster || (existsSync(part) && realpathSync(part) === realpathSync(cluster));

function commandLine(pid: number): string[] {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\0');
  // Without /proc the words of a path with spaces cannot be told apart: join what follows -D.
  const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return [(/ -D (.*?) -c /.exec(command) ?? [])[1] ?? ''];
}

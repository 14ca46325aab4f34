import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { identify, type ProcessIdentity } from '@vinhdanh/infrastructure';

/**
 * The npm that runs this process as a script, or undefined when it was started another way. A
 * shell may stand between the two: it dies of a signal without handing it on, or survives its npm.
 */
export function npmParent(): ProcessIdentity | undefined {
  if (!process.env['npm_lifecycle_event']) return undefined;
  const shell = look(process.ppid);
  return identify(shell && / -c /.test(shell.command) ? shell.parent : process.ppid);
}

function look(pid: number): { parent: number; command: string } | undefined {
  try {
    if (existsSync(`/proc/${pid}/stat`)) {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return { parent: Number(fields[1]), command };
    }
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
    return { parent: Number.parseInt(line, 10), command: line };
  } catch {
    return undefined;
  }
}

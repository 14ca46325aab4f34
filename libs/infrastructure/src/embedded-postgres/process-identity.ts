import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process as more than its number: numbers are given out again. */
export interface ProcessIdentity {
  pid: number;
  /** When it was started, in the system's own notation; only compared for equality. */
  started: string;
}

/** The running process of that number, or undefined when there is none (or only its corpse). */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  try {
    if (existsSync('/proc/self/stat')) {
      // The command's name stands in brackets and may hold spaces and brackets itself.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' ? undefined : { pid, started: fields[19] };
    }
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return { pid, started: started.trim() };
  } catch {
    return undefined;
  }
}

/** Does that very process still run? */
export const isAlive = (known: ProcessIdentity | undefined): known is ProcessIdentity =>
  known !== undefined && identify(known.pid)?.started === known.started;

/** Waits until the process is gone; false if it outlived the time. */
export async function waitForEnd(known: ProcessIdentity, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (!isAlive(known)) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return !isAlive(known);
}

/** Sends a signal to that very process, if it still runs. */
export function signal(known: ProcessIdentity | undefined, name: NodeJS.Signals): void {
  if (!isAlive(known)) return;
  try {
    process.kill(known.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

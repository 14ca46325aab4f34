// Processor time, user and system, of processes that are not ours. On a shared machine it says more
// than the clock: what the neighbours take makes us wait, it does not make us work.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

/** Seconds of one process so far; 0 where /proc is not to be had. */
export const cpuOf = (pid) => read(pid)?.own ?? 0;

/**
 * Seconds of a process, of all it has started and of those of them that have ended: a Postgres
 * server starts a process for each connection.
 */
export function cpuOfTree(pid) {
  const first = read(pid);
  if (!first) return 0;
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    const found = /^\d+$/.test(name) ? read(name) : undefined;
    if (found) children.set(found.parent, [...(children.get(found.parent) ?? []), found]);
  }
  const sum = (one) =>
    one.own + one.ended + (children.get(one.pid) ?? []).reduce((all, child) => all + sum(child), 0);
  return sum(first);
}

function read(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')
      .at(-1)
      .split(' ')
      .map(Number);
    const seconds = (place) => (fields[place] + fields[place + 1]) / TICKS;
    return { pid: Number(pid), parent: fields[1], own: seconds(11), ended: seconds(13) };
  } catch {
    return undefined; // It ended meanwhile, or there is no /proc here.
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, openLog, type ProcessIdentity } from '@vinhdanh/infrastructure';
import type { Service } from './services.js';

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;
/** Whoever ran that long is well again: the next crash counts as the first. */
const SETTLED_MS = 20_000;
const STOP_LIMIT_MS = 8_000;

const GUARD = join(__dirname, 'end-with-starter.js');
/**
 * Left alone, V8 grows its heap to half the machine before it tidies up. A laptop must run api and
 * worker in 300 MB each, also while tens of thousands of lines are loaded.
 */
const HEAP = ['--max-old-space-size=160', '--max-semi-space-size=8'];

interface Watched {
  service: Service;
  child?: ChildProcess;
  crashes: number;
  timer?: NodeJS.Timeout;
}

/** Starts the processes of the service and starts again the one that ends unasked. */
export class Supervisor {
  private readonly watched: Watched[] = [];
  private stopping = false;

  /**
   * @param logDir each process writes to `<logDir>/<name>.log`
   * @param changed called with the running processes whenever one was started
   */
  constructor(
    private readonly logDir: string,
    private readonly changed: (children: Record<string, ProcessIdentity>) => void,
  ) {}

  start(services: Service[]): void {
    for (const service of services) {
      const one: Watched = { service, crashes: 0 };
      this.watched.push(one);
      this.run(one);
    }
  }

  /** The process that has crashed at least so often in a row, if one has. */
  failing(crashes: number): string | undefined {
    return this.watched.find((one) => one.crashes >= crashes)?.service.name;
  }

  /** The end of what a process wrote before it ended. */
  lastWords(name: string): string {
    return readFileSync(this.logFile(name), 'utf8').trim().split('\n').slice(-12).join('\n');
  }

  /** Asks all to end, and ends the ones that do not. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.watched.map((one) => this.end(one)));
  }

  private run(one: Watched): void {
    const { name, entry, env } = one.service;
    const log = openLog(this.logFile(name));
    const begun = Date.now();
    // A group of its own: a Ctrl-C at the terminal reaches the starter alone, which asks in turn.
    const child = spawn(process.execPath, [...HEAP, '--require', GUARD, entry], {
      env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    one.child = child;
    child.once('error', (error) => {
      // Without a process there is no exit to come.
      if (child.pid === undefined) this.ended(one, begun, error.message);
      else console.error(`✗ ${name}: ${error.message}`);
    });
    child.once('exit', (code, signal) => this.ended(one, begun, signal ?? code));
    this.changed(this.running());
  }

  private ended(one: Watched, begun: number, why: string | number | null): void {
    one.child = undefined;
    if (this.stopping) return;
    one.crashes = Date.now() - begun > SETTLED_MS ? 1 : one.crashes + 1;
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (one.crashes - 1), LONGEST_DELAY_MS);
    const { name } = one.service;
    console.error(`! ${name} dừng (ended: ${why}), khởi động lại sau ${delay} ms`);
    one.timer = setTimeout(() => this.runAgain(one), delay);
  }

  /** What cannot be started now, as with a full disk, is tried again and takes nobody else down. */
  private runAgain(one: Watched): void {
    const begun = Date.now();
    try {
      this.run(one);
    } catch (error) {
      this.ended(one, begun, (error as Error).message);
    }
  }

  private running(): Record<string, ProcessIdentity> {
    const known = this.watched.map(({ service, child }) => [
      service.name,
      child?.pid ? identify(child.pid) : undefined,
    ]);
    return Object.fromEntries(known.filter(([, identity]) => identity));
  }

  private end(one: Watched): Promise<void> {
    clearTimeout(one.timer);
    const { child } = one;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((done) => {
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      child.once('exit', () => {
        clearTimeout(force);
        done();
      });
      child.kill('SIGTERM');
    });
  }

  private readonly logFile = (name: string): string => join(this.logDir, `${name}.log`);
}

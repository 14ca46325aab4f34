import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

const SOURCE = join(__dirname, '../../../../apps/centre-simulator/src');

/** The centre's simulator as the process it is, from its sources, with a memory of its own. */
export class StartedSimulator {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'vd-centre-'));
  url = '';

  /** With a key it believes signed calls only. */
  constructor(private readonly key?: { systemId: string; secret: string }) {
    for (const file of readdirSync(SOURCE).filter((name) => !name.includes('.spec.'))) {
      const { code } = transformFileSync(join(SOURCE, file), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      });
      writeFileSync(join(this.folder, file.replace(/\.ts$/, '.js')), code);
    }
  }

  /** Starts it, also again after `end`, with what it remembers. */
  async start(): Promise<this> {
    const child = fork(join(this.folder, 'main.js'), {
      env: {
        ...{ CENTRE_PORT: '0', VINHDANH_DATA: this.folder },
        ...(this.key
          ? { CENTRE_SYSTEM_ID: this.key.systemId, CENTRE_SECRET: this.key.secret }
          : {}),
      },
      stdio: 'ignore',
    });
    this.child = child;
    const port = await new Promise<number>((done, fail) => {
      child.once('exit', () => fail(new Error('the simulator ended')));
      child.once('message', (message) => done((message as { port: number }).port));
    });
    this.url = `http://127.0.0.1:${port}`;
    return this;
  }

  async scenario(fields: object): Promise<void> {
    const body = JSON.stringify(fields);
    const response = await fetch(`${this.url}/_/scenario`, { method: 'POST', body });
    if (!response.ok) throw new Error(`scenario refused: ${await response.text()}`);
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

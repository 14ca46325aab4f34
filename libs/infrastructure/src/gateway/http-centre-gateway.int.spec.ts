import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { CentreUnreachable, type CentrePackage } from '@vinhdanh/application';
import type { Settings } from '../settings.js';
import { HttpCentreGateway } from './http-centre-gateway.js';

const source = join(__dirname, '../../../../apps/centre-simulator/src');
const folder = mkdtempSync(join(tmpdir(), 'centre-'));
let child: ChildProcess;
let base: string;

/** Starts the simulator as the process it is, on its own memory. */
async function start(): Promise<void> {
  child = fork(join(folder, 'main.js'), {
    env: { CENTRE_PORT: '0', VINHDANH_DATA: folder },
    stdio: 'ignore',
  });
  const port = await new Promise<number>((done, fail) => {
    child.once('exit', () => fail(new Error('simulator ended')));
    child.once('message', (message) => done((message as { port: number }).port));
  });
  base = `http://127.0.0.1:${port}`;
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await gone;
}

const scenario = (fields: object): Promise<Response> =>
  fetch(`${base}/_/scenario`, { method: 'POST', body: JSON.stringify(fields) });

const gateway = (centreUrl: string | undefined = base): HttpCentreGateway =>
  new HttpCentreGateway({ centreUrl } as Settings);

const pkg = (number: string): CentrePackage => ({
  documentId: `H07,2019/04/28,${number}/TTr-UBND`,
  organId: 'H07',
  letter: { number: `${number}/TTr-UBND`, date: '2019-04-28' },
  lines: ['a', 'b'].map((dossierId) => ({
    dossierId,
    award: 'government-flag',
    kind: 'merit',
    recipientKind: 'collective',
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
    unitId: 'u',
    name: 'Phòng Mẫu',
  })),
});
const send = (number: string) => gateway().send(pkg(number), pkg(number).documentId);

/** Asks until there are results. */
async function settled(number: string) {
  for (let n = 0; n < 100; n += 1) {
    const answer = await gateway().answer(pkg(number).documentId);
    if (answer?.items.length) return answer;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('no results');
}

beforeAll(async () => {
  for (const file of readdirSync(source).filter((name) => !name.includes('.spec.'))) {
    const { code } = transformFileSync(join(source, file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), code);
  }
  await start();
  await scenario({ delayMs: 20 });
});

afterAll(async () => {
  await end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

describe('gateway to the centre', () => {
  it('sends once however often it sends, and hears statuses and results', async () => {
    const first = await send('1');
    expect(await send('1')).toEqual(first);
    const answer = await settled('1');
    expect(answer.statuses.map((status) => status.code)).toEqual(['01', '03', '05', '06']);
    expect(answer.items.map((item) => item.outcome)).toEqual(['granted', 'granted']);
    expect(answer.items[0]?.decision?.number).toMatch(/\(mẫu\)$/);
  });

  it('knows nothing of a document that was never sent', async () => {
    expect(await gateway().answer('H07,2019/01/01,999/TTr')).toBeUndefined();
  });

  it('calls an outage an outage, and goes on after it', async () => {
    await scenario({ outage: true });
    await expect(send('2')).rejects.toThrow(CentreUnreachable);
    await scenario({ outage: false });
    expect((await send('2')).receipt).toMatch(/^BN-/);
  });

  it('passes on duplicates and disorder as they come', async () => {
    await scenario({ duplicate: true });
    await send('3');
    const { statuses } = await settled('3');
    expect(statuses.length).toBeGreaterThan(6);
    expect(new Set(statuses.map((status) => status.code))).toContain('77');
    await scenario({ duplicate: false });
  });

  it('finds everything again after the centre was killed and started anew', async () => {
    const first = await send('4');
    await end('SIGKILL');
    await expect(send('4')).rejects.toThrow(CentreUnreachable);
    await start();
    expect(await send('4')).toEqual(first);
    expect((await settled('4')).items).toHaveLength(2);
  });

  it('leaves its origin for nobody, and needs an address', async () => {
    await expect(gateway('').answer('x')).rejects.toThrow('CENTRE_URL');
    await expect(gateway(`${base}/missing`).send(pkg('5'), 'k')).rejects.toThrow('status 404');
  });
});

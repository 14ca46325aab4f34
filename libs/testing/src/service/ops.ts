import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { SAMPLE_PASSWORD, type Service } from './start-service.js';

const ROOT = resolve(__dirname, '../../../..');

export interface OpsRun {
  code: number | null;
  output: string;
}

/** Runs a verb of the command line against a running service, as an operator would. */
export function ops(service: Service, ...words: string[]): Promise<OpsRun> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/ops/src/main.js'), ...words], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: service.database.ownerUrl,
      VINHDANH_DATA: service.dataDir,
      VINHDANH_URL: service.url,
      VINHDANH_MODE: service.mode,
      ...(service.mode === 'sample' ? { SAMPLE_PASSWORD } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  service.alsoEnd(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

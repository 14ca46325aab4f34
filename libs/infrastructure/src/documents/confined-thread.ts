import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const HOOK = join(__dirname, '../../../testing/src/threads/typescript-hook.cjs');

/**
 * A thread for a file of whoever sent it: little memory, and nothing of ours within reach. `folder`
 * holds its `main`; under a test runner only the sources are there, and it compiles them as it
 * loads them.
 */
export function confinedThread(folder: string, workerData: object, heapMb: number): Worker {
  const compiled = join(__dirname, folder, 'main.js');
  const isBuilt = existsSync(compiled);
  return new Worker(isBuilt ? compiled : join(__dirname, folder, 'main.ts'), {
    workerData,
    execArgv: isBuilt ? [] : ['--require', HOOK],
    resourceLimits: {
      maxOldGenerationSizeMb: heapMb,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 4,
    },
    // Nothing of ours is its business: neither addresses nor passwords.
    env: {},
    stdout: true,
    stderr: true,
  });
}

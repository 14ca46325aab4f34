import { join, resolve } from 'node:path';
import { CentreSimulator } from './simulator.js';

/** Reads no configuration but these six, so that it starts in a blink and needs no library. */
async function main(): Promise<void> {
  const { CENTRE_PORT, PORT, CENTRE_HOST, VINHDANH_DATA } = process.env;
  const folder = resolve(VINHDANH_DATA || '.data');
  const { CENTRE_SYSTEM_ID: systemId, CENTRE_SECRET: secret } = process.env;
  const key = systemId && secret ? { systemId, secret } : undefined;
  const simulator = new CentreSimulator(join(folder, 'centre-simulator.json'), key);
  const port = await simulator.start(Number(CENTRE_PORT || PORT || 0), CENTRE_HOST || '127.0.0.1');
  const end = () => void simulator.close().then(() => process.exit(0));
  process.once('SIGTERM', end).once('SIGINT', end);
  // The channel closes when the parent is gone, even by SIGKILL; started by hand there is none.
  process.once('disconnect', end);
  process.channel?.unref();
  process.send?.({ ready: true, port });
  console.log(`centre simulator on http://127.0.0.1:${port}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

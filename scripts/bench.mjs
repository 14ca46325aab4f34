// The bench is a package of its own: who only uses the service never installs the peers.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, refuseOldNode, root, run } from './prepare.mjs';

const bench = join(root, 'test', 'bench');

refuseOldNode();
await install();
await build();
await installBench();
process.exit(await run(process.execPath, [join(bench, 'run.mjs'), ...process.argv.slice(2)]));

/** Installs what the bench's own lock names, unless it is there. */
async function installBench() {
  const lock = readFileSync(join(bench, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const marker = join(bench, 'node_modules', '.vinhdanh-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: bench, shell });
  if (code !== 0) process.exit(code);
  writeFileSync(marker, wanted);
}

// The bench is a package of its own: who only uses the service never installs the peers.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, refuseOldNode, root, run } from './prepare.mjs';

refuseOldNode();
await install();
await build();
const bench = join(root, 'test', 'bench');
if (!existsSync(join(bench, 'package.json'))) {
  console.error('✗ Chưa có phép đo (test/bench).\n  No benchmark here.');
  process.exit(1);
}
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';
if (!existsSync(join(bench, 'node_modules'))) {
  const code = await run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: bench, shell });
  if (code !== 0) process.exit(code);
}
process.exit(await run(npm, ['start', '--', ...process.argv.slice(2)], { cwd: bench, shell }));

// `npm start`: from a fresh clone to a running service. The service is watched over by this very
// process, so that a signal to it reaches everything.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, install, refuseOldNode, root } from './prepare.mjs';

refuseOldNode();
await install();
await build();
process.chdir(root);
process.argv = [process.execPath, 'vinhdanh', 'up', ...process.argv.slice(2)];
createRequire(import.meta.url)(join(root, 'dist', 'apps', 'ops', 'src', 'main.js'));

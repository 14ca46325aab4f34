import { build, install, refuseOldNode } from './prepare.mjs';

refuseOldNode();
await install();
await build();

#!/usr/bin/env node
// Health check for containers: with a name, is the file that process keeps young enough? Without,
// does the api say that it is ready?
const { statSync } = require('node:fs');
const { join } = require('node:path');

const leave = (well) => process.exit(well ? 0 : 1);
const [name] = process.argv.slice(2);
if (name) {
  const file = join(process.env.VINHDANH_DATA || '.data', 'health', name);
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  leave(Date.now() - mtimeMs < 15_000);
} else {
  fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then(
    (answer) => leave(answer.ok),
    () => leave(false),
  );
}

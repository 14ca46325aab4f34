#!/usr/bin/env node
// Health check of a process without a port: is the file it keeps young enough?
const { statSync } = require('node:fs');
const { join } = require('node:path');

const file = join(process.env.VINHDANH_DATA || '.data', 'health', process.argv[2] || 'worker');
try {
  process.exit(Date.now() - statSync(file).mtimeMs < 15_000 ? 0 : 1);
} catch {
  process.exit(1);
}

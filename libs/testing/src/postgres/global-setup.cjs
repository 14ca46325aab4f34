// Plain JavaScript over the built tree: jest maps no aliases in a global set-up.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { prepareTemplates } = require('./templates.cjs');

/** One Postgres for the whole run: TEST_DATABASE_URL (an owner's address), or an embedded one. */
module.exports = async () => {
  let ownerUrl = process.env.TEST_DATABASE_URL;
  if (!ownerUrl) {
    const { startPostgres } = require('../../../../dist/libs/infrastructure/src/index.js');
    const dataDir = mkdtempSync(join(tmpdir(), 'vd-test-'));
    const server = await startPostgres({ dataDir, temporary: true });
    globalThis.__VD_POSTGRES__ = server;
    ownerUrl = server.ownerUrl;
  }
  process.env.VD_TEST_OWNER_URL = ownerUrl;
  await prepareTemplates(ownerUrl);
};

const { Client } = require('pg');

const EMPTY = 'vd_template_empty';

const within = (ownerUrl, database) => {
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  return url.toString();
};

async function onServer(ownerUrl, work) {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A migrated, empty database that every test file clones in a fraction of a second. */
async function prepareTemplates(ownerUrl) {
  const { runMigrations } = require('../../../../dist/libs/infrastructure/src/index.js');
  await onServer(ownerUrl, async (client) => {
    await client.query(`drop database if exists ${EMPTY} with (force)`);
    await client.query(`create database ${EMPTY}`);
  });
  await runMigrations(within(ownerUrl, EMPTY));
}

module.exports = { prepareTemplates, onServer, within, EMPTY };

const { Client } = require('pg');

const EMPTY = 'vd_template_empty';
const SAMPLE = 'vd_template_sample';
const SAMPLE_PASSWORD = 'mau-kiem-thu-2019';

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

/**
 * Two databases that every test file clones in a fraction of a second: migrated and empty, and the
 * sample province with its catalogue, organisations and accounts.
 */
async function prepareTemplates(ownerUrl) {
  const {
    readConfig,
    runMigrations,
  } = require('../../../../dist/libs/infrastructure/src/index.js');
  const { seedSample } = require('../../../../dist/apps/ops/src/init/seed-sample.js');
  const create = (name, from) =>
    onServer(ownerUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}${from ? ` template ${from}` : ''}`);
    });
  await create(EMPTY);
  await runMigrations(within(ownerUrl, EMPTY));
  await create(SAMPLE, EMPTY);
  const url = within(ownerUrl, SAMPLE);
  const config = readConfig({ DATABASE_URL: url, VINHDANH_MODE: 'sample' });
  await seedSample(config, url, SAMPLE_PASSWORD);
}

module.exports = { prepareTemplates };

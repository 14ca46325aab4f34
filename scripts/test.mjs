// `npm test`: everything that must hold, ending in one line with the counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, heard, install, refuseOldNode, tool } from './prepare.mjs';
import { startRedis } from './test-redis.mjs';

const only = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'vd-results-'));
const inCi = ['true', '1'].includes(process.env.CI ?? '');
const count = { passed: 0, failed: 0 };
const wanted = (name) => only.length === 0 || only.includes(name);

/** Checks that read and start nothing: each keeps one core busy, so they run side by side. */
const CHECKS = [
  ['eslint', 'eslint', ['.']],
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['console-types', 'tsc', ['-p', 'apps/console/tsconfig.json']],
  ['dependencies', 'depcruise', ['apps', 'libs', '--config', '.dependency-cruiser.cjs']],
  ['prettier', 'prettier', ['--check', '--log-level', 'warn', '.']],
];

async function checks(atOnce) {
  const open = CHECKS.filter(([name]) => wanted(name));
  const lane = async () => {
    for (let next = open.shift(); next; next = open.shift()) {
      const [name, program, args] = next;
      const { code, said } = await heard(program, args);
      count[code === 0 ? 'passed' : 'failed'] += 1;
      console.log(`\n── ${name}\n${said}   ${name}: ${code === 0 ? 'ok' : 'FAILED'}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Runs one jest project; a suite that could not even load counts as one failure. */
async function jest(name, project, { env = {}, without = [], atOnce = 2 } = {}) {
  if (!wanted(name)) return;
  console.log(`\n── ${name}`);
  const outputFile = join(results, `${name}.json`);
  // Specs mostly wait for databases and other processes, so two at a time pay even on two cores;
  // with three the long ones only hinder one another.
  const width = [`--maxWorkers=${atOnce}`];
  const left = without.map((spec) => `--testPathIgnorePatterns=/test/e2e/${spec}\\.e2e\\.spec`);
  const args = ['--selectProjects', project, ...width, ...left, '--json'];
  const code = await tool('jest', [...args, `--outputFile=${outputFile}`], {
    env: { ...process.env, ...env },
  });
  let failed = 1;
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    count.passed += report.numPassedTests;
    failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  } catch (error) {
    console.error(`   ${name}: no report (${error.message})`);
  }
  count.failed += code === 0 ? failed : Math.max(failed, 1);
}

/**
 * Held once, in the Postgres leg, for the time they take. The record is 27,849 dossiers through the
 * stages that the session of 2019 passes in both legs, where it is killed and wiped as well. The
 * others ask what no queue has a part in (votes, forms, the law, sign-in, bodies, the start
 * itself), or what passes the same tasks as a spec that is held twice.
 */
const HELD_ONCE = [
  ...['record-2016-2020', 'secret-ballot', 'up', 'merger-2025', 'clusters', 'scoring'],
  ...['bad-input', 'bad-commands', 'accounts', 'catalogue', 'front-page', 'criteria-sets'],
  ...['eligibility', 'rehearsals', 'due', 'council-votes', 'subjects', 'guards', 'law-of-line'],
  ...['provisional', 'papers', 'letters', 'household-lists', 'commune-awards', 'local-titles'],
  ...['agency-lists', 'grievances', 'movements-and-calendar', 'school-lines', 'steps'],
  'decision-paths',
];

async function redisLeg() {
  if (!wanted('e2e-redis')) return;
  console.log(`\nNot held again on Redis: ${HELD_ONCE.join(', ')}`);
  const redis = await startRedis();
  if (redis) {
    // The two hundred secret rounds were held in the other leg; here it is Redis that is searched.
    const env = { REDIS_URL: redis.url, ATTACK_ROUNDS: '12' };
    await jest('e2e-redis', 'e2e', { env, without: HELD_ONCE });
    await redis.stop();
  } else if (inCi) {
    console.error('\n── e2e-redis: FAILED, no redis-server found and REDIS_URL is not set');
    count.failed += 1;
  } else {
    console.log('\n── e2e-redis: skipped, no redis-server found and REDIS_URL is not set');
  }
}

/** In a real browser, where there is one; in CI its absence is a failure. */
async function browserLeg() {
  if (!wanted('browser')) return;
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const there = process.env.CHROMIUM ?? places.find((path) => existsSync(path));
  // A screen waits more than it works, so here three pay.
  if (there)
    await jest('browser', 'browser', { env: { REDIS_URL: '', CHROMIUM: there }, atOnce: 3 });
  else if (inCi) {
    console.error('\n── browser: FAILED, no Chromium found and CHROMIUM is not set');
    count.failed += 1;
  } else console.log('\n── browser: skipped, no Chromium found and CHROMIUM is not set');
}

refuseOldNode();
await install();
await build();
await checks(2);
await jest('unit', 'unit');
await jest('int', 'int');
await jest('e2e-postgres', 'e2e', { env: { REDIS_URL: '' } });
await redisLeg();
await browserLeg();
rmSync(results, { recursive: true, force: true });
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);

// docs/benchmarks.md: one part for each measurement, replaced when it is measured again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { eligibilityPart, httpPart, memoryPart, pipelinePart } from './report-parts.mjs';
import { ballotPart } from './report-ballot.mjs';
import { consolePart } from './report-console.mjs';
import { duePart } from './report-due.mjs';
import { searchPart } from './report-search.mjs';
import { root } from './product.mjs';

const FILE = join(root, 'docs', 'benchmarks.md');
const PARTS = {
  pipeline: pipelinePart,
  http: httpPart,
  eligibility: eligibilityPart,
  search: searchPart,
  due: duePart,
  ballot: ballotPart,
  console: consolePart,
  memory: memoryPart,
};

const HEAD = `# Benchmarks

Written by \`npm run bench\` and by nothing else. Load generator, service, queue and Postgres share one
machine; absolute figures move by up to 2x with the machine and its neighbours, so the goals are
ratios: contenders take turns within one run, a ratio is taken inside each round, and a cell shows
median (least–most) of the rounds. Differences below 1.3x should be read as "equal".
`;

const TAIL = `## Not measured yet
Beside the peers (DBOS, Express with TypeORM), the p99 at 50 dossiers/s, the rebuild of the audit
projection, the verification of the log, and reads at 1,000,000
dossiers: a later issue sets these beside the others. That nothing acknowledged is lost after
SIGKILL is shown by the end-to-end suite, not here.
`;

const BEFORE = loadavg();

/** Writes the file, or prints it when `print` is set. */
export function writeReport(found, { postgres, command, print }) {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const parts = Object.entries(PARTS).map(([name, write]) => {
    if (!found[name]) return kept(old, name);
    return `${write(found[name])}\n${surroundings(postgres, command)}\n`;
  });
  const marked = Object.keys(PARTS).map((name, i) => `${open(name)}\n${parts[i]}${close(name)}\n`);
  const text = [HEAD, ...marked, TAIL].join('\n');
  if (print) console.log(text);
  else writeFileSync(FILE, text);
}

const open = (name) => `<!-- measured: ${name} -->`;
const close = (name) => `<!-- end: ${name} -->`;

function kept(old, name) {
  const from = old.indexOf(open(name));
  const to = old.indexOf(close(name));
  const whole = from >= 0 && to > from;
  return whole ? old.slice(from + open(name).length + 1, to) : `## ${name}\nNot measured yet.\n`;
}

/** Under what circumstances a part was measured. */
function surroundings(postgres, command) {
  const [processor] = cpus();
  const facts = [
    new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    `Node ${process.versions.node}`,
    ...(postgres ? [`PostgreSQL ${postgres} as packaged, fsync on`] : []),
    `${availableParallelism()} CPUs (${processor?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `load average before ${loads(BEFORE)}, after ${loads(loadavg())}`,
  ];
  return `${facts.join(' · ')}. Repeat: \`${command}\``;
}

/** Over 1, 5 and 15 minutes; the one before tells how much the neighbours took. */
const loads = (averages) => averages.map((load) => load.toFixed(1)).join(' ');

// `npm run bench [-- pipeline|http|eligibility|search|due|console|ballot|memory] [--rounds 3] [--dossiers 10000] [--print]`
// Measures, then writes docs/benchmarks.md; parts that were not measured now stay as they are.
import { parseArgs } from 'node:util';
import { measureBallot } from './ballot.mjs';
import { measureConsole } from './console.mjs';
import { measureDue } from './due.mjs';
import { measureEligibility } from './eligibility.mjs';
import { openGround } from './ground.mjs';
import { measureHttp } from './http.mjs';
import { measureMemory } from './memory.mjs';
import { measurePipeline } from './pipeline.mjs';
import { writeReport } from './report.mjs';
import { measureSearch } from './search.mjs';

const PARTS = ['pipeline', 'http', 'eligibility', 'search', 'due', 'ballot', 'console', 'memory'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    dossiers: { type: 'string', default: '10000' },
    naive: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '6' },
    subjects: { type: 'string', default: '1000000' },
    /** Of the subjects of `due`, those with the record of ten years. */
    histories: { type: 'string', default: '5000' },
    /** Lines on the sheet of `ballot`. */
    lines: { type: 'string', default: '148' },
    searches: { type: 'string', default: '40' },
    connections: { type: 'string', default: '50' },
    /** Letters of 500 lines that one sitting of the council decides. */
    sitting: { type: 'string', default: '2' },
    /** Sittings under way at the same time. */
    'in-flight': { type: 'string', default: '20' },
    /** Folder for CPU profiles of the worker; profiling costs speed. */
    profile: { type: 'string' },
    /** Show the text instead of writing the file. */
    print: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`✗ Không có phép đo "${unknown[0]}"; hãy chọn: ${PARTS.join(', ')}.`);
  process.exit(1);
}
const wanted = positionals.length > 0 ? positionals : PARTS;
const number = (name) => Number(values[name]);
const rounds = number('rounds');
const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)}  ${text}`);

const found = {};
let postgres;
// These two start a service of their own.
const OWN = new Set(['ballot', 'memory']);
if (wanted.some((part) => !OWN.has(part))) {
  const ground = await openGround();
  postgres = ground.version;
  const stop = async () => {
    await ground.stop();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    if (wanted.includes('pipeline'))
      found.pipeline = await measurePipeline(ground, pipeline(), say);
    if (wanted.includes('http'))
      found.http = await measureHttp(
        ground,
        { rounds, seconds: number('seconds'), connections: number('connections') },
        say,
      );
    if (wanted.includes('eligibility'))
      found.eligibility = await measureEligibility(
        ground,
        { rounds, dossiers: number('dossiers') },
        say,
      );
    if (wanted.includes('search'))
      found.search = await measureSearch(
        ground,
        { rounds, subjects: number('subjects'), searches: number('searches') },
        say,
      );
    if (wanted.includes('due'))
      found.due = await measureDue(
        ground,
        { rounds, subjects: number('subjects'), histories: number('histories') },
        say,
      );
    if (wanted.includes('console')) found.console = await measureConsole(ground, { rounds }, say);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await ground.stop();
  }
}
if (wanted.includes('ballot')) found.ballot = await measureBallot({ lines: number('lines') }, say);
if (wanted.includes('memory')) found.memory = await measureMemory(say);
writeReport(found, { postgres, command: commandLine(), print: values.print });

function pipeline() {
  return {
    rounds,
    dossiers: number('dossiers'),
    naive: number('naive'),
    rawSeconds: 5,
    lettersPerSitting: number('sitting'),
    inFlight: number('in-flight'),
    profile: values.profile,
  };
}

/** As somebody would type it to repeat this run. */
function commandLine() {
  const words = process.argv.slice(2).filter((word) => word !== '--print');
  return ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
}

// The part of docs/benchmarks.md about the console.
import { goal, table } from './report-parts.mjs';
import { over } from './stats.mjs';

const HEAD = ['what', 'measured', 'must', 'goal', 'holds'];

export function consolePart({ rounds, slowed, rows, scripts }) {
  const figure = (name) => over(rounds, (round) => round[name]);
  const percent = (name) => over(rounds, (round) => 100 * round[name]);
  return `## The console on an old machine
Chromium at 1366×768 with its processor slowed ${slowed} times, beside a warm api and worker. The first useful
screen is a unit clerk's desk with its figures on it, counted by the page's own clock from the
request for the document: once with nothing kept, once with the scripts kept from before. Then the
list of proposals with ${rows.toLocaleString('en-US')} rows on the page is scrolled by 60 turns of the wheel and typed into; what
arrived is counted. Initial scripts are those named by the document, as gzip packs them.
${rounds.length} round${rounds.length === 1 ? '' : 's'} after one that is not counted.

${table(HEAD, [
  goal('first useful screen, nothing kept, s', figure('empty'), 1.5, 1, { most: true }),
  goal('first useful screen, scripts kept, s', figure('again'), 1.5, 1, { most: true }),
  goal('initial scripts, kB gzip', { median: scripts, least: scripts, most: scripts }, 350, 250, {
    digits: 0,
    most: true,
  }),
  goal('turns of the wheel that arrived, %', percent('wheels'), 100, 100, { digits: 0 }),
  goal('keys typed that arrived, %', percent('keys'), 100, 100, { digits: 0 }),
  goal('longest frame while scrolling, ms', figure('longestFrame'), 500, 100, {
    digits: 0,
    most: true,
  }),
])}
`;
}

// The part of docs/benchmarks.md about who is due.
import { goal, GOALS, table } from './report-parts.mjs';
import { over, show } from './stats.mjs';

export function duePart({ rounds, options, done, found, missed, awards }) {
  const number = (value) => value.toLocaleString('en-US');
  const seconds = (who) => over(rounds, (round) => round[who]);
  const perSecond = (who) => over(rounds, (round) => done / round[who]);
  return `## Who is due: ${number(options.subjects)} subjects
\`POST /api/v1/due-lists {province: true, year: 2025}\` as the worker works it off: everybody looked over
for every award of the law of that year, findings written page by page. ${number(options.histories)} of them have the
record of ten years (some forty facts), the others nothing but themselves, as in a register that was
begun yesterday. Beside it the two statements that fetch people and histories, over the same pages, rows
thrown away. The list held ${number(found)} findings (${number(missed)} of them missed) of ${awards} awards and standings.
${rounds.length} round${rounds.length === 1 ? '' : 's'}, in turns.

${table(
  ['contender', 'seconds', 'subjects/s'],
  [
    ['bare statements', show(seconds('bare'), 1), show(perSecond('bare'))],
    ['**product**', show(seconds('product'), 1), show(perSecond('product'))],
  ],
)}

${table(GOALS, [
  goal(
    'time, product against bare statements',
    over(rounds, (round) => round.product / round.bare),
    20,
    5,
    { most: true },
  ),
])}
`;
}

// The search part of docs/benchmarks.md.
import { goal, GOALS, table } from './report-parts.mjs';
import { over, show } from './stats.mjs';

const ratio = (round, shape) => round[shape].product / round[shape].bare;

export function searchPart({ rounds, shapes, options }) {
  const sum = (round, who) => shapes.reduce((total, shape) => total + round[shape][who], 0);
  const mean = (round) =>
    Math.exp(
      shapes.reduce((total, shape) => total + Math.log(ratio(round, shape)), 0) / shapes.length,
    );
  const count = options.subjects.toLocaleString('en-US');
  return `## Search: one person among ${count}
\`GET /api/v1/subjects?q=\` through the application layer, as the api runs it: rights by row policies,
exact marks first, Vietnamese order, names of units, a page of 50 with a place to go on from. Beside
it the bare query: the same words by the same index in the same order, as the owner, and nothing
else. Names are generated with the frequencies of a Vietnamese province (38 % Nguyễn). What is
searched differs each time; both contenders get it, in turns. ${rounds.length} rounds of ${options.searches} searches for each
sort.

${table(
  ['what is typed', 'product ms', 'bare ms', 'product against bare'],
  shapes.map((shape) => [
    shape,
    show(
      over(rounds, (round) => round[shape].product),
      1,
    ),
    show(
      over(rounds, (round) => round[shape].bare),
      1,
    ),
    show(
      over(rounds, (round) => ratio(round, shape)),
      2,
    ),
  ]),
)}

${table(GOALS, [
  goal(
    'time of all sorts together, product against bare query',
    over(rounds, (round) => sum(round, 'product') / sum(round, 'bare')),
    2,
    1,
    { most: true },
  ),
  goal(
    'a sort of search for each, product against bare query, their geometric mean',
    over(rounds, mean),
    2,
    1,
    { most: true },
  ),
])}

A search of the product has a fixed cost beside the bare query: the planner's estimate, the ranks,
the check of every row by the policy, the names of units, one more round trip where somebody else
asks. It shows where the bare query itself takes few milliseconds.
`;
}

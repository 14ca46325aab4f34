// The part of docs/benchmarks.md about a secret round on one sheet.
import { goal, GOALS, table } from './report-parts.mjs';
import { show, spread } from './stats.mjs';

const PHASES = {
  keys: 'keys of the sheet made',
  'check-in': 'all take their sheet, one after another',
  casting: 'all cast at once',
  count: 'box opened, verified, counted',
  recount: 'recount by anybody',
};
/** Half an hour of a meeting; the random wait before casting comes on top (60 s by default). */
const MEETING_SECONDS = 1_800;

export function ballotPart({ lines, members, seconds, limit }) {
  const number = (value) => value.toLocaleString('en-US');
  const one = (value) => spread([value]);
  const vote = seconds.keys + seconds['check-in'] + seconds.casting + seconds.count;
  const bare = limit.keys + limit['check-in'] + limit.casting + limit.count;
  return `## Secret round: ${number(lines)} lines on one sheet, a council of 22
${members} members present cast ${number(members * lines)} ballots over HTTP, the others write; api, worker, vault, Postgres
and all members' devices on this machine, the random wait before casting set to none. The round is
that of the end-to-end suite, so every result is checked. Limit: the bare cryptography of the phase
(RSA-2048 keys; one signature and one check a token; two checks a ballot) in one thread, measured
before and after. Keys are made before the meeting.

${table(
  ['phase', 's', 'limit s', 'ratio'],
  Object.entries(PHASES).map(([phase, words]) => [
    words,
    show(one(seconds[phase]), 1),
    show(one(limit[phase]), 1),
    show(one(seconds[phase] / limit[phase]), 2),
  ]),
)}

${table(GOALS, [
  goal(
    'seconds from the first key to the count, against half an hour',
    one(vote / MEETING_SECONDS),
    1,
    0.5,
    { most: true },
  ),
  goal('the same against the bare cryptography', one(vote / bare), 20, 10, { most: true }),
])}
`;
}

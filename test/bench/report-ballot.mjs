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
/** Half an hour of a meeting. */
const MEETING_SECONDS = 1_800;

export function ballotPart({ lines, cast, wrote, seconds, limit, wait }) {
  const number = (value) => value.toLocaleString('en-US');
  const one = (value) => spread([value]);
  const vote = seconds.keys + seconds['check-in'] + seconds.casting + seconds.count;
  const bare = limit.keys + limit['check-in'] + limit.casting + limit.count;
  return `## Secret round: ${number(lines)} lines on one sheet, a council of ${cast + wrote}
${cast} members in the room cast ${number(cast * lines)} ballots over HTTP, ${wrote} wrote; api, worker, vault, Postgres and
all members' devices on this machine, the wait before casting set to none. As delivered a device
waits ${number(wait)} s at most (common start and random wait), which are added to the sum below. The round is
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
    `seconds from the first key to the count and the wait of ${number(wait)}, against half an hour`,
    one((vote + wait) / MEETING_SECONDS),
    1,
    0.5,
    { most: true },
  ),
  goal('the same without the wait, against the bare cryptography', one(vote / bare), 20, 10, {
    most: true,
  }),
])}
`;
}

// The tables of docs/benchmarks.md.
import { over, show } from './stats.mjs';

const NAMES = { postgres: 'Postgres', redis: 'Redis' };
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A row of a table of goals; without a figure nothing is claimed. */
export function goal(what, found, must, goalValue, { digits = 2, most = false } = {}) {
  const good = (limit) => (most ? found.median <= limit : found.median >= limit);
  const verdict = !found
    ? 'not measured'
    : good(goalValue)
      ? 'goal reached'
      : good(must)
        ? 'yes'
        : '**no**';
  return [what, show(found, digits), must, goalValue, verdict];
}
export const GOALS = ['ratio', 'measured', 'must', 'goal', 'holds'];

export function pipelinePart({ rounds, kinds, options }) {
  const figure = (kind, who, name) => over(rounds, (round) => round[kind]?.[who]?.[name]);
  const ratio = (top, bottom) => over(rounds, (round) => top(round) / bottom(round));
  const product = (kind, name) => (round) => round[kind]?.product[name];
  const naive = (kind) => (round) => round[kind]?.naive.dossiersPerSecond;
  const raw = (round) => round.raw.eventsPerSecond;
  const row = (kind, who, label) => [
    label,
    show(figure(kind, who, 'dossiersPerSecond')),
    show(figure(kind, who, 'eventsPerSecond')),
  ];
  const speed = 'dossiersPerSecond';
  return `## Pipeline: ${options.dossiers.toLocaleString('en-US')} dossiers from filing to promulgation
Lines of the provincial flag, route council → chair, through the product's real queues and rules:
filed, checked, appraised, put on an agenda, voted, concluded, readied, listed, granted. One worker
process; a second process issues the people's commands through the application layer in the role
of the api. Drafting is not timed. ${rounds.length} rounds; the naive chain (one BullMQ job and one
transaction per step, 7 events and 7 audit rows, no rules) runs ${options.naive.toLocaleString('en-US')} dossiers in each, the raw
limit (50 events and audit rows made on the server per transaction, 8 clients) ${options.rawSeconds} s.

${table(
  ['contender', 'dossiers/s', 'events/s'],
  [
    ['raw limit', '–', show(over(rounds, raw))],
    ...kinds.map((kind) => row(kind, 'naive', `naive chain, BullMQ on ${NAMES[kind]}`)),
    ...kinds.map((kind) => row(kind, 'product', `**product, BullMQ on ${NAMES[kind]}**`)),
  ],
)}

${table(GOALS, [
  ...kinds.map((kind) =>
    goal(
      `dossiers/s, product against naive chain, both on ${NAMES[kind]}`,
      ratio(product(kind, speed), naive(kind)),
      5,
      10,
    ),
  ),
  goal(
    'dossiers/s, product on Postgres against naive chain on Redis',
    ratio(product('postgres', speed), naive('redis')),
    5,
    10,
  ),
  ...kinds.map((kind) =>
    goal(
      `events/s, product on ${NAMES[kind]} against raw limit`,
      ratio(product(kind, 'eventsPerSecond'), raw),
      0.2,
      0.4,
    ),
  ),
  goal(
    'dossiers/s, product on Postgres against product on Redis',
    ratio(product('postgres', speed), product('redis', speed)),
    0.7,
    0.9,
  ),
])}

Lost: 0 in every run (all dossiers granted, no task dead, open or refused, the audit projection at
the end of the log; a run that fails this is an error and no figure). ${kinds
    .map(
      (kind) =>
        `On ${NAMES[kind]}: ${show(figure(kind, 'product', 'eventsPerDossier'), 2)} events per dossier; audit ` +
        `complete ${show(figure(kind, 'product', 'auditLagSeconds'), 2)} s after the last grant.`,
    )
    .join(' ')}

${cpuTable(rounds, kinds, options)}
`;
}

/** What the neighbours of a shared machine do not change: the work itself. */
function cpuTable(rounds, kinds, options) {
  const dossiers = { naive: options.naive, product: options.dossiers };
  const names = ['node', 'worker', 'driver', 'postgres', 'redis'];
  const sum = (cpu) => Object.values(cpu).reduce((all, seconds) => all + seconds, 0);
  const each = (kind, who, pick) =>
    show(
      over(rounds, (round) => (pick(round[kind][who].cpu) * 1_000) / dossiers[who]),
      2,
    );
  const row = (kind, who, label) => [
    label,
    ...names.map((name) => each(kind, who, (cpu) => cpu[name])),
    each(kind, who, sum),
  ];
  return table(
    ['CPU ms per dossier', 'Node in one', 'worker', 'driver', 'Postgres', 'Redis', 'all'],
    kinds.flatMap((kind) => [
      row(kind, 'naive', `naive chain, BullMQ on ${NAMES[kind]}`),
      row(kind, 'product', `**product, BullMQ on ${NAMES[kind]}**`),
    ]),
  );
}

export function httpPart({ rounds, options }) {
  const rate = (name) => over(rounds, (round) => round[name].perSecond);
  const ratio = (bottom, name = 'perSecond') =>
    over(rounds, (round) => round.command[name] / round[bottom][name]);
  const row = (label, name) => [
    label,
    show(rate(name)),
    show(over(rounds, (round) => round[name].p99)),
  ];
  return `## HTTP: acknowledged commands, ${options.connections} connections, ${options.seconds} s each
\`POST /api/v1/proposals\` (a letter of about 600 bytes, acknowledged after its commit) with api and
worker running, beside requests that write nothing: the same request under a key already applied
(same guards, session, validation; reads the stream, then answers), and \`GET /api/v1/auth/me\` (same
guards and session, no body). There is no endpoint that only validates; these stand in for it, the
second being the harder measure. The bare endpoint is Nest on Fastify with class-validator and one
prepared insert per request, without guards, log or rules. ${rounds.length} rounds.

${table(
  ['contender', 'requests/s', 'p99 ms'],
  [
    row('**acknowledged command**', 'command'),
    row('same request, key already applied', 'replay'),
    row('GET /api/v1/auth/me', 'me'),
    row('bare Nest + pg insert', 'bare'),
  ],
)}

${table(GOALS, [
  goal('command against the same request already applied', ratio('replay'), 0.4, 0.6),
  goal('command against GET /api/v1/auth/me', ratio('me'), 0.4, 0.6),
  ['command against bare insert', show(ratio('bare'), 2), '–', '–', 'for comparison'],
  ['p99, command against bare insert', show(ratio('bare', 'p99'), 2), '–', '–', 'for comparison'],
])}
`;
}

export function eligibilityPart({ rounds, dossiers, facts, verdicts }) {
  const seconds = (name) => over(rounds, (round) => round[name]);
  const each = (name) => over(rounds, (round) => (round[name] * 1e6) / dossiers);
  const row = (label, name) => [label, show(seconds(name), 2), show(each(name))];
  const said = Object.entries(verdicts)
    .map(([pool, lines]) => `${lines.toLocaleString('en-US')} ${pool}`)
    .join(', ');
  return `## Eligibility: ${dossiers.toLocaleString('en-US')} dossiers against full histories in one batch
${show(facts)} facts for each subject (ratings, titles, certificates, initiatives, posts, figures of
collectives), ten awards of persons and collectives under the law of 2026-02-10. The
product loads the histories as a batch of lines does, 500 subjects a statement, and weighs every
line to its full explanation (${said}). Bare: the very statements the product
sends, through the driver alone, rows thrown away. ${rounds.length} rounds.

${table(
  ['contender', 's', 'µs per dossier'],
  [
    row('**eligibility: histories loaded and weighed**', 'product'),
    row('bare statements that load them', 'bare'),
  ],
)}

${table(GOALS, [
  goal(
    'eligibility against the bare statements',
    over(rounds, (round) => round.product / round.bare),
    20,
    5,
    { most: true },
  ),
])}
`;
}

export function memoryPart({ most, lines, seconds }) {
  const row = (name) => [name, `${most[name]} MB`, '300 MB', most[name] < 300 ? 'yes' : '**no**'];
  return `## Memory while the five-year record loads
\`vinhdanh up\` on an empty folder in sample mode, then \`load record-2016-2020\`: ${lines.toLocaleString('en-US')} lines in
${seconds.toLocaleString('en-US')} s (${Math.round(lines / seconds)} lines/s over HTTP, from letter to decision). Greatest resident memory,
looked at every 200 ms.

${table(['process', 'most', 'must stay under', 'holds'], [row('api'), row('worker')])}
`;
}

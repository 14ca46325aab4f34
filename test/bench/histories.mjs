// Histories of 20 to 40 facts each, as a register holds them after ten years: what the eligibility
// part weighs. Numbers come from a fixed seed, so that every run weighs the same.

/** Awards a line may be for, with the recipient; the mix of a yearly batch of a province. */
const LINES = [
  ['provincial-certificate', 'individual'],
  ['provincial-fighter', 'individual'],
  ['pm-certificate', 'individual'],
  ['labour-order-3', 'individual'],
  ['labour-order-2', 'individual'],
  ['national-fighter', 'individual'],
  ['excellent-collective', 'collective'],
  ['provincial-certificate', 'collective'],
  ['pm-certificate', 'collective'],
  ['labour-order-3', 'collective'],
];
const POSITIONS = ['non-manager', 'leader', 'worker', 'farmer', 'adviser'];
const YEAR = 2025;

/** mulberry32: the same numbers on every machine. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The subjects of a batch: `{id, kind, entries: [{kind, year, code, fact}], line}`. */
export function makeSubjects(count, seed = 2025) {
  const random = numbers(seed);
  return Array.from({ length: count }, (_, n) => {
    const [award, kind] = LINES[n % LINES.length];
    const entries = kind === 'individual' ? person(random) : collective(random);
    const id = `bench-${String(n).padStart(6, '0')}`;
    return { id, kind, entries, line: lineOf(award, kind, n) };
  });
}

const lineOf = (award, recipientKind, n) => ({
  award,
  kind: 'merit',
  recipientKind,
  ...(recipientKind === 'individual' ? { positionClass: POSITIONS[n % POSITIONS.length] } : {}),
  yearKind: 'calendar',
  meritFrom: `${YEAR}-01-01`,
  meritTo: `${YEAR}-12-31`,
  proposedOn: `${YEAR + 1}-02-10`,
  confirmed: {},
  restsOn: [],
});

const years = (count) => Array.from({ length: count }, (_, i) => YEAR - count + 1 + i);
const entry = (kind, year, code, fact) => ({ kind, year, code, fact });
const honour = (award, year, countsAs) =>
  entry('award', year, award, {
    award,
    ...(countsAs ? { countsAs } : {}),
    kind: 'merit',
    years: [year],
    decidedOn: `${year}-12-20`,
    number: `${100 + year}/QĐ-UBND`,
  });
const rating = (random, year) => {
  const draw = random();
  const found = draw < 0.3 ? 'excellent' : draw < 0.95 ? 'good' : 'completed';
  return entry('rating', year, found, { year, rating: found });
};
const some = (random, list, share) => list.filter(() => random() < share);

function person(random) {
  const ten = years(10);
  return [
    ...ten.map((year) => rating(random, year)),
    ...some(random, ten, 0.8).map((year) => honour('advanced-worker', year)),
    ...some(random, ten, 0.5).map((year) => honour('grassroots-fighter', year)),
    ...some(random, ten, 0.3).map((year) =>
      entry('initiative', year, 'initiative', {
        nature: 'initiative',
        year,
        scope: random() < 0.2 ? 'province' : 'grassroots',
        applied: true,
        usedFor: [],
      }),
    ),
    ...some(random, [YEAR - 7, YEAR - 3], 0.6).map((year) =>
      honour('provincial-certificate', year, 'bbnt-certificate'),
    ),
    ...some(random, [YEAR - 6], 0.3).map((year) => honour('pm-certificate', year)),
    ...some(random, [YEAR - 2], 0.2).map((year) =>
      honour('provincial-fighter', year, 'bbnt-fighter'),
    ),
    entry('post', YEAR - 9, 'staff', { group: 'staff', from: `${YEAR - 9}-03-01` }),
  ];
}

function collective(random) {
  const ten = years(10);
  return [
    ...ten.map((year) => rating(random, year)),
    ...years(6).map((year) =>
      entry('figures', year, 'figures', {
        year,
        headcount: 20,
        completed: random() < 0.8 ? 20 : 19,
        advanced: 12 + Math.floor(random() * 8),
        fighters: Math.floor(random() * 3),
        disciplined: 0,
      }),
    ),
    ...some(random, ten, 0.5).map((year) => honour('excellent-collective', year)),
    ...some(random, ten, 0.3).map((year) => honour('provincial-flag', year, 'bbnt-flag')),
    ...some(random, [YEAR - 8, YEAR - 4], 0.7).map((year) =>
      honour('provincial-certificate', year, 'bbnt-certificate'),
    ),
    ...some(random, [YEAR - 6], 0.4).map((year) => honour('pm-certificate', year)),
  ];
}

/** How subjects and their entries come into the register, as JSON lists. */
export const SUBJECTS = `
insert into vd_subject (subject_id, root_id, version, kind, founded_on, flag_eligible,
  coverage_from, coverage_to, synthetic)
select s.id, s.id, 1, s.kind, case when s.kind = 'collective' then '1990-01-01'::date end,
  case when s.kind = 'collective' then true end, 1995, 2026, true
from jsonb_to_recordset($1::jsonb) as s(id text, kind text)`;

export const ENTRIES = `
insert into vd_record_entry (entry_id, subject_id, root_id, kind, restricted, year, code, fact,
  entry_key, grade, origin, synthetic, recorded_by, recorded_at)
select e.id, e.subject, e.subject, e.kind, false, e.year, e.code, e.fact, e.id, 'confirmed',
  'sample', true, 'bench', now()
from jsonb_to_recordset($1::jsonb)
  as e(id text, subject text, kind text, year int, code text, fact text)`;

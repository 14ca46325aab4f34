import fc from 'fast-check';
import { POSITION_CLASSES } from '../catalogue/vocabulary.js';
import { ORGANISATION_KINDS } from '../registry/organisation/kinds.js';
import { WORDS, type FeelType } from './expression/types.js';
import { FACT_GRADES, RATINGS, SCOPES, type EligibilityFacts, type HoldFact } from './facts.js';

/** Codes the generated histories and expressions share. */
const CODES = ['grassroots-fighter', 'provincial-fighter', 'pm-certificate', 'bbnt-certificate'];

const year = fc.integer({ min: 2012, max: 2026 });
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const scope = fc.constantFrom(...SCOPES);
const ref = fc.uuid();
const graded = {
  ref,
  grade: fc.constantFrom(...FACT_GRADES),
  pending: fc.boolean(),
};
const some = <T>(one: fc.Arbitrary<T>, maxLength = 6): fc.Arbitrary<T[]> =>
  fc.array(one, { maxLength });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
/** Leaves out what is undefined, as facts do. */
const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Any history of one subject, and any line it could be weighed for. */
export const anyFacts: fc.Arbitrary<EligibilityFacts> = fc
  .record({
    line: fc.record({
      award: fc.constantFrom(...CODES),
      kind: fc.constantFrom('merit' as const, 'spot' as const),
      recipientKind: fc.constantFrom('individual' as const, 'collective' as const),
      positionClass: maybe(fc.constantFrom(...POSITION_CLASSES)),
      yearKind: fc.constantFrom('calendar' as const, 'school' as const),
      meritFrom: day,
      meritTo: day,
      proposedOn: day,
      confirmed: fc.constant({}),
      restsOn: fc.constant<string[]>([]),
    }),
    history: fc.record({
      subjectId: fc.constant('s-1'),
      kind: fc.constantFrom('individual' as const, 'collective' as const),
      sex: maybe(fc.constantFrom('male' as const, 'female' as const)),
      foundedOn: maybe(day),
      flagEligible: maybe(fc.boolean()),
      ratings: some(fc.record({ ...graded, year, rating: fc.constantFrom(...RATINGS) }), 12),
      honours: some(
        fc.record({
          ...graded,
          award: fc.constantFrom(...CODES),
          kind: fc.constantFrom('merit' as const, 'spot' as const),
          years: fc.uniqueArray(year, { maxLength: 3 }).map((all) => all.sort()),
          decidedOn: maybe(day),
          annulled: maybe(fc.boolean()),
        }),
        10,
      ),
      initiatives: some(
        fc.record({
          ...graded,
          nature: fc.constantFrom(...WORDS.initiative),
          year,
          scope,
          applied: fc.boolean(),
          trainedOthers: fc.boolean(),
          usedFor: some(
            fc.record({
              award: fc.constantFrom(...CODES),
              group: fc.constantFrom('title' as const, 'form' as const),
            }),
            2,
          ),
        }),
      ),
      achievements: some(
        fc.record({
          ...graded,
          nature: fc.constantFrom(...WORDS.achievement),
          year,
          scope,
          recognisedBy: maybe(scope),
          stableYears: maybe(fc.integer({ min: 0, max: 6 })),
          helpsOthers: fc.boolean(),
          usedFor: some(fc.record({ award: fc.constantFrom(...CODES) }), 1),
        }),
      ),
      movements: some(
        fc.record({
          ...graded,
          launchedBy: fc.constantFrom('province' as const, 'cluster' as const),
          cluster: maybe(fc.constantFrom('province' as const, 'central' as const)),
          year,
          years: fc.integer({ min: 0, max: 6 }),
          review: fc.constantFrom(...WORDS.review),
          result: fc.constantFrom(...WORDS.result),
        }),
      ),
      discipline: some(
        fc.record({
          ...graded,
          form: fc.constantFrom(...WORDS.form),
          from: day,
          until: maybe(day),
        }),
        1,
      ),
      posts: some(
        fc.record({ ...graded, group: fc.constantFrom('a', 'b'), from: day, to: maybe(day) }),
        3,
      ),
      leaves: maybe(
        some(
          fc
            .tuple(day, day)
            .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
            .chain((span) =>
              fc.record({
                ...graded,
                nature: fc.constant('maternity' as const),
                from: fc.constant(span.from),
                to: fc.constant(span.to),
              }),
            ),
          2,
        ),
      ),
      standing: maybe(fc.constantFrom(...ORGANISATION_KINDS)),
      figures: some(
        fc.record({
          ...graded,
          year,
          headcount: fc.integer({ min: 0, max: 40 }),
          advanced: maybe(fc.integer({ min: 0, max: 40 })),
        }),
        4,
      ),
      holds: fc.constant<HoldFact[]>([]),
      coverage: maybe(fc.constant({ from: 2000, to: 2026 })),
    }),
  })
  .map((facts) => tidy(facts) as unknown as EligibilityFacts);

const word = (kind: keyof typeof WORDS) =>
  fc.constantFrom(...(WORDS[kind] as readonly string[])).map((one) => `"${one}"`);
const listed = (one: fc.Arbitrary<string>) =>
  fc.oneof(
    one,
    fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
  );
const honours = listed(fc.constantFrom(...CODES).map((code) => `"${code}"`));
const call = (name: string, ...args: fc.Arbitrary<string>[]) =>
  fc.tuple(...args).map((all) => `${name}(${all.join(', ')})`);

/** Expressions that type-check, by the type they give. */
export const anyExpression = fc.letrec<Record<FeelType, string>>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.integer({ min: -9, max: 2100 }).map(String),
    fc.constantFrom('lastYear', 'meritYear', 'proposalYear', 'existence'),
    call('span', tie('window')),
    call('count', tie('years')),
    call('honours', tie('window'), honours),
    call('held', honours),
    call('received', honours),
    call('successive', tie('window'), honours, fc.constantFrom('1', '2', '3')),
    call('initiatives', tie('window'), listed(word('initiative')), word('scope')),
    call(
      'initiatives',
      ...[tie('window'), listed(word('initiative')), word('scope')],
      listed(word('initiativeWith')),
    ),
    call('achievements', tie('window'), listed(word('achievement')), word('scope')),
    call('achievements', tie('window'), word('achievement'), word('scope'), word('scope')),
    call('stableYears', word('scope')),
    call(
      'movements',
      ...[tie('window'), listed(word('launcher')), fc.constantFrom('0', '3')],
      ...[listed(word('review')), listed(word('result'))],
    ),
    call('disciplined', tie('window'), word('form')),
    call('figure', fc.constantFrom('"headcount"', '"advanced"', '"local"'), tie('number')),
    call('percent', tie('number'), tie('number')),
    call('postYears', listed(fc.constantFrom('"a"', '"b"'))),
    call('postCredit', listed(fc.constantFrom('"a"', '"b"'))),
    call('min', tie('number'), tie('number')),
    call('max', tie('number'), tie('number')),
    call('modulo', tie('number'), fc.constantFrom('1', '7', '10')),
    fc
      .tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('number').map((one) => `-(${one})`),
    fc
      .tuple(tie('boolean'), tie('number'), tie('number'))
      .map(([test, a, b]) => `(if ${test} then ${a} else ${b})`),
  ),
  boolean: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('true', 'false', 'flagEligible', 'foreigner', 'deceased', 'roundAnniversary'),
    fc
      .tuple(tie('number'), fc.constantFrom('=', '!=', '<', '<=', '>', '>='), tie('number'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(tie('string'), fc.constantFrom('=', '!='), tie('string'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(tie('boolean'), fc.constantFrom('and', 'or'), tie('boolean'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    call('not', tie('boolean')),
  ),
  string: fc.constantFrom('kind', 'recipient', 'position', 'sex', '"merit"', '"female"', '""'),
  window: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('upToNow', 'meritYears', 'ever', 'run'),
    fc.tuple(year, year).map(([a, b]) => `window(${a}, ${b})`),
    call('lastYears', fc.constantFrom('1', '5', '10')),
    call('since', honours),
    call('sinceMeritOf', honours),
    call('lastRun', tie('years')),
    call('longestRun', tie('years')),
  ),
  years: fc.oneof(
    { maxDepth: 2 },
    call('rated', tie('window'), word('rating')),
    call('titled', tie('window'), honours),
    call('union', tie('years'), tie('years')),
  ),
  windows: call('runs', tie('years')),
}));

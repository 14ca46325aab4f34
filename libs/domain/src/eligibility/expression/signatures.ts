import type { FeelType, Parameter } from './types.js';

/** A function of the context; the last `optional` parameters may be left out. */
export interface Signature {
  parameters: Parameter[];
  optional?: number;
  result: FeelType;
}

/** Names that stand for something known of the subject and the line. See docs/eligibility.md. */
export const VARIABLES = {
  kind: 'string',
  recipient: 'string',
  position: 'string',
  sex: 'string',
  foreigner: 'boolean',
  deceased: 'boolean',
  flagEligible: 'boolean',
  standing: 'string',
  existence: 'number',
  roundAnniversary: 'boolean',
  proposalYear: 'number',
  lastYear: 'number',
  meritYear: 'number',
  upToNow: 'window',
  meritYears: 'window',
  ever: 'window',
  run: 'window',
} as const satisfies Record<string, FeelType>;

/** The counting functions; `count`, `union`, `min`, `max`, `modulo` and `not` are FEEL's own. */
export const FUNCTIONS = {
  window: { parameters: ['number', 'number'], result: 'window' },
  lastYears: { parameters: ['number'], result: 'window' },
  since: { parameters: ['honours'], result: 'window' },
  sinceMeritOf: { parameters: ['honours'], result: 'window' },
  sinceLast: { parameters: ['honours'], result: 'window' },
  span: { parameters: ['window'], result: 'number' },
  rated: { parameters: ['window', { word: 'rating' }], result: 'years' },
  titled: { parameters: ['window', 'honours'], result: 'years' },
  runs: { parameters: ['years'], result: 'windows' },
  lastRun: { parameters: ['years'], result: 'window' },
  longestRun: { parameters: ['years'], result: 'window' },
  successive: { parameters: ['window', 'honours', 'number'], result: 'number' },
  honours: { parameters: ['window', 'honours'], result: 'number' },
  held: { parameters: ['honours'], result: 'number' },
  received: { parameters: ['honours'], result: 'number' },
  initiatives: {
    parameters: ['window', { words: 'initiative' }, { word: 'scope' }, { words: 'initiativeWith' }],
    optional: 1,
    result: 'number',
  },
  initiativeShares: {
    parameters: ['window', { words: 'initiative' }, { word: 'scope' }],
    result: 'number',
  },
  achievements: {
    parameters: ['window', { words: 'achievement' }, { word: 'scope' }, { word: 'scope' }],
    optional: 1,
    result: 'number',
  },
  stableYears: { parameters: [{ word: 'scope' }], result: 'number' },
  movements: {
    parameters: [
      'window',
      { words: 'launcher' },
      'number',
      { words: 'review' },
      { words: 'result' },
    ],
    result: 'number',
  },
  recognised: { parameters: ['window', 'codes'], result: 'years' },
  criteriaMet: { parameters: ['window', 'codes'], result: 'number' },
  disciplined: { parameters: ['window', { word: 'form' }], result: 'number' },
  figure: { parameters: ['string', 'number'], result: 'number' },
  percent: { parameters: ['number', 'number'], result: 'number' },
  postYears: { parameters: ['codes'], result: 'number' },
  postCredit: { parameters: ['codes'], result: 'number' },
} as const satisfies Record<string, Signature>;

export const BUILT_INS = {
  count: { parameters: ['years'], result: 'number' },
  union: { parameters: ['years', 'years'], result: 'years' },
  min: { parameters: ['number', 'number'], result: 'number' },
  max: { parameters: ['number', 'number'], result: 'number' },
  modulo: { parameters: ['number', 'number'], result: 'number' },
  not: { parameters: ['boolean'], result: 'boolean' },
} as const satisfies Record<string, Signature>;

export * from './commands.js';
export { countVerdict, leastVotes } from './count.js';
export type { BallotRule, Fraction, Tally, Verdict as VoteVerdict } from './count.js';
export * from './decide.js';
export * from './events.js';
export * from './state.js';
export { resultsBarred, tallyOf, undecidedLines } from './rules/record-results.js';

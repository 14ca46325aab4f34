export * from './ballot-commands.js';
export * from './ballot-state.js';
export * from './commands.js';
export * from './conflict-commands.js';
export * from './conflict.js';
export * from './detect-conflicts.js';
export * from './roll.js';
export * from './vote-commands.js';
export * from './vote-state.js';
export * from './reach.js';
export { countVerdict, leastVotes, RECUSAL_EFFECTS, sizeOf } from './count.js';
export type {
  BallotRule,
  CirculationRule,
  Fraction,
  Recusal,
  RecusalRule,
  Tally,
  Verdict as VoteVerdict,
} from './count.js';
export * from './decide.js';
export {
  concludedAs,
  recognisesWorks,
  WORK_SCOPES,
  type NameWorks,
  type WorkOnAgenda,
  type WorkScope,
} from './recognition.js';
export * from './events.js';
export * from './state.js';
export { deferralBarred } from './rules/defer-in-ballot.js';
export { checkInBarred, roundIn } from './rules/hold-ballot.js';
export { writtenVotes } from './rules/hold-vote.js';
export { sheetBarred } from './rules/open-ballot.js';
export { resultsBarred, secretBars, tallyOf, undecidedLines } from './rules/record-results.js';

import type { Decider } from '../log/decider.js';
import type { ScoreRoundCommand, ScoreRoundPolicy } from './commands.js';
import { evolveScoreRound } from './evolve.js';
import { conclude, recordResults, reopen } from './rules/conclude.js';
import { mark, measure } from './rules/mark.js';
import { open } from './rules/open.js';
import { dispute, explain, settleDispute } from './rules/dispute.js';
import { scorePeer, scoreSelf } from './rules/self-and-peers.js';
import { noScoreRound, type ScoreRoundState } from './state.js';

/** Rules of a round of scoring (chấm điểm thi đua): candidates, one sheet, several evaluators. */
export const scoreRoundDecider: Decider<ScoreRoundState, ScoreRoundCommand, ScoreRoundPolicy> = {
  kind: 'score-round',
  initial: noScoreRound,
  decide(state, command, policy, context) {
    switch (command.type) {
      case 'open':
        return open(state, command, policy);
      case 'mark':
        return mark(state, command, context);
      case 'measure':
        return measure(state, command);
      case 'conclude':
        return conclude(state, command);
      case 'reopen':
        return reopen(state, command);
      case 'record-results':
        return recordResults(state, command);
      case 'score-self':
        return scoreSelf(state, command);
      case 'score-peer':
        return scorePeer(state, command);
      case 'explain':
        return explain(state, command);
      case 'dispute':
        return dispute(state, command);
      case 'settle-dispute':
        return settleDispute(state, command);
    }
  },
  evolve: evolveScoreRound,
};

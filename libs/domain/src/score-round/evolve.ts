import type { JsonObject } from '../log/json.js';
import type { ScoreRoundEvent } from './events.js';
import { noScoreRound, type ScoreRoundState } from './state.js';

/** Replays one fact of a round of scoring; the actor of a mark is its evaluator. */
export function evolveScoreRound(
  state: ScoreRoundState,
  recorded: { type: string; data: JsonObject },
  _at: string,
  actor: string,
): ScoreRoundState {
  const event = recorded as unknown as ScoreRoundEvent;
  switch (event.type) {
    case 'score-round.opened': {
      const { sheetName: _name, ...round } = event.data;
      return { ...noScoreRound, ...round, status: 'open' };
    }
    case 'score-round.marked': {
      const { subjectId, marks } = event.data;
      const own = state.marks[actor] ?? {};
      const given = { ...own[subjectId], ...marks };
      return { ...state, marks: { ...state.marks, [actor]: { ...own, [subjectId]: given } } };
    }
    case 'score-round.measured': {
      const { criterion, results } = event.data;
      const told = results.map(({ subjectId, ...result }) => [subjectId, result] as const);
      const known = { ...state.measured[criterion], ...Object.fromEntries(told) };
      return { ...state, measured: { ...state.measured, [criterion]: known } };
    }
    case 'score-round.concluded': {
      const { on, scores } = event.data;
      return { ...state, status: 'concluded', concludedOn: on, scores };
    }
    case 'score-round.reopened': {
      const { scores: _scores, concludedOn: _on, ...rest } = state;
      return { ...rest, status: 'open' };
    }
    case 'score-round.result-recorded': {
      const { subjectId, found } = event.data;
      return { ...state, results: { ...state.results, [subjectId]: found } };
    }
    default:
      return state;
  }
}

import type { JsonObject } from '../log/json.js';
import type { ScoreRoundEvent } from './events.js';
import { noScoreRound, type ScoreRoundState } from './state.js';

/** Replays one fact of a round of scoring; the actor of a mark is its evaluator. */
export function evolveScoreRound(
  state: ScoreRoundState,
  recorded: { type: string; data: JsonObject },
  at: string,
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
    case 'score-round.self-scored': {
      const { subjectId, marks } = event.data;
      const own = { ...state.self?.[subjectId], ...marks };
      return { ...state, self: { ...state.self, [subjectId]: own } };
    }
    case 'score-round.peer-scored': {
      const { subjectId, peerId, marks } = event.data;
      const given = state.peers?.[subjectId] ?? {};
      const theirs = { ...given, [peerId]: { ...given[peerId], ...marks } };
      return { ...state, peers: { ...state.peers, [subjectId]: theirs } };
    }
    case 'score-round.explained':
      return { ...state, explanations: [...(state.explanations ?? []), { ...event.data, at }] };
    case 'score-round.disputed': {
      const { number: _number, ...dispute } = event.data;
      return { ...state, disputes: [...(state.disputes ?? []), { ...dispute, at }] };
    }
    case 'score-round.dispute-settled': {
      const { number, upheld, why, reference } = event.data;
      const disputes = (state.disputes ?? []).map((one, i) =>
        i + 1 === number ? { ...one, settled: { upheld, why, reference } } : one,
      );
      return { ...state, disputes };
    }
    default:
      return state;
  }
}

import type { JsonObject } from '../log/json.js';
import type { AssessmentEvent } from './events.js';
import { noAssessment, type AssessmentState, type RecognitionAct } from './state.js';

/** Replays one fact of an assessment. What came back is to be reviewed anew, the rest stays. */
export function evolveAssessment(
  state: AssessmentState,
  recorded: { type: string; data: JsonObject },
  _at: string,
  actor: string,
): AssessmentState {
  const event = recorded as unknown as AssessmentEvent;
  switch (event.type) {
    case 'assessment.opened':
      return { ...noAssessment, ...event.data, status: 'open' };
    case 'assessment.answered':
      return { ...state, own: { ...state.own, ...byCriterion(event.data.items) } };
    case 'assessment.submitted': {
      const { back: _back, ...rest } = state;
      const { submission: submissions } = event.data;
      return { ...rest, status: 'submitted', submissions, submittedBy: actor };
    }
    case 'assessment.criteria-reviewed':
      return { ...state, reviewed: { ...state.reviewed, ...byCriterion(event.data.items) } };
    case 'assessment.returned': {
      const kept = Object.entries(state.reviewed).filter(
        ([id]) => !event.data.criteria.includes(id),
      );
      return {
        ...state,
        status: 'returned',
        back: event.data,
        reviewed: Object.fromEntries(kept),
      };
    }
    case 'assessment.concluded': {
      const { title: _title, ...result } = event.data;
      return { ...state, status: 'reviewed', result };
    }
    case 'assessment.recognised':
      return { ...state, status: 'recognised', act: actOf(event.data) };
    case 'assessment.declined':
      return { ...state, status: 'declined', act: actOf(event.data), reason: event.data.why };
    case 'assessment.revoked':
      return { ...state, status: 'revoked', act: actOf(event.data), reason: event.data.why };
    case 'assessment.cancelled':
      return { ...state, status: 'cancelled', reason: event.data.why };
    default:
      return state;
  }
}

const byCriterion = <T>(items: ({ criterion: string } & T)[]): Record<string, T> =>
  Object.fromEntries(
    items.map(({ criterion, ...said }) => [criterion, said as unknown as T] as const),
  );

const actOf = ({ number, date, deciderId, decider }: RecognitionAct): RecognitionAct => ({
  ...{ number, date, deciderId, decider },
});

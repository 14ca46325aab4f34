import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import type { ProposalEvent } from './events.js';
import type { ProposalState } from './state.js';

/** Replays one fact of a proposal; events of other features leave it alone. */
export function evolveProposal(
  state: ProposalState,
  recorded: { type: string; data: JsonObject },
  at: string,
  actor: string,
): ProposalState {
  const event = recorded as unknown as ProposalEvent;
  switch (event.type) {
    case 'proposal.drafted':
      return { ...state, ...event.data, status: 'draft', since: at, draftedBy: actor };
    case 'proposal.letter-amended':
      return { ...state, letter: event.data.letter };
    case 'proposal.paper-attached':
      return { ...state, papers: [...state.papers, event.data.paper] };
    case 'proposal.presented':
      return { ...state, status: 'presented', since: at, lineCount: event.data.lineCount };
    case 'proposal.filed': {
      const { filedOn, lineCount, late } = event.data;
      const filing = { filedOn, lineCount, filedBy: actor, ...(late ? { late } : {}) };
      const grade = state.outside ? { grade: 'declared' as const } : {};
      return { ...state, ...filing, ...grade, status: 'filed', since: at };
    }
    case 'proposal.handed-over': {
      const { unitId, unitLine, from } = event.data;
      return { ...state, unitId, unitLine, formerUnits: [...(state.formerUnits ?? []), from] };
    }
    case 'proposal.report-graded':
      return { ...state, grade: event.data.grade, gradedBy: actor, gradedOn: at.slice(0, 10) };
    case 'proposal.withdrawn':
      return { ...state, status: 'withdrawn', since: at };
    default: {
      const claims = evolveClaims(state.claims, recorded, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

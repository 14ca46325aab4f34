import type { JsonObject } from '../log/json.js';
import { evolveBallot } from './evolve-ballot.js';
import { evolveConflicts } from './evolve-conflicts.js';
import { evolveVote } from './evolve-vote.js';
import { evolveClaims } from '../work/claims.js';
import type { WorkOnAgenda } from './recognition.js';
import type { AgendaSkip, Attendance, CouncilState, SessionResult } from './state.js';

/** Replays facts; the data of an event is what its rule wrote. */
export function evolveCouncil(
  state: CouncilState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): CouncilState {
  switch (event.type) {
    case 'council-session.convened':
      return {
        ...state,
        ...(event.data as Partial<CouncilState>),
        status: 'convened',
        convenedAt: at,
      };
    case 'council-session.agenda-set': {
      const requested = Number(event.data.request);
      const open = [...state.agenda.open, requested];
      return { ...state, agenda: { ...state.agenda, requested, open } };
    }
    case 'council-session.agenda-built':
      return {
        ...state,
        ...worksOf(state, event.data.lines),
        agenda: {
          ...state.agenda,
          open: state.agenda.open.filter((request) => request !== event.data.request),
          items: { ...state.agenda.items, ...itemsOf(event.data.lines) },
          skipped: (event.data.skippedLines ?? []) as unknown as AgendaSkip[],
        },
      };
    case 'council-session.agenda-closed':
      return { ...state, agenda: { ...state.agenda, closed: true } };
    case 'council-session.agenda-opened': {
      const { closed: _closed, ...agenda } = state.agenda;
      return { ...state, agenda };
    }
    case 'council-session.work-named': {
      const { dossierId, scope, year } = event.data as unknown as WorkNamed;
      const work = { ...state.works?.[dossierId], scope, year } as WorkOnAgenda;
      return { ...state, works: { ...state.works, [dossierId]: work } };
    }
    case 'council-session.attendance-recorded': {
      const { present, absent, written, standIns, roll } = event.data as unknown as Attendance;
      const attendance = {
        present,
        absent,
        written,
        ...(standIns ? { standIns } : {}),
        ...(roll ? { roll } : {}),
      };
      return { ...state, status: 'in-session', attendance };
    }
    case 'council-session.result-recorded': {
      // The text it was counted by goes with the event to the line, not into every state.
      const { dossierId, cited: _text, ...result } = event.data;
      const recorded = result as unknown as SessionResult;
      return { ...state, results: { ...state.results, [String(dossierId)]: recorded } };
    }
    case 'council-session.closed':
      return { ...state, status: 'closed', closedAt: at };
    default: {
      const changed =
        evolveBallot(state, event, at, actor) ??
        evolveVote(state, event) ??
        evolveConflicts(state, event);
      if (changed) return changed;
      const claims = evolveClaims(state.claims, event, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

/** A session of a thousand lines gets a thousand results at once: one copy for all of them. */
export function evolveCouncilAll(
  state: CouncilState,
  events: readonly { type: string; data: JsonObject }[],
  at: string,
  actor: string,
): CouncilState {
  let now = state;
  let results: Record<string, SessionResult> | undefined;
  for (const event of events) {
    if (event.type === 'council-session.result-recorded') {
      const { dossierId, cited: _text, ...result } = event.data;
      results ??= { ...now.results };
      results[String(dossierId)] = result as unknown as SessionResult;
    } else {
      if (results) now = { ...now, results };
      results = undefined;
      now = evolveCouncil(now, event, at, actor);
    }
  }
  return results ? { ...now, results } : now;
}

type WorkNamed = { dossierId: string } & Pick<WorkOnAgenda, 'scope' | 'year'>;

/** Lines an initiative council was asked about; those of other councils name no request. */
function worksOf({ works }: CouncilState, lines: unknown): Pick<CouncilState, 'works'> {
  const asked = (lines as { dossierId: string; opinionId?: string }[]).flatMap(
    ({ dossierId, opinionId }) => (opinionId ? [[dossierId, { opinionId }] as const] : []),
  );
  return asked.length > 0 ? { works: { ...works, ...Object.fromEntries(asked) } } : {};
}

const itemsOf = (lines: unknown): Record<string, number> =>
  Object.fromEntries(
    (lines as { dossierId: string; item: number }[]).map(({ dossierId, item }) => [
      dossierId,
      item,
    ]),
  );

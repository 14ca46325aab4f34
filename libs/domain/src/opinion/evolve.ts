import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import type { OpinionEvent } from './events.js';
import { silentLines, type OpinionLine, type OpinionState } from './state.js';

/** Replays one fact; events of other features leave the state alone. */
export function evolveOpinion(
  state: OpinionState,
  recorded: { type: string; data: JsonObject },
  at: string,
  actor: string,
): OpinionState {
  const event = recorded as unknown as OpinionEvent;
  switch (event.type) {
    case 'opinion.asked': {
      const { lines, on, count: _count, ...asked } = event.data;
      const known = lines.map(({ dossierId, subjectId }) => [dossierId, { subjectId }] as const);
      return {
        ...state,
        ...asked,
        status: 'asked',
        askedOn: on,
        since: at,
        lines: Object.fromEntries(known),
      };
    }
    case 'opinion.answered': {
      const { dossierId, answer, on } = event.data;
      return withLine(state, dossierId, {
        answer,
        on,
        proceeded: undefined,
        sessionId: undefined,
      });
    }
    case 'opinion.taken-up': {
      const { dossierIds, sessionId } = event.data;
      return withLines(state, dossierIds, () => ({ sessionId }));
    }
    case 'opinion.let-go': {
      const until = new Map(event.data.lines.map((one) => [one.dossierId, one.until]));
      return withLines(state, [...until.keys()], (id) => ({
        sessionId: undefined,
        until: until.get(id),
      }));
    }
    case 'opinion.file-attached': {
      const { sha256, size, mime, by } = event.data;
      return { ...state, files: [...(state.files ?? []), { sha256, size, mime, by }] };
    }
    case 'opinion.proceeded':
      return withLine(state, event.data.dossierId, { proceeded: true });
    case 'opinion.lapsed':
      return { ...state, lapsedOn: event.data.on, since: at };
    case 'opinion.deadline-moved':
      return { ...state, dueOn: event.data.dueOn, lapsedOn: undefined };
    default: {
      const claims = evolveClaims(state.claims, recorded, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

function withLines(
  state: OpinionState,
  ids: readonly string[],
  patch: (id: string) => Partial<OpinionLine>,
): OpinionState {
  const lines = { ...state.lines };
  for (const id of ids) {
    const line = lines[id];
    if (line) lines[id] = { ...line, ...patch(id) };
  }
  return { ...state, lines };
}

function withLine(state: OpinionState, id: string, patch: Partial<OpinionLine>): OpinionState {
  const line = state.lines[id];
  if (!line) return state;
  const next = { ...state, lines: { ...state.lines, [id]: { ...line, ...patch } } };
  return { ...next, status: silentLines(next).length === 0 ? 'answered' : 'asked' };
}

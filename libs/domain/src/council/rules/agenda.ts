import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AgendaBuilt, CloseAgenda, SetAgenda } from '../commands.js';
import { agendaGrowing, type CouncilState } from '../state.js';

const OPEN = ['convened', 'in-session'];

/** Asks for dossiers to be put on the list; may be asked again until the session is closed. */
export function setAgenda(state: CouncilState, command: SetAgenda): Decision {
  if (!OPEN.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed: OPEN });
  if (state.agenda.closed) return reject('agenda-frozen');
  if ('dossierIds' in command.source && command.source.dossierIds.length === 0)
    return reject('agenda-empty');
  return [
    {
      type: 'council-session.agenda-set',
      data: { request: state.agenda.requested + 1, source: command.source },
    },
  ];
}

/** The stage has worked a request off; a repeated report changes nothing. */
export function agendaBuilt(state: CouncilState, command: AgendaBuilt): Decision {
  if (!state.agenda.open.includes(command.request)) return [];
  return [
    {
      type: 'council-session.agenda-built',
      data: {
        request: command.request,
        count: command.lines.length,
        lines: command.lines,
        skipped: command.skipped.length,
        // Enough to explain; the dossiers themselves say the rest.
        skippedLines: command.skipped.slice(0, 50),
      },
    },
  ];
}

/**
 * The session's own word that its agenda is closed, so that its stream orders every addition before
 * or after it. Rejects `agenda-being-built` also where lines joined whose papers were not read.
 */
export function closeAgenda(state: CouncilState, { lines }: CloseAgenda): Decision {
  if (!OPEN.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed: OPEN });
  const count = Object.keys(state.agenda.items).length;
  if (agendaGrowing(state) || count !== lines) return reject('agenda-being-built');
  return state.agenda.closed ? [] : [{ type: 'council-session.agenda-closed', data: { count } }];
}

/** Nothing to do for a session whose agenda was closed before its stream said so. */
export const openAgenda = (state: CouncilState): Decision =>
  state.agenda.closed ? [{ type: 'council-session.agenda-opened', data: {} }] : [];

import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AgendaBuilt, SetAgenda } from '../commands.js';
import type { CouncilState } from '../state.js';

const OPEN = ['convened', 'in-session'];

/** Asks for dossiers to be put on the list; may be asked again until the session is closed. */
export function setAgenda(state: CouncilState, command: SetAgenda): Decision {
  if (!OPEN.includes(state.status))
    return reject('not-in-this-state', { status: state.status, allowed: OPEN });
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

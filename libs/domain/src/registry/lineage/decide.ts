import type { Decider, Decision } from '../../log/decider.js';
import type { JsonObject } from '../../log/json.js';
import { reject } from '../../log/rejection.js';
import { HANDOVER_PHASES, type LineageCommand, type LineagePolicy } from './commands.js';
import type { LineageEvent } from './events.js';
import { decideContinuity } from './rules/decide-continuity.js';
import { record } from './rules/record.js';
import { noLineage, type LineageState } from './state.js';

function decide(state: LineageState, command: LineageCommand, policy: LineagePolicy): Decision {
  switch (command.type) {
    case 'record':
      return record(state, command, policy);
    case 'decide-continuity':
      return decideContinuity(state, command);
    case 'report-handover': {
      if (state.status !== 'recorded') return reject('not-in-this-state', { status: state.status });
      const { type: _type, ...data } = command;
      return [{ type: 'lineage.handed-over', data } satisfies LineageEvent];
    }
  }
}

function evolve(state: LineageState, recorded: { type: string; data: JsonObject }): LineageState {
  const event = recorded as unknown as LineageEvent;
  switch (event.type) {
    case 'lineage.recorded': {
      const { nothingUnderWay, ...act } = event.data;
      if (nothingUnderWay) return { ...state, ...act, status: 'done' };
      const next = { phase: HANDOVER_PHASES[0], after: '' };
      return { ...state, ...act, status: 'recorded', next };
    }
    case 'lineage.continuity-decided': {
      const { change, ...decision } = event.data;
      return { ...state, continuity: { ...state.continuity, [String(change)]: decision } };
    }
    case 'lineage.handed-over': {
      const { moved, refused, next } = event.data;
      const { next: _before, ...rest } = state;
      const total = { ...state.moved };
      for (const phase of HANDOVER_PHASES)
        if (moved?.[phase]) total[phase] = (total[phase] ?? 0) + moved[phase];
      return {
        ...rest,
        moved: total,
        refused: state.refused + (refused ?? 0),
        ...(next ? { next } : { status: 'done' as const }),
      };
    }
    default:
      return state;
  }
}

/** Rules of an act of organisation: merging, dividing, renaming, ending, another manager. */
export const lineageDecider: Decider<LineageState, LineageCommand, LineagePolicy> = {
  kind: 'lineage',
  initial: noLineage,
  decide,
  evolve,
};

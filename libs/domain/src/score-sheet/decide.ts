import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import { sheetFaults } from '../scoring/sheet-shape.js';
import type { ScoreSheet } from '../scoring/sheet.js';
import type { DefineScoreSheet, ReviseScoreSheet, ScoreSheetCommand } from './commands.js';
import type { ScoreSheetEvent } from './events.js';
import { noScoreSheet, type ScoreSheetState } from './state.js';

function faulty(sheet: ScoreSheet, from: string): ReturnType<typeof reject> | undefined {
  if (!isIsoDay(from)) return reject('bad-date', { value: from });
  const faults = sheetFaults(sheet);
  if (faults.length === 0) return undefined;
  return reject('sheet-faulty', {
    faults: faults.map(({ vi }) => vi),
    faultsEn: faults.map(({ en }) => en),
  });
}

/** Rejects `already-exists`, `bad-date`, `sheet-faulty`. */
function define(state: ScoreSheetState, { purpose, from, sheet }: DefineScoreSheet): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const wrong = faulty(sheet, from);
  if (wrong) return wrong;
  const told = { name: sheet.name.vi, basis: sheet.source };
  const data = { purpose, from, sheet, ...told };
  return [{ type: 'score-sheet.defined', data } satisfies ScoreSheetEvent];
}

/** Rejects `bad-date`, `sheet-faulty`, `sheet-code-fixed`, `version-not-later`. */
function revise(state: ScoreSheetState, { from, sheet, reason }: ReviseScoreSheet): Decision {
  if (state.status !== 'defined') return notDefined(state);
  const wrong = faulty(sheet, from);
  if (wrong) return wrong;
  const last = state.versions.at(-1);
  if (last && sheet.code !== last.sheet.code)
    return reject('sheet-code-fixed', { expected: last.sheet.code });
  // A wording that has been scored by must not change behind the scores.
  if (last && from <= last.from) return reject('version-not-later', { from: last.from });
  const told = { name: sheet.name.vi, basis: sheet.source };
  const data = { from, sheet, reason, ...told };
  return [{ type: 'score-sheet.revised', data } satisfies ScoreSheetEvent];
}

const notDefined = ({ status }: ScoreSheetState) =>
  reject('not-in-this-state', { status, allowed: ['defined'] });

/** Rules of a score sheet as data. */
export const scoreSheetDecider: Decider<ScoreSheetState, ScoreSheetCommand> = {
  kind: 'score-sheet',
  initial: noScoreSheet,
  decide(state, command) {
    if (command.type === 'define') return define(state, command);
    if (command.type === 'revise') return revise(state, command);
    if (state.status !== 'defined') return notDefined(state);
    const { on, reason } = command;
    if (!isIsoDay(on)) return reject('bad-date', { value: on });
    return [{ type: 'score-sheet.retired', data: { on, reason } } satisfies ScoreSheetEvent];
  },
  evolve(state, recorded: { type: string; data: JsonObject }) {
    const event = recorded as unknown as ScoreSheetEvent;
    switch (event.type) {
      case 'score-sheet.defined': {
        const { purpose, from, sheet } = event.data;
        return { status: 'defined', purpose, versions: [{ from, sheet }] };
      }
      case 'score-sheet.revised': {
        const { from, sheet, reason } = event.data;
        return { ...state, versions: [...state.versions, { from, sheet, reason }] };
      }
      case 'score-sheet.retired':
        return { ...state, status: 'retired', retiredOn: event.data.on };
      default:
        return state;
    }
  },
};

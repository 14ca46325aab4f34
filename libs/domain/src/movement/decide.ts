import type { Decider, Decision } from '../log/decider.js';
import type { MovementCommand } from './commands.js';
import { evolveMovement } from './evolve.js';
import { launch } from './rules/launch.js';
import { holdReview, recordResults } from './rules/review.js';
import { end, registerUnits, setTheme } from './rules/run.js';
import { noMovement, type MovementState } from './state.js';

function decide(state: MovementState, command: MovementCommand): Decision {
  switch (command.type) {
    case 'launch':
      return launch(state, command);
    case 'set-theme':
      return setTheme(state, command);
    case 'register-units':
      return registerUnits(state, command);
    case 'hold-review':
      return holdReview(state, command);
    case 'record-results':
      return recordResults(state, command);
    case 'end':
      return end(state, command);
  }
}

/** Rules of an emulation movement (phong trào thi đua). */
export const movementDecider: Decider<MovementState, MovementCommand> = {
  kind: 'movement',
  initial: noMovement,
  decide,
  evolve: evolveMovement,
};

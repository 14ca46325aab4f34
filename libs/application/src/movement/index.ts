import { ChangeMovementHandler } from './change-movement.js';
import { EnterResultsProcessor } from './enter-results.processor.js';
import { FindMovementHandler, ListMovementsHandler } from './find-movements.js';
import { LaunchMovementHandler } from './launch-movement.js';

export { ChangeMovement } from './change-movement.js';
export * from './find-movements.js';
export { LaunchMovement } from './launch-movement.js';
export * from './routes.js';

export const movementHandlers = [
  LaunchMovementHandler,
  ChangeMovementHandler,
  ListMovementsHandler,
  FindMovementHandler,
];

export const movementProcessors = [EnterResultsProcessor];

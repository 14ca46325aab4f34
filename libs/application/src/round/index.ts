import { CloseRoundHandler } from './close-round.js';
import { ExpectUnitsHandler } from './expect-units.js';
import { FindRoundHandler, ListRoundsHandler } from './find-rounds.js';
import { MoveDeadlineHandler } from './move-deadline.js';
import { OpenRoundHandler } from './open-round.js';

export { CloseRound } from './close-round.js';
export { ExpectUnits } from './expect-units.js';
export * from './find-rounds.js';
export { MoveDeadline } from './move-deadline.js';
export { OpenRound } from './open-round.js';
export * from './routes.js';

export const roundHandlers = [
  OpenRoundHandler,
  MoveDeadlineHandler,
  ExpectUnitsHandler,
  CloseRoundHandler,
  ListRoundsHandler,
  FindRoundHandler,
];

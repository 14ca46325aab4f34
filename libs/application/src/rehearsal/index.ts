import { CancelRehearsalHandler } from './cancel-rehearsal.js';
import {
  FindRehearsalHandler,
  ListFlipsHandler,
  ListRehearsalsHandler,
} from './find-rehearsals.js';
import { RequestRehearsalHandler } from './request-rehearsal.js';
import { RunRehearsalProcessor } from './run-rehearsal.processor.js';

export { CancelRehearsal } from './cancel-rehearsal.js';
export { FindRehearsal, ListFlips, ListRehearsals } from './find-rehearsals.js';
export { RequestRehearsal } from './request-rehearsal.js';
export { rehearsalRoutes } from './routes.js';

export const rehearsalHandlers = [
  RequestRehearsalHandler,
  CancelRehearsalHandler,
  ListRehearsalsHandler,
  FindRehearsalHandler,
  ListFlipsHandler,
];

export const rehearsalProcessors = [RunRehearsalProcessor];

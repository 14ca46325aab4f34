import { GrievanceEffectsProcessor } from './effects.processor.js';
import { EffectsOnLines } from './effects-on-lines.js';
import { EnterGrievanceHandler } from './enter-grievance.js';
import { FindGrievanceHandler, ListGrievancesHandler } from './find-grievances.js';
import { HandleGrievanceHandler } from './handle-grievance.js';
import { RecountGrievancesProcessor } from './recount-grievances.processor.js';
import { GrievanceTerms } from './terms.js';
import { ChangeSealHandler, ReadDenouncerHandler } from './unsealing.js';

export { EffectsOnLines } from './effects-on-lines.js';
export { EnterGrievance, type GrievanceInput, type Sender } from './enter-grievance.js';
export * from './find-grievances.js';
export { HandleGrievance, type GrievanceHandling } from './handle-grievance.js';
export { grievanceRoutes } from './routes.js';
export { ChangeSeal, ReadDenouncer } from './unsealing.js';

export const grievanceHandlers = [
  EnterGrievanceHandler,
  HandleGrievanceHandler,
  ListGrievancesHandler,
  FindGrievanceHandler,
  ChangeSealHandler,
  ReadDenouncerHandler,
];
export const grievanceUseCases = [EffectsOnLines, GrievanceTerms];
export const grievanceProcessors = [GrievanceEffectsProcessor, RecountGrievancesProcessor];

import { ChangeCriteriaSetHandler } from './change-criteria-set.js';
import { PreviewCriteriaSetHandler } from './preview-criteria-set.js';
import { LoadCriteriaSets } from './load-criteria-sets.js';
import { FindCriteriaSetHandler, ListCriteriaSetsHandler } from './read-criteria-sets.js';

export { ChangeCriteriaSet } from './change-criteria-set.js';
export { LoadCriteriaSets } from './load-criteria-sets.js';
export * from './preview-criteria-set.js';
export * from './read-criteria-sets.js';
export * from './routes.js';

export const criteriaSetHandlers = [
  ChangeCriteriaSetHandler,
  ListCriteriaSetsHandler,
  FindCriteriaSetHandler,
  PreviewCriteriaSetHandler,
];
export const criteriaSetUseCases = [LoadCriteriaSets];

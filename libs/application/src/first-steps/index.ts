import { ReadFirstStepsHandler } from './read-first-steps.js';

export {
  FIRST_STEPS,
  NEEDED_ROLES,
  ReadFirstSteps,
  type FirstStep,
  type FirstStepsState,
  type StepState,
} from './read-first-steps.js';

export const firstStepsHandlers = [ReadFirstStepsHandler];

import { FindStepsHandler } from './find-steps.js';
import { StepOfLineProcessor } from './step-of-line.processor.js';
import { WaiveStepOfLineHandler } from './waive-step.js';

export * from './find-steps.js';
export { WaiveStepOfLine } from './waive-step.js';

export const stepHandlers = [FindStepsHandler, WaiveStepOfLineHandler];
export const stepProcessors = [StepOfLineProcessor];

export * from './continuity.js';
export * from './facts.js';
export * from './criterion.js';
export * from './explanation.js';
export * from './expression/index.js';
export { criterionIn, isConfirmable } from './confirmable.js';
export { sayFault } from './history-faults.js';
export { historyFaults } from './history-shape.js';
export { yearsOfPeriod } from './merit-years.js';
export {
  compactHistory,
  fullHistory,
  recordedEligibility,
  withoutLine,
  type RecordedEligibility,
} from './record.js';
export { missingSentences, type Lack, type Lacking } from './weigh/lacking.js';
export { weigh, type Weight } from './weigh/weigh.js';

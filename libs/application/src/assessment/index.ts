import { ChangeAssessmentHandler } from './change-assessment.js';
import { ReadEvidenceHandler, StoreEvidenceHandler } from './evidence.js';
import {
  CountAssessmentsHandler,
  FindAssessmentHandler,
  ListAssessmentsHandler,
} from './find-assessments.js';
import { OpenAssessmentsHandler } from './open-assessments.js';
import { RecordAssessmentProcessor } from './record-assessment.processor.js';

export { ChangeAssessment, type AssessmentChange } from './change-assessment.js';
export { ReadEvidence, StoreEvidence, type EvidenceContent } from './evidence.js';
export * from './find-assessments.js';
export { OpenAssessments, type OpenedAssessment } from './open-assessments.js';
export { RecordAssessmentProcessor } from './record-assessment.processor.js';
export * from './routes.js';

export const assessmentHandlers = [
  OpenAssessmentsHandler,
  ChangeAssessmentHandler,
  StoreEvidenceHandler,
  ReadEvidenceHandler,
  ListAssessmentsHandler,
  CountAssessmentsHandler,
  FindAssessmentHandler,
];
export const assessmentProcessors = [RecordAssessmentProcessor];

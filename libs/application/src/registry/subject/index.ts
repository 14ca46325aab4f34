import { AmendSubjectHandler, RecordDeathHandler } from './amend-subject.js';
import { EraseSubjectHandler } from './erase-subject.js';
import { FindDuplicatesHandler, FindSubjectsHandler, GetSubjectHandler } from './find-subjects.js';
import { FindSuspectedHandler } from './find-suspected.js';
import { MergeSubjectsHandler, UnmergeSubjectHandler } from './merge-subjects.js';
import { PurgeSubjectProcessor } from './purge-subject.processor.js';
import { RegisterSubjectHandler } from './register-subject.js';
import { RegisterSubjects } from './register-subjects.js';
import { RevealNumberHandler } from './reveal-number.js';
import { SealNumbers } from './seal-numbers.js';
import { StateCoverageHandler, StateCoverageOfManyHandler } from './state-coverage.js';

export * from './amend-subject.js';
export * from './erase-subject.js';
export * from './find-subjects.js';
export * from './find-suspected.js';
export * from './merge-subjects.js';
export { RegisterSubject } from './register-subject.js';
export * from './register-subjects.js';
export * from './reveal-number.js';
export * from './seal-numbers.js';
export * from './state-coverage.js';

export const subjectHandlers = [
  RegisterSubjectHandler,
  AmendSubjectHandler,
  RecordDeathHandler,
  MergeSubjectsHandler,
  UnmergeSubjectHandler,
  EraseSubjectHandler,
  StateCoverageHandler,
  StateCoverageOfManyHandler,
  RevealNumberHandler,
  FindSubjectsHandler,
  GetSubjectHandler,
  FindDuplicatesHandler,
  FindSuspectedHandler,
];

export const subjectUseCases = [RegisterSubjects, SealNumbers];

export const subjectProcessors = [PurgeSubjectProcessor];

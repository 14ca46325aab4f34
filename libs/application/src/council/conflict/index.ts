import { ChangeConflictsHandler } from './change-conflict.js';
import { DetectConflictsProcessor } from './detect-conflicts.processor.js';
import { FindConflictsHandler } from './find-conflicts.js';
import { FindTies } from './find-ties.js';

export * from './change-conflict.js';
export * from './detect-conflicts.processor.js';
export * from './find-conflicts.js';
export * from './find-ties.js';

export const conflictHandlers = [ChangeConflictsHandler, FindConflictsHandler];
export const conflictUseCases = [FindTies];
export const conflictProcessors = [DetectConflictsProcessor];

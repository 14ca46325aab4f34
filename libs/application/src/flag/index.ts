import { FlagRestingOnRecordProcessor } from './flag-resting-on-record.processor.js';
import { FlagRestingProcessor } from './flag-resting.processor.js';
import { ListFlaggedHandler } from './list-flagged.js';
import { RestsOn } from './rests-on.js';

export { ListFlagged, type FlaggedItem } from './list-flagged.js';

export const flagHandlers = [ListFlaggedHandler];
export const flagUseCases = [RestsOn];
export const flagProcessors = [FlagRestingProcessor, FlagRestingOnRecordProcessor];

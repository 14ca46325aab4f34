import { DecideContinuityHandler } from './decide-continuity.js';
import { HandOverProcessor } from './hand-over.processor.js';
import { HandoverPhases } from './handover-phases.js';
import { PreviewLineageHandler } from './preview-lineage.js';
import { FindLineageHandler, GetLineageHandler } from './read-lineage.js';
import { RecordLineageHandler } from './record-lineage.js';

export * from './decide-continuity.js';
export * from './hand-over.processor.js';
export * from './handover-phases.js';
export * from './lineage-input.js';
export * from './preview.js';
export * from './preview-lineage.js';
export * from './read-lineage.js';
export * from './record-lineage.js';

export const lineageHandlers = [
  RecordLineageHandler,
  PreviewLineageHandler,
  DecideContinuityHandler,
  GetLineageHandler,
  FindLineageHandler,
];
export const lineageUseCases = [HandoverPhases];
export const lineageProcessors = [HandOverProcessor];

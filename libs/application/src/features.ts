import type { Type } from '@nestjs/common';
import { accountHandlers, accountUseCases } from './account/index.js';
import { auditHandlers } from './audit/index.js';
import { queueHandlers } from './queues/index.js';
import { reportHandlers } from './reports/index.js';
import { workItemHandlers } from './work-items/index.js';
import { actHandlers, actProcessors } from './act/index.js';
import { councilHandlers, councilProcessors, councilUseCases } from './council/index.js';
import { catalogueHandlers, catalogueUseCases } from './catalogue/index.js';
import { dossierHandlers, dossierProcessors } from './dossier/index.js';
import { importHandlers, importProcessors, importUseCases } from './import/index.js';
import { proposalHandlers, proposalProcessors } from './proposal/index.js';
import { roundHandlers } from './round/index.js';
import type { StageProcessor } from './process/stage-processor.js';
import { registryHandlers, registryUseCases } from './registry/index.js';
import { submissionHandlers, submissionProcessors } from './submission/index.js';

/** Command and query handlers, feature by feature; a new feature adds its line. */
export const handlers: Type<unknown>[] = [
  ...actHandlers,
  ...councilHandlers,
  ...accountHandlers,
  ...registryHandlers,
  ...submissionHandlers,
  ...catalogueHandlers,
  ...roundHandlers,
  ...proposalHandlers,
  ...importHandlers,
  ...dossierHandlers,
  ...auditHandlers,
  ...queueHandlers,
  ...reportHandlers,
  ...workItemHandlers,
];

/** Use cases that other use cases and ops call directly. */
export const useCases: Type<unknown>[] = [
  ...councilUseCases,
  ...accountUseCases,
  ...registryUseCases,
  ...importUseCases,
  ...catalogueUseCases,
];

/** Stage processors, feature by feature. */
export const processors: Type<StageProcessor>[] = [
  ...actProcessors,
  ...councilProcessors,
  ...submissionProcessors,
  ...proposalProcessors,
  ...importProcessors,
  ...dossierProcessors,
];

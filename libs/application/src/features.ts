import type { Type } from '@nestjs/common';
import { accountHandlers, accountUseCases } from './account/index.js';
import { actHandlers, actProcessors } from './act/index.js';
import { councilHandlers, councilProcessors, councilUseCases } from './council/index.js';
import { catalogueHandlers, catalogueUseCases } from './catalogue/index.js';
import { dossierHandlers, dossierProcessors } from './dossier/index.js';
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
  ...dossierHandlers,
];

/** Use cases that other use cases and ops call directly. */
export const useCases: Type<unknown>[] = [
  ...councilUseCases,
  ...accountUseCases,
  ...registryUseCases,
  ...catalogueUseCases,
];

/** Stage processors, feature by feature. */
export const processors: Type<StageProcessor>[] = [
  ...actProcessors,
  ...councilProcessors,
  ...submissionProcessors,
  ...proposalProcessors,
  ...dossierProcessors,
];

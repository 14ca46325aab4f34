import { GiveOpinionHandler, ProceedWithoutOpinionHandler } from './answer-opinion.js';
import { AskedRule } from './asked-rule.js';
import { AskForOpinionHandler } from './ask-opinion.js';
import {
  FindOpinionHandler,
  ListOpinionKindsHandler,
  ListOpinionsHandler,
} from './find-opinions.js';
import { AttachOpinionFileHandler, OpenOpinionFileHandler } from './opinion-file.js';
import { OpinionDueProcessor } from './opinion-due.processor.js';
import { OpinionNames } from './opinion-names.js';
import { RecogniseWorks } from './recognise-works.js';

export { GiveOpinion, ProceedWithoutOpinion } from './answer-opinion.js';
export { AskForOpinion } from './ask-opinion.js';
export * from './find-opinions.js';
export { AttachOpinionFile, OpenOpinionFile, type OpinionUpload } from './opinion-file.js';
export { opinionRoutes } from './routes.js';

export const opinionHandlers = [
  AskForOpinionHandler,
  GiveOpinionHandler,
  ProceedWithoutOpinionHandler,
  ListOpinionsHandler,
  ListOpinionKindsHandler,
  FindOpinionHandler,
  AttachOpinionFileHandler,
  OpenOpinionFileHandler,
];
export const opinionUseCases = [AskedRule, OpinionNames, RecogniseWorks];
export const opinionProcessors = [OpinionDueProcessor];

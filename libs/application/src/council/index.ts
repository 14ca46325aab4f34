import { ballotHandlers, ballotUseCases } from './ballot/index.js';
import { conflictHandlers, conflictProcessors, conflictUseCases } from './conflict/index.js';
import { voteHandlers, voteUseCases } from './vote/index.js';
import { BuildAgendaProcessor } from './build-agenda.js';
import { ChangeSessionHandler } from './change-session.js';
import { ConcludeLineProcessor } from './conclude-line.js';
import { ConveneCouncilHandler } from './convene.js';
import { FindSessionHandler, ListSessionsHandler } from './find-sessions.js';
import { RecordSessionResultsHandler } from './record-results.js';
import { LowerForms } from './lower-forms.js';
import { AdvisoryCouncils } from './advisory-councils.js';
import { VoteRules } from './vote-rules.js';

export * from './advisory-councils.js';
export * from './ballot/index.js';
export * from './build-agenda.js';
export * from './change-session.js';
export * from './conclude-line.js';
export * from './conflict/index.js';
export * from './convene.js';
export * from './find-sessions.js';
export * from './record-results.js';
export * from './lower-forms.js';
export * from './routes.js';
export * from './vote-rules.js';
export * from './vote/index.js';

export const councilHandlers = [
  ConveneCouncilHandler,
  ChangeSessionHandler,
  RecordSessionResultsHandler,
  ListSessionsHandler,
  FindSessionHandler,
  ...ballotHandlers,
  ...conflictHandlers,
  ...voteHandlers,
];
export const councilUseCases = [
  VoteRules,
  LowerForms,
  AdvisoryCouncils,
  ...ballotUseCases,
  ...conflictUseCases,
  ...voteUseCases,
];
export const councilProcessors = [
  BuildAgendaProcessor,
  ConcludeLineProcessor,
  ...conflictProcessors,
];

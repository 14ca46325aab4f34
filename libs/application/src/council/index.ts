import { ballotHandlers, ballotUseCases } from './ballot/index.js';
import { conflictHandlers, conflictProcessors, conflictUseCases } from './conflict/index.js';
import { voteHandlers, voteUseCases } from './vote/index.js';
import { BuildAgendaProcessor } from './build-agenda.js';
import { ChangeSessionHandler } from './change-session.js';
import { ConcludeLineProcessor } from './conclude-line.js';
import { ConveneCouncilHandler } from './convene.js';
import { FindSessionHandler, ListSessionsHandler } from './find-sessions.js';
import { NameSessionWorksHandler } from './name-works.js';
import { RecordSessionResultsHandler } from './record-results.js';
import { AnswerAskedProcessor } from './answer-asked.processor.js';
import { SessionLines } from './session-lines.js';
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
export { NameSessionWorks } from './name-works.js';
export * from './record-results.js';
export * from './session-lines.js';
export * from './lower-forms.js';
export * from './routes.js';
export * from './vote-rules.js';
export * from './vote/index.js';

export const councilHandlers = [
  ConveneCouncilHandler,
  ChangeSessionHandler,
  RecordSessionResultsHandler,
  NameSessionWorksHandler,
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
  SessionLines,
  ...ballotUseCases,
  ...conflictUseCases,
  ...voteUseCases,
];
export const councilProcessors = [
  BuildAgendaProcessor,
  ConcludeLineProcessor,
  AnswerAskedProcessor,
  ...conflictProcessors,
];

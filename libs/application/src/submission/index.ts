import { ApplyOutcomeProcessor } from './apply-outcome.js';
import { AskCentreHandler } from './ask-centre.js';
import { BuildMessageProcessor } from './build-message.js';
import { Courier } from './courier.js';
import { LiaiseHandler } from './liaise.js';
import { Mailbox } from './mailbox.js';
import { MessageBuilder } from './package/message-builder.js';
import { CouncilPapers } from './package/council-papers.js';
import { PackageParts } from './package/package-parts.js';
import { PollStatusProcessor } from './poll-status.js';
import { PrepareSubmissionProcessor } from './prepare-submission.js';
import {
  FindMessagesHandler,
  ListUnboundMailHandler,
  OpenMessageHandler,
} from './read-messages.js';
import { DecisionReader } from './decision-reader.js';
import { ListDecisionFilesHandler, OpenDecisionFileHandler } from './read-decision.js';
import { ForeseePackageHandler } from './foresee-package.js';
import { FlaggedAtCentreProcessor } from './flagged-at-centre.processor.js';
import { FindSubmissionHandler, ListSubmissionsHandler } from './read-submissions.js';
import { RecordOutcomes } from './record-outcomes.js';
import { SendPackageProcessor } from './send-package.js';
import { SubmitLinesProcessor } from './submit-lines.js';

export { letterFrom } from './letter-of.js';
export { ForeseePackage } from './foresee-package.js';
export { FlaggedAtCentreProcessor } from './flagged-at-centre.processor.js';
export { ApplyOutcomeProcessor } from './apply-outcome.js';
export { Liaise } from './liaise.js';
export { AskCentre } from './ask-centre.js';
export {
  FindMessages,
  ListUnboundMail,
  OpenMessage,
  type MessageRow,
  type SubmissionMessages,
} from './read-messages.js';
export type { DecisionFile } from './decision-reader.js';
export { ListDecisionFiles, OpenDecisionFile } from './read-decision.js';
export { BuildMessageProcessor } from './build-message.js';
export { Courier } from './courier.js';
export { Mailbox, SMALL_MAIL_BYTES } from './mailbox.js';
export { MessageBuilder } from './package/message-builder.js';
export { CouncilPapers } from './package/council-papers.js';
export { PackageParts } from './package/package-parts.js';
export { RecordOutcomes } from './record-outcomes.js';
export { RESULTS_FILE } from './read-results.js';
export { PollStatusProcessor } from './poll-status.js';
export { PrepareSubmissionProcessor, submissionIdOf } from './prepare-submission.js';
export {
  FindSubmission,
  ListSubmissions,
  type SubmissionDetail,
  type SubmissionItem,
} from './read-submissions.js';
export { submissionRoutes } from './routes.js';
export { SendPackageProcessor } from './send-package.js';
export { SubmitLinesProcessor } from './submit-lines.js';

export const submissionHandlers = [
  LiaiseHandler,
  AskCentreHandler,
  ListSubmissionsHandler,
  FindSubmissionHandler,
  FindMessagesHandler,
  ForeseePackageHandler,
  OpenMessageHandler,
  ListUnboundMailHandler,
  ListDecisionFilesHandler,
  OpenDecisionFileHandler,
];

export const submissionProcessors = [
  PrepareSubmissionProcessor,
  BuildMessageProcessor,
  SendPackageProcessor,
  SubmitLinesProcessor,
  PollStatusProcessor,
  ApplyOutcomeProcessor,
  FlaggedAtCentreProcessor,
];

/** What the processors share. */
export const submissionUseCases = [
  CouncilPapers,
  PackageParts,
  MessageBuilder,
  Courier,
  Mailbox,
  DecisionReader,
  RecordOutcomes,
];

import { ApplyOutcomeProcessor } from './apply-outcome.js';
import { LiaiseHandler } from './liaise.js';
import { PollStatusProcessor } from './poll-status.js';
import { PrepareSubmissionProcessor } from './prepare-submission.js';
import { FindSubmissionHandler, ListSubmissionsHandler } from './read-submissions.js';
import { SendPackageProcessor } from './send-package.js';
import { SubmitLinesProcessor } from './submit-lines.js';

export { ApplyOutcomeProcessor } from './apply-outcome.js';
export { Liaise } from './liaise.js';
export { packageHash } from './package-builder.js';
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

export const submissionHandlers = [LiaiseHandler, ListSubmissionsHandler, FindSubmissionHandler];

export const submissionProcessors = [
  PrepareSubmissionProcessor,
  SendPackageProcessor,
  SubmitLinesProcessor,
  PollStatusProcessor,
  ApplyOutcomeProcessor,
];

import { AddLinesHandler } from './add-lines.js';
import { AdoptLinesHandler } from './adopt-lines.js';
import { AmendLetterHandler } from './amend-letter.js';
import { AttachPaperHandler } from './attach-paper.js';
import { DraftProposalHandler } from './draft-proposal.js';
import { FileLinesProcessor } from './file-lines.processor.js';
import { FileProposalHandler } from './file-proposal.js';
import { FindProposalHandler, ListProposalsHandler } from './find-proposals.js';
import { GradeReportHandler } from './grade-report.js';
import { PresentProposalHandler } from './present-proposal.js';
import { FindProposalWarningsHandler, WarnBeforeFiling } from './proposal-warnings.js';
import { FindLetterResultHandler } from './find-results.js';
import { FindResultPaperHandler } from './result-paper.js';
import { FindLetterPaperHandler } from './letter-paper.js';
import { LetterResults } from './letter-results.js';
import { FindReceiptHandler } from './receipt.js';
import { WithdrawLinesProcessor } from './withdraw-lines.processor.js';
import { WithdrawProposalHandler } from './withdraw-proposal.js';

export { AddLines, type LineResult } from './add-lines.js';
export { AdoptLines } from './adopt-lines.js';
export { AmendLetter } from './amend-letter.js';
export { AttachPaper, type Upload } from './attach-paper.js';
export { DraftProposal } from './draft-proposal.js';
export { FileLinesProcessor } from './file-lines.processor.js';
export { FileProposal } from './file-proposal.js';
export { FindProposal, ListProposals, type ProposalItem } from './find-proposals.js';
export { GradeReport } from './grade-report.js';
export type { LineInput, LineSubject } from './line-input.js';
export { paperName } from './paper-name.js';
export { PresentProposal } from './present-proposal.js';
export { FindProposalWarnings, type ProposalWarnings } from './proposal-warnings.js';
export { countResults, FindLetterResult, type LetterResult } from './find-results.js';
export { FindResultPaper, type ResultPaper } from './result-paper.js';
export { FindLetterPaper, type LetterLine, type LetterPaper } from './letter-paper.js';
export { LetterResults, type ResultLine } from './letter-results.js';
export { FindReceipt, type Receipt } from './receipt.js';
export { proposalRoutes } from './routes.js';
export { WithdrawLinesProcessor } from './withdraw-lines.processor.js';
export { WithdrawProposal } from './withdraw-proposal.js';

export const proposalHandlers = [
  DraftProposalHandler,
  AmendLetterHandler,
  AttachPaperHandler,
  AddLinesHandler,
  AdoptLinesHandler,
  PresentProposalHandler,
  FileProposalHandler,
  GradeReportHandler,
  WithdrawProposalHandler,
  ListProposalsHandler,
  FindProposalHandler,
  FindReceiptHandler,
  FindLetterResultHandler,
  FindResultPaperHandler,
  FindLetterPaperHandler,
  FindProposalWarningsHandler,
];

export const proposalUseCases = [WarnBeforeFiling, LetterResults];

export const proposalProcessors = [FileLinesProcessor, WithdrawLinesProcessor];

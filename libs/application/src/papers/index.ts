import { AttachLinePaperHandler } from './attach-line-paper.js';
import { ChangeLinePaperHandler } from './change-line-paper.js';
import { FindLetterPapersHandler } from './find-letter-papers.js';
import { FindLinePapersHandler } from './find-line-papers.js';
import { LetterLines } from './letter-lines.js';
import { FindCompleteness } from './line-completeness.js';
import { OpenLetterPaperHandler, OpenLinePaperHandler } from './open-paper.js';
import { PaperLaw } from './paper-law.js';
import { WarnOfPapers } from './warn-of-papers.js';
import { ScanPaperProcessor } from './scan-paper.processor.js';

export { AttachLinePaper, type AttachedPaper, type PaperUpload } from './attach-line-paper.js';
export { ChangeLinePaper, type PaperChange } from './change-line-paper.js';
export { FindLetterPapers, type LetterPapers } from './find-letter-papers.js';
export { FindLinePapers, type LinePapers } from './find-line-papers.js';
export { FindCompleteness, type LineCompleteness } from './line-completeness.js';
export { OpenLetterPaper, OpenLinePaper, type OpenedPaper } from './open-paper.js';

export const paperHandlers = [
  AttachLinePaperHandler,
  ChangeLinePaperHandler,
  FindLinePapersHandler,
  FindLetterPapersHandler,
  OpenLinePaperHandler,
  OpenLetterPaperHandler,
];

export const paperUseCases = [PaperLaw, FindCompleteness, LetterLines, WarnOfPapers];

export const paperProcessors = [ScanPaperProcessor];

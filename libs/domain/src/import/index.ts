export * from './commands.js';
export { importDecider } from './decide.js';
export * from './events.js';
export { columnLetter, type Cell, type GridRow, type SheetGrid } from './grid.js';
export { detectHead, labelsOf, type DetectedHead } from './layout/detect-head.js';
export { layOut, type LaidOutRow, type LayoutCounts, type RowGroup } from './layout/lay-out.js';
export * from './layout/propose-mapping.js';
export { lineKey } from './read/line-key.js';
export { cellError, type Fault as CellFault } from './read/messages.js';
export { matchAward } from './read/match-award.js';
export { readRow, type ReadRow } from './read/read-row.js';
export { isHistory, noImport, type ImportState, type ImportStatus } from './state.js';
export { readRecordRow, type ReadRecordRow } from './history/read-record-row.js';
export { ratingInText, scopeInText } from './history/rating-words.js';
export { peopleOfList, type ListedPerson, type ListedRow } from './history/people-of-list.js';
export { recordLineKey, whoKey, type NamedInRow, type RecordLine } from './history/record-line.js';
export {
  NEW_SUBJECT,
  whom,
  type SubjectCandidate,
  type SubjectMatch,
  type Whom,
} from './history/whom.js';
export { cellText, cleanText, hasBidiControl, plain } from './text.js';
export * from './types.js';

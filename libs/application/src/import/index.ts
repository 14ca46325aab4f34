import { CheckImportProcessor } from './check-import.processor.js';
import { AddHistory } from './add-history.js';
import { AddNominees } from './add-nominees.js';
import { CancelImportHandler } from './cancel-import.js';
import { CommitImportHandler } from './commit.js';
import { DecideSubjectsHandler } from './decide-subjects.js';
import { CommitImportProcessor } from './commit-import.processor.js';
import { FindImportHandler, ListImportRowsHandler } from './find-import.js';
import { ImportJudging } from './judging.js';
import { MapImportHandler } from './map.js';
import { MendRowHandler } from './mend-row.js';
import { ReadImportProcessor } from './read-import.processor.js';
import { ReceiveImportHandler } from './receive.js';
import { BadRowsFileHandler, ImportTemplateHandler } from './write-sheets.js';

export { CancelImport } from './cancel-import.js';
export { CommitImport } from './commit.js';
export { DecideSubjects } from './decide-subjects.js';
export { FindImport, ListImportRows } from './find-import.js';
export { MapImport } from './map.js';
export { MendRow } from './mend-row.js';
export { ReceiveImport, type ListUpload } from './receive.js';
export { importRoutes } from './routes.js';
export { collect, formatOf, LARGEST_LIST } from './sheet-content.js';
export { BadRowsFile, CLASS_WORDS, ImportTemplate, RECIPIENT_WORDS } from './write-sheets.js';

export const importHandlers = [
  ReceiveImportHandler,
  MapImportHandler,
  MendRowHandler,
  DecideSubjectsHandler,
  CommitImportHandler,
  CancelImportHandler,
  FindImportHandler,
  ListImportRowsHandler,
  ImportTemplateHandler,
  BadRowsFileHandler,
];

export const importUseCases = [ImportJudging, AddNominees, AddHistory];

export const importProcessors = [ReadImportProcessor, CheckImportProcessor, CommitImportProcessor];

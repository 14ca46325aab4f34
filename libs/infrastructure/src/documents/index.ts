import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import {
  DocumentWriter,
  FileStore,
  PaperSettings,
  SheetReader,
  SheetWriter,
  VirusScanner,
} from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { ClamdScanner } from './clamd-scanner.js';
import { DocumentScreen } from './document-screen.js';
import { FolderFileStore } from './file-store.js';
import { ThreadSheetReader, ThreadSheetWriter } from './sheets.js';
import { WordWriter } from './word-writer.js';

export { ClamdScanner } from './clamd-scanner.js';
export { FolderFileStore } from './file-store.js';
export { WordWriter } from './word-writer.js';
export { ThreadSheetReader, ThreadSheetWriter } from './sheets.js';

const PAPER_MB = 20;

/** Uploaded files: papers and spreadsheets. */
export const documents: Provider[] = [
  {
    provide: FileStore,
    useFactory: ({ dataDir }: Settings, scanner: VirusScanner) =>
      new FolderFileStore(join(dataDir, 'files'), scanner, new DocumentScreen()),
    inject: [Settings, VirusScanner],
  },
  {
    provide: VirusScanner,
    useFactory: ({ clamdUrl }: Settings) => new ClamdScanner(clamdUrl),
    inject: [Settings],
  },
  {
    provide: PaperSettings,
    useFactory: ({ paperMaxMb = PAPER_MB }: Settings): PaperSettings => ({
      maxBytes: paperMaxMb * 1024 * 1024,
    }),
    inject: [Settings],
  },
  { provide: SheetReader, useClass: ThreadSheetReader },
  { provide: DocumentWriter, useClass: WordWriter },
  { provide: SheetWriter, useClass: ThreadSheetWriter },
];

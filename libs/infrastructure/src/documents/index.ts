import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { FileStore, SheetReader, SheetWriter } from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { FolderFileStore } from './file-store.js';
import { ThreadSheetReader, ThreadSheetWriter } from './sheets.js';

export { FolderFileStore } from './file-store.js';
export { ThreadSheetReader, ThreadSheetWriter } from './sheets.js';

/** Uploaded files: papers and spreadsheets. */
export const documents: Provider[] = [
  {
    provide: FileStore,
    useFactory: ({ dataDir }: Settings) => new FolderFileStore(join(dataDir, 'files')),
    inject: [Settings],
  },
  { provide: SheetReader, useClass: ThreadSheetReader },
  { provide: SheetWriter, useClass: ThreadSheetWriter },
];

import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { Catalogue, Installation, PaperForms } from '@vinhdanh/application';
import { programFolder } from '../config/program-folder.js';
import { Database } from '../postgres/database.js';
import { Settings } from '../settings.js';
import { FilePaperForms } from './file-paper-forms.js';
import { LogCatalogue } from './log-catalogue.js';

export { readCalendarFiles } from './read-calendar-files.js';
export { readPaperForms } from './file-paper-forms.js';
export { readSlotFiles } from './read-slot-files.js';
export { readCriteriaSetFiles } from './read-criteria-sets.js';
export { readCatalogueFiles } from './read-catalogue-files.js';
export { writeCatalogueFiles, yaml } from './write-catalogue-files.js';
export { readUnitFiles, type UnitFiles } from './read-unit-files.js';

/** Where the law lies as files, whatever folder the process was started in. */
export const catalogueFolder = (): string => join(programFolder(), 'catalogue');

/** The law, and what this installation is for. */
export const catalogue: Provider[] = [
  {
    provide: Catalogue,
    useFactory: (db: Database) => new LogCatalogue(db),
    inject: [Database],
  },
  { provide: PaperForms, useFactory: () => new FilePaperForms(catalogueFolder()) },
  {
    provide: Installation,
    useFactory: ({ mode, url = '' }: Settings): Installation => ({ mode, url }),
    inject: [Settings],
  },
];

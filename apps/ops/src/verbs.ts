import type { Command } from 'commander';
import { addAxis } from './axis/axis.command.js';
import { addBackup } from './backup/backup.command.js';
import { addCatalogue } from './catalogue/catalogue.command.js';
import { addFsck } from './fsck/fsck.command.js';
import { addImport } from './import/import.command.js';
import { addInit } from './init/init.command.js';
import { addLoad } from './load/load.command.js';
import { addMigrate } from './migrate/migrate.command.js';
import { addRebuild } from './rebuild/rebuild.command.js';
import { addRecompute } from './recompute/recompute.command.js';
import { addRecount } from './recount/recount.command.js';
import { addRedrive } from './redrive/redrive.command.js';
import { addRestore } from './restore/restore.command.js';
import { addSources } from './sources/sources.command.js';
import { addUp } from './up/up.command.js';

/** Every verb of the command line, in the order the help shows them; one line each. */
export const verbs: ((program: Command) => void)[] = [
  addUp,
  addInit,
  addMigrate,
  addBackup,
  addRestore,
  addFsck,
  addRebuild,
  addRedrive,
  addRecompute,
  addRecount,
  addLoad,
  addCatalogue,
  addSources,
  addImport,
  addAxis,
];

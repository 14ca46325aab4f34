import type { ActionTable } from '../action-table.js';
import { accountActions } from './account.js';
import { actActions } from './act.js';
import { councilActions } from './council.js';
import { registryActions } from './registry.js';
import { catalogueActions } from './catalogue.js';
import { dossierActions } from './dossier.js';
import { importActions } from './import.js';
import { proposalActions } from './proposal.js';
import { roundActions } from './round.js';
import { submissionActions } from './submission.js';

/** Every action there is. A new feature adds one import and one spread line. */
export const ACTIONS: ActionTable = {
  ...accountActions,
  ...actActions,
  ...councilActions,
  ...registryActions,
  ...catalogueActions,
  ...dossierActions,
  ...importActions,
  ...proposalActions,
  ...roundActions,
  ...submissionActions,
};

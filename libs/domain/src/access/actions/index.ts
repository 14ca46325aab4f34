import type { ActionTable } from '../action-table.js';
import { accountActions } from './account.js';
import { actActions } from './act.js';
import { councilBodyActions } from './council-body.js';
import { councilActions } from './council.js';
import { meetingActions } from './meeting.js';
import { minutesActions } from './minutes.js';
import { registryActions } from './registry.js';
import { calendarActions } from './calendar.js';
import { catalogueActions } from './catalogue.js';
import { deskActions } from './desk.js';
import { firstStepsActions } from './first-steps.js';
import { dossierActions } from './dossier.js';
import { importActions } from './import.js';
import { movementActions } from './movement.js';
import { criteriaSetActions } from './criteria-set.js';
import { assessmentActions } from './assessment.js';
import { grievanceActions } from './grievance.js';
import { agencyListActions } from './agency-list.js';
import { opinionActions } from './opinion.js';
import { publicityActions } from './publicity.js';
import { proposalActions } from './proposal.js';
import { queueActions } from './queue.js';
import { quotaActions } from './quota.js';
import { readingActions } from './reading.js';
import { rehearsalActions } from './rehearsal.js';
import { roundActions } from './round.js';
import { clusterActions } from './cluster.js';
import { fundActions } from './fund.js';
import { scoringActions } from './scoring.js';
import { workItemActions } from './work-item.js';
import { submissionActions } from './submission.js';

/** Every action there is. A new feature adds one import and one spread line. */
export const ACTIONS: ActionTable = {
  ...accountActions,
  ...actActions,
  ...councilBodyActions,
  ...councilActions,
  ...minutesActions,
  ...meetingActions,
  ...registryActions,
  ...calendarActions,
  ...catalogueActions,
  ...deskActions,
  ...firstStepsActions,
  ...dossierActions,
  ...importActions,
  ...movementActions,
  ...criteriaSetActions,
  ...assessmentActions,
  ...clusterActions,
  ...fundActions,
  ...scoringActions,
  ...agencyListActions,
  ...grievanceActions,
  ...opinionActions,
  ...publicityActions,
  ...proposalActions,
  ...quotaActions,
  ...rehearsalActions,
  ...roundActions,
  ...submissionActions,
  ...queueActions,
  ...readingActions,
  ...workItemActions,
};

import { actEvents } from './act/events.js';
import { calendarEvents } from './calendar/events.js';
import { councilBodyEvents } from './council-body/events.js';
import { councilEvents } from './council/events.js';
import { meetingEvents } from './meeting/events.js';
import { minutesEvents } from './minutes/events.js';
import { catalogueEvents } from './catalogue/events.js';
import { dossierEvents } from './dossier/events.js';
import { importEvents } from './import/events.js';
import { movementEvents } from './movement/events.js';
import { criteriaSetEvents } from './criteria-set/events.js';
import { assessmentEvents } from './assessment/events.js';
import { clusterEvents } from './cluster/events.js';
import { clusterYearEvents } from './cluster-year/events.js';
import { slotPlanEvents } from './slot-plan/events.js';
import { fundEvents } from './fund/events.js';
import { rewardEvents } from './reward/events.js';
import { stockEvents } from './stock/events.js';
import { ceremonyEvents } from './ceremony/events.js';
import { handoverEvents } from './handover/events.js';
import { scoreRoundEvents } from './score-round/events.js';
import { scoreSheetEvents } from './score-sheet/events.js';
import { rehearsalEvents } from './rehearsal/events.js';
import { complaintEvents, denunciationEvents } from './grievance/events.js';
import { agencyListEvents } from './agency-list/events.js';
import { opinionEvents } from './opinion/events.js';
import { publicityEvents } from './publicity/events.js';
import { proposalEvents } from './proposal/events.js';
import { dueListEvents } from './due-list/events.js';
import { quotaEvents } from './quota/events.js';
import { roundEvents } from './round/events.js';
import { accountEvents } from './account/events.js';
import type { EventRegistry } from './log/event-registry.js';
import { lineageEvents } from './registry/lineage/events.js';
import { organisationEvents } from './registry/organisation/events.js';
import { subjectEvents } from './registry/subject/events.js';
import { submissionEvents } from './submission/events.js';
import { taskEvents } from './task/events.js';
import { workEvents } from './work/claims.js';

/** Every event type there is. A new feature adds one import and one spread line. */
export const eventRegistry: EventRegistry = {
  ...workEvents,
  ...catalogueEvents,
  ...calendarEvents,
  ...dueListEvents,
  ...quotaEvents,
  ...roundEvents,
  ...importEvents,
  ...movementEvents,
  ...criteriaSetEvents,
  ...assessmentEvents,
  ...clusterEvents,
  ...clusterYearEvents,
  ...slotPlanEvents,
  ...fundEvents,
  ...rewardEvents,
  ...stockEvents,
  ...ceremonyEvents,
  ...handoverEvents,
  ...scoreRoundEvents,
  ...scoreSheetEvents,
  ...agencyListEvents,
  ...complaintEvents,
  ...denunciationEvents,
  ...opinionEvents,
  ...publicityEvents,
  ...proposalEvents,
  ...dossierEvents,
  ...accountEvents,
  ...organisationEvents,
  ...lineageEvents,
  ...subjectEvents,
  ...submissionEvents,
  ...actEvents,
  ...councilBodyEvents,
  ...councilEvents,
  ...minutesEvents,
  ...meetingEvents,
  ...taskEvents,
  ...rehearsalEvents,
};

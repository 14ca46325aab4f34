import type { Type } from '@nestjs/common';
import { Command, Query } from '@nestjs/cqrs';
import * as account from './account/index.js';
import * as act from './act/index.js';
import * as audit from './audit/index.js';
import * as calendar from './calendar/index.js';
import * as catalogue from './catalogue/index.js';
import * as councilBody from './council-body/index.js';
import * as council from './council/index.js';
import * as dossier from './dossier/index.js';
import * as due from './due/index.js';
import * as eligibility from './eligibility/index.js';
import * as guards from './guards/index.js';
import * as imports from './import/index.js';
import * as meeting from './meeting/index.js';
import * as minutes from './minutes/index.js';
import * as live from './live/index.js';
import * as savedViews from './saved-view/index.js';
import * as tableExports from './export/index.js';
import * as movement from './movement/index.js';
import * as criteriaSets from './criteria-set/index.js';
import * as assessments from './assessment/index.js';
import * as notice from './notice/index.js';
import * as papers from './papers/index.js';
import * as agencyLists from './agency-list/index.js';
import * as flags from './flag/index.js';
import * as grievances from './grievance/index.js';
import * as opinion from './opinion/index.js';
import * as publicity from './publicity/index.js';
import * as proposal from './proposal/index.js';
import * as queues from './queues/index.js';
import * as desk from './desk/index.js';
import * as firstSteps from './first-steps/index.js';
import * as quota from './quota/index.js';
import * as registry from './registry/index.js';
import * as rehearsals from './rehearsal/index.js';
import * as reports from './reports/index.js';
import * as round from './round/index.js';
import * as clusters from './cluster/index.js';
import * as funds from './fund/index.js';
import * as handovers from './handover/index.js';
import * as scoring from './scoring/index.js';
import * as steps from './steps/index.js';
import * as submission from './submission/index.js';
import * as workItems from './work-items/index.js';
import type { StageProcessor } from './process/stage-processor.js';

/** Command and query handlers, feature by feature; a new feature adds its line. */
export const handlers: Type<unknown>[] = [
  ...act.actHandlers,
  ...councilBody.councilBodyHandlers,
  ...council.councilHandlers,
  ...minutes.minutesHandlers,
  ...meeting.meetingHandlers,
  ...account.accountHandlers,
  ...registry.registryHandlers,
  ...submission.submissionHandlers,
  ...calendar.calendarHandlers,
  ...catalogue.catalogueHandlers,
  ...round.roundHandlers,
  ...movement.movementHandlers,
  ...criteriaSets.criteriaSetHandlers,
  ...assessments.assessmentHandlers,
  ...clusters.clusterHandlers,
  ...funds.fundHandlers,
  ...handovers.handoverHandlers,
  ...scoring.scoringHandlers,
  ...notice.noticeHandlers,
  ...papers.paperHandlers,
  ...agencyLists.agencyListHandlers,
  ...grievances.grievanceHandlers,
  ...flags.flagHandlers,
  ...opinion.opinionHandlers,
  ...publicity.publicityHandlers,
  ...steps.stepHandlers,
  ...proposal.proposalHandlers,
  ...imports.importHandlers,
  ...dossier.dossierHandlers,
  ...eligibility.eligibilityHandlers,
  ...audit.auditHandlers,
  ...savedViews.savedViewHandlers,
  ...tableExports.exportHandlers,
  ...queues.queueHandlers,
  ...desk.deskHandlers,
  ...firstSteps.firstStepsHandlers,
  ...quota.quotaHandlers,
  ...due.dueHandlers,
  ...rehearsals.rehearsalHandlers,
  ...reports.reportHandlers,
  ...workItems.workItemHandlers,
];

/** Use cases that other use cases and ops call directly. */
export const useCases: Type<unknown>[] = [
  ...clusters.clusterUseCases,
  ...funds.fundUseCases,
  ...handovers.handoverUseCases,
  ...act.actUseCases,
  ...council.councilUseCases,
  ...minutes.minutesUseCases,
  ...meeting.meetingUseCases,
  ...workItems.workItemUseCases,
  ...quota.quotaUseCases,
  ...guards.guardUseCases,
  ...papers.paperUseCases,
  ...proposal.proposalUseCases,
  ...grievances.grievanceUseCases,
  ...flags.flagUseCases,
  ...agencyLists.agencyListUseCases,
  ...opinion.opinionUseCases,
  ...due.dueUseCases,
  ...eligibility.eligibilityUseCases,
  ...dossier.dossierUseCases,
  ...account.accountUseCases,
  ...registry.registryUseCases,
  ...imports.importUseCases,
  ...live.liveUseCases,
  ...calendar.calendarUseCases,
  ...catalogue.catalogueUseCases,
  ...criteriaSets.criteriaSetUseCases,
  ...dossier.dossierUseCases,
  ...submission.submissionUseCases,
];

/** Stage processors, feature by feature. */
export const processors: Type<StageProcessor>[] = [
  ...act.actProcessors,
  ...council.councilProcessors,
  ...meeting.meetingProcessors,
  ...submission.submissionProcessors,
  ...movement.movementProcessors,
  ...handovers.handoverProcessors,
  ...notice.noticeProcessors,
  ...papers.paperProcessors,
  ...agencyLists.agencyListProcessors,
  ...grievances.grievanceProcessors,
  ...flags.flagProcessors,
  ...opinion.opinionProcessors,
  ...publicity.publicityProcessors,
  ...steps.stepProcessors,
  ...proposal.proposalProcessors,
  ...imports.importProcessors,
  ...registry.registryProcessors,
  ...assessments.assessmentProcessors,
  ...dossier.dossierProcessors,
  ...due.dueProcessors,
  ...scoring.scoringProcessors,
  ...rehearsals.rehearsalProcessors,
];

/** Every command and query class a feature shows; each must have exactly one handler. */
export const messages: Type<unknown>[] = [
  account,
  savedViews,
  tableExports,
  act,
  audit,
  calendar,
  catalogue,
  councilBody,
  council,
  dossier,
  eligibility,
  imports,
  meeting,
  minutes,
  movement,
  criteriaSets,
  assessments,
  notice,
  papers,
  agencyLists,
  grievances,
  flags,
  opinion,
  publicity,
  steps,
  proposal,
  queues,
  desk,
  firstSteps,
  quota,
  due,
  registry,
  rehearsals,
  reports,
  round,
  clusters,
  funds,
  handovers,
  scoring,
  submission,
  workItems,
]
  .flatMap((feature) => Object.values<unknown>(feature))
  .filter(
    (shown): shown is Type<unknown> =>
      typeof shown === 'function' &&
      (shown.prototype instanceof Command || shown.prototype instanceof Query),
  );

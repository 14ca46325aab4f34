import type { Provider } from '@nestjs/common';
import {
  AccountViews,
  AgencyLists,
  ActViews,
  AuditViews,
  ClosedLines,
  ClusterViews,
  Calendars,
  CouncilBodyViews,
  CouncilViews,
  DueViews,
  DeskViews,
  FirstStepsViews,
  FundViews,
  GuardViews,
  HandoverViews,
  ImportStaging,
  LineageViews,
  MeetingViews,
  MinutesViews,
  LiveChanges,
  LivePulses,
  PromulgatedDecisions,
  ProgressViews,
  SavedViews,
  ReadingNotes,
  MovementViews,
  AssessmentViews,
  CriteriaSetViews,
  ScoringViews,
  FlaggedAwards,
  GrievanceViews,
  OpinionViews,
  PublicityViews,
  OrganisationViews,
  PaperViews,
  QueueViews,
  QuotaViews,
  Rehearsals,
  RecordedChecks,
  ReportViews,
  SubjectHistories,
  SubjectViews,
  SubmissionViews,
  TransportLog,
  TimeTravel,
  WorkItemViews,
  DossierViews,
  ProposalViews,
  LawReachViews,
  RoundViews,
} from '@vinhdanh/application';
import { PgAccountViews } from './account-views.js';
import { PgAgencyLists } from './agency-lists.js';
import { PgActViews } from './act-views.js';
import { PgCalendars } from './calendars.js';
import { PgClusterViews } from './cluster-views.js';
import { PgClosedLines } from './closed-lines.js';
import { PgCouncilBodyViews } from './council-body-views.js';
import { PgCouncilViews } from './council-views.js';
import { PgDueViews } from './due-views.js';
import { PgFundViews } from './fund-views.js';
import { PgHandoverViews } from './handover-views.js';
import { PgGuardViews } from './guard-views.js';
import { PgImportStaging } from './import-staging.js';
import { PgLineageViews } from './lineage-views.js';
import { PgMeetingViews, PgReadingNotes } from './meeting-views.js';
import { PgMinutesViews } from './minutes-views.js';
import { PgLiveChanges } from './live-changes.js';
import { PgLivePulses } from './live-pulses.js';
import { PgPromulgatedDecisions } from './promulgated-decisions.js';
import { PgProgressViews } from './progress-views.js';
import { PgSavedViews } from './saved-views.js';
import { PgMovementViews } from './movement-views.js';
import { PgAssessmentViews } from './assessment-views.js';
import { PgCriteriaSetViews } from './criteria-set-views.js';
import { PgScoringViews } from './scoring-views.js';
import { PgFlaggedAwards } from './flagged-awards.js';
import { PgGrievanceViews } from './grievance-views.js';
import { PgOpinionViews } from './opinion-views.js';
import { PgDeskViews } from './desk-views.js';
import { PgFirstStepsViews } from './first-steps-views.js';
import { PgPublicityViews } from './publicity-views.js';
import { PgRehearsals } from './rehearsals.js';
import { PgOrganisationViews } from './organisation-views.js';
import { PgPaperViews } from './paper-views.js';
import { PgSubjectHistories } from './subject-histories.js';
import { PgSubjectViews } from './subject-views.js';
import { PgSubmissionViews } from './submission-views.js';
import { PgTransportLog } from './transport-log.js';
import { PgTimeTravel } from '../time-travel/pg-time-travel.js';
import { PgAuditViews } from './audit-views.js';
import { PgQueueViews } from './queue-views.js';
import { PgQuotaViews } from './quota-views.js';
import { PgRecordedChecks } from './recorded-checks.js';
import { PgReportViews } from './report-views.js';
import { PgWorkItemViews } from './work-item-views.js';
import { PgDossierViews } from './dossier-views.js';
import { PgProposalViews } from './proposal-views.js';
import { PgLawReachViews } from './law-reach.js';
import { PgRoundViews } from './round-views.js';

/** Ports answered by SQL over the read models, one line each. */
export const views: Provider[] = [
  { provide: AccountViews, useClass: PgAccountViews },
  { provide: AgencyLists, useClass: PgAgencyLists },
  { provide: ActViews, useClass: PgActViews },
  { provide: Calendars, useClass: PgCalendars },
  { provide: CouncilBodyViews, useClass: PgCouncilBodyViews },
  { provide: CouncilViews, useClass: PgCouncilViews },
  { provide: MeetingViews, useClass: PgMeetingViews },
  { provide: ReadingNotes, useClass: PgReadingNotes },
  { provide: MinutesViews, useClass: PgMinutesViews },
  { provide: DueViews, useClass: PgDueViews },
  { provide: FundViews, useClass: PgFundViews },
  { provide: HandoverViews, useClass: PgHandoverViews },
  { provide: GuardViews, useClass: PgGuardViews },
  { provide: ImportStaging, useClass: PgImportStaging },
  { provide: LineageViews, useClass: PgLineageViews },
  { provide: MovementViews, useClass: PgMovementViews },
  { provide: AssessmentViews, useClass: PgAssessmentViews },
  { provide: CriteriaSetViews, useClass: PgCriteriaSetViews },
  { provide: ScoringViews, useClass: PgScoringViews },
  { provide: FlaggedAwards, useClass: PgFlaggedAwards },
  { provide: GrievanceViews, useClass: PgGrievanceViews },
  { provide: OpinionViews, useClass: PgOpinionViews },
  { provide: DeskViews, useClass: PgDeskViews },
  { provide: FirstStepsViews, useClass: PgFirstStepsViews },
  { provide: PublicityViews, useClass: PgPublicityViews },
  { provide: OrganisationViews, useClass: PgOrganisationViews },
  { provide: PaperViews, useClass: PgPaperViews },
  { provide: SubjectHistories, useClass: PgSubjectHistories },
  { provide: SubjectViews, useClass: PgSubjectViews },
  { provide: SubmissionViews, useClass: PgSubmissionViews },
  { provide: TransportLog, useClass: PgTransportLog },
  { provide: AuditViews, useClass: PgAuditViews },
  { provide: LiveChanges, useClass: PgLiveChanges },
  { provide: LivePulses, useClass: PgLivePulses },
  { provide: PromulgatedDecisions, useClass: PgPromulgatedDecisions },
  { provide: ProgressViews, useClass: PgProgressViews },
  { provide: SavedViews, useClass: PgSavedViews },
  { provide: QueueViews, useClass: PgQueueViews },
  { provide: QuotaViews, useClass: PgQuotaViews },
  { provide: RecordedChecks, useClass: PgRecordedChecks },
  { provide: ReportViews, useClass: PgReportViews },
  { provide: TimeTravel, useClass: PgTimeTravel },
  { provide: WorkItemViews, useClass: PgWorkItemViews },
  { provide: DossierViews, useClass: PgDossierViews },
  { provide: ProposalViews, useClass: PgProposalViews },
  { provide: ClusterViews, useClass: PgClusterViews },
  { provide: ClosedLines, useClass: PgClosedLines },
  { provide: Rehearsals, useClass: PgRehearsals },
  { provide: LawReachViews, useClass: PgLawReachViews },
  { provide: RoundViews, useClass: PgRoundViews },
];

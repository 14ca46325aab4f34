import type { Type } from '@nestjs/common';
import { AccountsController } from './account/accounts.controller.js';
import { AuthController } from './account/auth.controller.js';
import { LineageController } from './registry/lineage.controller.js';
import { OrganisationsController } from './registry/organisations.controller.js';
import { SubjectRecordController } from './registry/subject-record.controller.js';
import { SubjectsController } from './registry/subjects.controller.js';
import { SubmissionMessagesController } from './submissions/submission-messages.controller.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { DeskController } from './desk/desk.controller.js';
import { FirstStepsController } from './first-steps/first-steps.controller.js';
import { CalendarYearsController } from './calendar/calendar-years.controller.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { VoteRoundsController } from './ballots/vote-rounds.controller.js';
import { ConflictsController } from './council-sessions/conflicts.controller.js';
import { CouncilsController } from './councils/councils.controller.js';
import { MovementsController } from './movements/movements.controller.js';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { AssessmentReviewController } from './assessments/assessment-review.controller.js';
import { EvidenceController } from './assessments/evidence.controller.js';
import { CriteriaSetsController } from './criteria-sets/criteria-sets.controller.js';
import { ScoreRoundsController } from './scoring/score-rounds.controller.js';
import { UnitScoringController } from './scoring/unit-scoring.controller.js';
import { ClustersController } from './clusters/clusters.controller.js';
import { ClusterYearsController } from './clusters/cluster-years.controller.js';
import { SlotsController } from './clusters/slots.controller.js';
import { SlotPlansController } from './clusters/slot-plans.controller.js';
import { FundsController } from './funds/funds.controller.js';
import { RewardsController } from './funds/rewards.controller.js';
import { RecoveriesController, ReprintsController } from './handover/recoveries.controller.js';
import { StockController } from './handover/stock.controller.js';
import { CeremoniesController } from './handover/ceremonies.controller.js';
import { HandoversController } from './handover/handovers.controller.js';
import { ScoreSheetsController } from './scoring/score-sheets.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { LetterPapersController } from './papers/letter-papers.controller.js';
import { LinePapersController } from './papers/line-papers.controller.js';
import { AgencyListsController } from './agency-lists/agency-lists.controller.js';
import { FlaggedController } from './dossiers/flagged.controller.js';
import {
  ComplaintsController,
  DenunciationsController,
} from './grievances/registers.controller.js';
import { UnsealingController } from './grievances/unsealing.controller.js';
import { OpinionFilesController } from './opinions/opinion-files.controller.js';
import { OpinionsController } from './opinions/opinions.controller.js';
import { StepsController } from './dossiers/steps.controller.js';
import { PublicController } from './publicity/public.controller.js';
import { PublicityController } from './publicity/publicity.controller.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { ImportFilesController } from './imports/import-files.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { ProposalLinesController } from './proposals/proposal-lines.controller.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { AppraisalController } from './dossiers/appraisal.controller.js';
import { LawController } from './dossiers/law.controller.js';
import { EligibilityController } from './eligibility/eligibility.controller.js';
import { HoldsController } from './dossiers/holds.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { LiveController } from './live/live.controller.js';
import { SavedViewsController } from './saved-views/saved-views.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { QueuesController } from './queues/queues.controller.js';
import { DueController } from './due/due.controller.js';
import { DueFilesController } from './due/due-files.controller.js';
import { DueListsController } from './due/due-lists.controller.js';
import { QuotasController } from './quotas/quotas.controller.js';
import { RehearsalsController } from './rehearsals/rehearsals.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { WorkItemsController } from './work-items/work-items.controller.js';
import { CouncilSessionsController } from './council-sessions/council-sessions.controller.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { BallotBoxController } from './ballots/ballot-box.controller.js';
import { BallotRoundsController } from './ballots/ballot-rounds.controller.js';
import { DecisionLinesController } from './decisions/decision-lines.controller.js';
import { SigningController } from './decisions/signing.controller.js';
import { SignedPapersController } from './decisions/signed-papers.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { ActGroundsController } from './decisions/act-grounds.controller.js';

/** Controllers, feature by feature; a new feature adds its lines. */
export const controllers: Type<unknown>[] = [
  AuthController,
  AccountsController,
  LineageController,
  OrganisationsController,
  SubjectsController,
  SubjectRecordController,
  SubmissionsController,
  SubmissionMessagesController,
  CalendarYearsController,
  DeskController,
  FirstStepsController,
  CatalogueController,
  CouncilsController,
  ConflictsController,
  VoteRoundsController,
  MovementsController,
  CriteriaSetsController,
  AssessmentsController,
  AssessmentReviewController,
  EvidenceController,
  ScoreSheetsController,
  FundsController,
  RewardsController,
  RecoveriesController,
  ReprintsController,
  StockController,
  CeremoniesController,
  HandoversController,
  ScoreRoundsController,
  UnitScoringController,
  ClustersController,
  ClusterYearsController,
  SlotsController,
  SlotPlansController,
  NoticesController,
  AgencyListsController,
  FlaggedController,
  ComplaintsController,
  DenunciationsController,
  UnsealingController,
  OpinionsController,
  OpinionFilesController,
  PublicityController,
  PublicController,
  StepsController,
  RoundsController,
  ProposalsController,
  ProposalLinesController,
  LetterPapersController,
  LinePapersController,
  ImportFilesController,
  ImportsController,
  DossiersController,
  AppraisalController,
  HoldsController,
  LawController,
  EligibilityController,
  AuditController,
  LiveController,
  SavedViewsController,
  ExportsController,
  QueuesController,
  QuotasController,
  DueController,
  DueFilesController,
  DueListsController,
  RehearsalsController,
  ReportsController,
  WorkItemsController,
  CouncilSessionsController,
  MeetingsController,
  MinutesController,
  BallotRoundsController,
  BallotBoxController,
  SigningController,
  DecisionsController,
  ActGroundsController,
  DecisionLinesController,
  SignedPapersController,
];

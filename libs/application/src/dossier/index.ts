import { AmendDossierHandler } from './amend-dossier.js';
import { AppraiseDossierHandler } from './appraise-dossier.js';
import { AppraiseDossiersHandler } from './appraise-dossiers.js';
import { BasisOfDossier } from './basis-of-dossier.js';
import { ApplyEditionHandler, ReceiveDossierHandler } from './choose-law.js';
import { ChangeHoldHandler, ReplyToHoldHandler } from './change-hold.js';
import { CheckLineProcessor } from './check-line.processor.js';
import { LineChecker } from './line-checker.js';
import { ForecastOfDossier } from './forecast.js';
import { FindDossierHandler } from './find-dossier.js';
import { ListDossiersHandler } from './list-dossiers.js';
import { RecountDeadlinesProcessor } from './recount-deadlines.processor.js';
import { RecallAppraisalHandler } from './recall-appraisal.js';
import { RefuseReportedLineHandler } from './refuse-report.js';
import { RemoveDossierHandler } from './remove-dossier.js';
import { ReturnDossierHandler } from './return-dossier.js';
import { SettleDuplicateHandler } from './settle-duplicate.js';
import { StorePaperHandler } from './store-paper.js';
import { SupplementDossierHandler } from './supplement-dossier.js';
import { CausesAround } from './around-causes.js';
import { UnconfirmedLaw } from './unconfirmed-law.js';
import { WithdrawDossierHandler } from './withdraw-dossier.js';

export { RefuseReportedLine } from './refuse-report.js';
export { AmendDossier } from './amend-dossier.js';
export { AppraiseDossier } from './appraise-dossier.js';
export { AppraiseDossiers } from './appraise-dossiers.js';
export { CheckLineProcessor } from './check-line.processor.js';
export type { DossierBasis } from './basis-of-dossier.js';
export { ApplyEdition, ReceiveDossier } from './choose-law.js';
export { ChangeHold, ReplyToHold } from './change-hold.js';
export type { Forecast } from './forecast.js';
export { FindDossier, type DossierDetail } from './find-dossier.js';
export { ListDossiers } from './list-dossiers.js';
export { RecallAppraisal } from './recall-appraisal.js';
export { RemoveDossier } from './remove-dossier.js';
export { ReturnDossier } from './return-dossier.js';
export { dossierRoutes } from './routes.js';
export { SettleDuplicate } from './settle-duplicate.js';
export { StorePaper } from './store-paper.js';
export { SupplementDossier } from './supplement-dossier.js';
export { WithdrawDossier } from './withdraw-dossier.js';

export const dossierHandlers = [
  AmendDossierHandler,
  RemoveDossierHandler,
  ReturnDossierHandler,
  SupplementDossierHandler,
  StorePaperHandler,
  AppraiseDossierHandler,
  AppraiseDossiersHandler,
  RecallAppraisalHandler,
  ReceiveDossierHandler,
  ApplyEditionHandler,
  WithdrawDossierHandler,
  RefuseReportedLineHandler,
  SettleDuplicateHandler,
  ChangeHoldHandler,
  ReplyToHoldHandler,
  ListDossiersHandler,
  FindDossierHandler,
];

export const dossierUseCases = [
  ForecastOfDossier,
  BasisOfDossier,
  LineChecker,
  UnconfirmedLaw,
  CausesAround,
];
export const dossierProcessors = [CheckLineProcessor, RecountDeadlinesProcessor];

import { AddActLinesHandler } from './add-lines.js';
import { ApplyActProcessor } from './apply-act.js';
import { CountWaitingLinesHandler } from './count-waiting-lines.js';
import { DraftActHandler } from './draft-act.js';
import { FindActHandler, ListActsHandler } from './find-acts.js';
import { FindPromulgatedHandler } from './find-promulgated.js';
import { LinesToSign } from './lines-to-sign.js';
import { ListActGroundsHandler } from './list-grounds.js';
import { NameEntries } from './name-entries.js';
import { NumberActHandler } from './number-act.js';
import { PassActOnHandler } from './pass-on.js';
import { ReadyLineProcessor } from './ready-line.js';
import { ReleaseLinesProcessor } from './release-lines.js';
import { PreviewActRewardsHandler } from './preview-act-rewards.js';
import { BindActScanHandler } from './bind-scan.js';
import { FindActProgressHandler } from './act-progress.js';
import { FindNextNumberHandler } from './find-next-number.js';
import { OpenActScanHandler } from './open-scan.js';
import { FindActPaperHandler } from './act-paper.js';
import { ActReading } from './act-reading.js';
import { ActMoney } from './act-money.js';
import { PreviewActHandler } from './preview-act.js';
import { SignActHandler } from './sign-act.js';
import { ActSigner, SignActsHandler } from './sign-acts.js';
import { Signing } from './signing.js';
import { Suspensions } from './suspensions.js';
import { TellCentre } from './tell-centre.js';
import { TakeLinesOffHandler } from './take-lines-off.js';
import { Unauthorised } from './unauthorised.js';

export { FindPromulgated, type PromulgatedItem } from './find-promulgated.js';
export * from './add-lines.js';
export * from './apply-act.js';
export { CountWaitingLines } from './count-waiting-lines.js';
export * from './draft-act.js';
export * from './find-acts.js';
export type { LinesAdded } from './lines-added.js';
export * from './number-act.js';
export * from './pass-on.js';
export * from './preview-act-rewards.js';
export * from './ready-line.js';
export * from './release-lines.js';
export * from './routes.js';
export * from './list-grounds.js';
export type { LineEffect } from './line-effect.js';
export * from './act-progress.js';
export * from './bind-scan.js';
export * from './find-next-number.js';
export * from './open-scan.js';
export * from './act-paper.js';
export type { PreviewLine } from './act-reading.js';
export * from './preview-act.js';
export * from './sign-act.js';
export * from './sign-acts.js';
export * from './take-lines-off.js';
export { Unauthorised } from './unauthorised.js';

export const actHandlers = [
  DraftActHandler,
  AddActLinesHandler,
  CountWaitingLinesHandler,
  TakeLinesOffHandler,
  PassActOnHandler,
  SignActHandler,
  NumberActHandler,
  ListActsHandler,
  FindPromulgatedHandler,
  FindActHandler,
  PreviewActRewardsHandler,
  PreviewActHandler,
  SignActsHandler,
  BindActScanHandler,
  OpenActScanHandler,
  FindNextNumberHandler,
  FindActProgressHandler,
  FindActPaperHandler,
  ListActGroundsHandler,
];
export const actUseCases = [
  TellCentre,
  Unauthorised,
  LinesToSign,
  Suspensions,
  Signing,
  ActSigner,
  ActMoney,
  ActReading,
  NameEntries,
];
export const actProcessors = [ReadyLineProcessor, ApplyActProcessor, ReleaseLinesProcessor];

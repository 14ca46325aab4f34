import { accountDecider } from './account/index.js';
import { actDecider } from './act/index.js';
import { calendarDecider } from './calendar/index.js';
import { catalogueDecider } from './catalogue/index.js';
import { councilBodyDecider } from './council-body/index.js';
import { councilDecider } from './council/index.js';
import { dossierDecider } from './dossier/index.js';
import { importDecider } from './import/index.js';
import type { Decider } from './log/decider.js';
import type { StreamKind } from './log/event.js';
import { meetingDecider } from './meeting/index.js';
import { minutesDecider } from './minutes/index.js';
import { movementDecider } from './movement/index.js';
import { criteriaSetDecider } from './criteria-set/decide.js';
import { assessmentDecider } from './assessment/decide.js';
import { agencyListDecider } from './agency-list/index.js';
import { complaintDecider, denunciationDecider } from './grievance/index.js';
import { opinionDecider } from './opinion/index.js';
import { commentDecider, publicityDecider } from './publicity/index.js';
import { proposalDecider } from './proposal/index.js';
import { dueListDecider } from './due-list/index.js';
import { quotaDecider } from './quota/index.js';
import { rehearsalDecider } from './rehearsal/index.js';
import { lineageDecider, organisationDecider, subjectDecider } from './registry/index.js';
import { roundDecider } from './round/index.js';
import { clusterDecider } from './cluster/index.js';
import { clusterYearDecider } from './cluster-year/index.js';
import { slotPlanDecider } from './slot-plan/index.js';
import { fundDecider } from './fund/index.js';
import { rewardDecider } from './reward/index.js';
import { stockDecider } from './stock/index.js';
import { ceremonyDecider } from './ceremony/index.js';
import { handoverDecider } from './handover/index.js';
import { scoreRoundDecider } from './score-round/index.js';
import { scoreSheetDecider } from './score-sheet/index.js';
import { submissionDecider } from './submission/index.js';
import { taskDecider } from './task/index.js';

/** A decider whose own state and command types its feature knows; generic readers need no more. */
export type AnyDecider = Decider<object, { type: string }, unknown>;

const all: Decider<never, never, never>[] = [
  accountDecider,
  actDecider,
  calendarDecider,
  catalogueDecider,
  councilBodyDecider,
  councilDecider,
  minutesDecider,
  meetingDecider,
  dossierDecider,
  importDecider,
  lineageDecider,
  organisationDecider,
  movementDecider,
  criteriaSetDecider,
  assessmentDecider,
  agencyListDecider,
  complaintDecider,
  denunciationDecider,
  opinionDecider,
  publicityDecider,
  commentDecider,
  proposalDecider,
  dueListDecider,
  quotaDecider,
  rehearsalDecider,
  roundDecider,
  clusterDecider,
  clusterYearDecider,
  slotPlanDecider,
  fundDecider,
  rewardDecider,
  stockDecider,
  ceremonyDecider,
  handoverDecider,
  scoreRoundDecider,
  scoreSheetDecider,
  subjectDecider,
  submissionDecider,
  taskDecider,
] as unknown as Decider<never, never, never>[];

const byKind = new Map<string, AnyDecider>(
  all.map((decider) => [decider.kind, decider as unknown as AnyDecider]),
);

/** The rules of a kind of stream. @throws Error for a kind nobody decides (a programming error) */
export function deciderFor(kind: StreamKind | string): AnyDecider {
  const decider = byKind.get(kind);
  if (!decider) throw new Error(`no decider for streams of kind ${kind}`);
  return decider;
}

import type { StepKind } from '../step-kind.js';
import { agencyLists } from './agency-lists.js';
import { consultation } from './consultation.js';
import { initiativeCouncil } from './initiative-council.js';
import { partyOpinion } from './party-opinion.js';
import { publicity } from './publicity.js';
import { peoplesCommittee } from './peoples-committee.js';

/** Every kind of step; a new one adds its file and its line. */
export const STEP_KINDS: readonly StepKind[] = [
  consultation,
  publicity,
  initiativeCouncil,
  peoplesCommittee,
  partyOpinion,
  agencyLists,
];

export const stepKind = (code: string): StepKind | undefined =>
  STEP_KINDS.find((kind) => kind.code === code);

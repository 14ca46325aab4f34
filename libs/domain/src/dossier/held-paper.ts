import type { JsonObject } from '../log/json.js';
import type { DossierState } from './state.js';

/** Độ mật, lowest first: Mật, Tối mật, Tuyệt mật (Law on Protection of State Secrets 2018 Art. 8). */
export const SECRECY_LEVELS = ['confidential', 'secret', 'top-secret'] as const;
export type SecrecyLevel = (typeof SECRECY_LEVELS)[number];

/** What was handed in: born digital, a scan of paper, or a certified copy of it. */
export const PAPER_FORMS = ['electronic', 'scan', 'certified-copy'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/** Who put it there: the unit that proposes, or those who appraise and take the line on. */
export type PaperSide = 'unit' | 'appraiser';

/** A paper of a line as later rules need it; versions, names and days stay in the events. */
export interface HeldPaper {
  kind: string;
  /** Newest version, from 1; a placeholder has none. */
  version: number;
  by: PaperSide;
  sha256?: string;
  /** Absent: clean, or nobody scans here. */
  scan?: 'pending' | 'infected';
  /** A placeholder for a paper that may not be entered. */
  secrecy?: SecrecyLevel;
}

/** Papers a line may hold, withdrawn ones not counted. */
export const MOST_PAPERS = 200;

/** A paper that is neither asked for nor named by the checklist. */
export const ADDITIONAL = 'additional';

const usable = (paper: HeldPaper): boolean => paper.scan !== 'infected';

/**
 * The state with other held papers: kinds present, and whether anything of it is a State secret,
 * follow from them. A kind given with a supplement has no entry here and stays.
 */
export function holding(
  state: DossierState,
  held: Record<string, HeldPaper>,
  kind: string,
): DossierState {
  const newest = Object.values(held).findLast((one) => one.kind === kind && usable(one));
  const before = Object.values(state.held ?? {}).filter((one) => one.kind === kind);
  const papers = { ...state.papers };
  const own = papers[kind] === undefined || before.some((one) => hashOf(one) === papers[kind]);
  if (newest) papers[kind] = hashOf(newest);
  else if (own) delete papers[kind];
  const secret = Object.values(held).some((one) => one.secrecy !== undefined);
  return { ...state, held, papers, secret: secret || undefined };
}

/** A placeholder has no content; its kind is there all the same. */
const hashOf = ({ sha256 = '' }: HeldPaper): string => sha256;

/** The held papers without one of them. */
export function without(state: DossierState, paperId: string): Record<string, HeldPaper> {
  const { [paperId]: _gone, ...rest } = state.held ?? {};
  return rest;
}

/** Words of an upload about people, for the private part of its event. */
export const wordsOf = (words: Record<string, string | undefined>): JsonObject =>
  Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => !!entry[1]?.trim()),
  );

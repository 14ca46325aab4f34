import { endsBody, type LegalDocument, type LineageChange } from './change.js';
import type { AccountPolicyOfAct, HandoverCounts, HandoverPlace } from './commands.js';
import type { ContinuityDecision } from './continuity.js';

/** An act of organisation, and how far what was under way has been handed over. */
export interface LineageState {
  status: 'none' | 'recorded' | 'done';
  effectiveOn: string;
  document?: LegalDocument;
  /** Bodies that began with it. */
  begun: string[];
  changes: LineageChange[];
  accounts: AccountPolicyOfAct;
  moved: HandoverCounts;
  /** What could not be handed over because it had ended meanwhile. */
  refused: number;
  /** Where the handing over goes on. */
  next?: HandoverPlace;
  /** By place of the change; a later decision replaces an earlier one. */
  continuity: Record<string, ContinuityDecision>;
}

export const noLineage: LineageState = {
  status: 'none',
  effectiveOn: '',
  begun: [],
  changes: [],
  accounts: 'list',
  moved: {},
  refused: 0,
  continuity: {},
};

/** Bodies whose work changes hands or managers by the act; another name changes neither. */
export const touchedBy = (changes: readonly LineageChange[]): string[] => [
  ...new Set(
    changes.flatMap((c) => c.from.filter((id) => c.kind === 'transfer' || endsBody(c, id))),
  ),
];

import type { Listed } from '../paging/cursor.js';
import type { ReportStructure } from './report-views.js';
import type { LineCounts, ProposalShown, ProposalState, ViewScope } from '@vinhdanh/domain';

export interface ProposalFilter {
  roundId?: string;
  unitId?: string;
  /** `now`: the unit that goes on with all that merged into it; otherwise just the one named. */
  structure?: ReportStructure;
  status?: string;
  /** What it is shown as, see `proposalStatus`. */
  shown?: ProposalShown;
  /** Only letters of the viewer's own units. */
  own?: 'true';
}

export interface ProposalRow {
  id: string;
  version: number;
  state: ProposalState;
  unitName: string | null;
  /** Number of its lines by status; the proposal's own state is derived from it. */
  lines: LineCounts;
}

/** What the head of the unit puts a name to: how many lines, and exactly which. */
export interface LineSet {
  count: number;
  /** SHA-256 over the sorted ids of the draft lines, hex. */
  hash: string;
}

export abstract class ProposalViews {
  /** Newest first, behind a place; `unitIds` in place of the filter's one unit. */
  abstract list(
    scope: ViewScope,
    filter: ProposalFilter & { unitIds?: readonly string[] },
    after: string | undefined,
    limit: number,
  ): Promise<Listed<ProposalRow>[]>;
  /** Undefined if it is not there or may not be seen. */
  abstract find(scope: ViewScope, id: string): Promise<ProposalRow | undefined>;
  abstract draftLines(id: string): Promise<LineSet>;
  /** Has anyone appraised, returned or adopted one of its lines? */
  abstract acted(id: string): Promise<boolean>;
  /** How many of its lines each guard has warned of at the last check, by code. */
  abstract warnings(scope: ViewScope, id: string): Promise<Record<string, number>>;
  /** Who signs it, as last written; null once erased. */
  abstract signer(id: string): Promise<string | null>;
  /** How many lines it filed, by award. */
  abstract awards(id: string): Promise<{ award: string; lines: number }[]>;
}

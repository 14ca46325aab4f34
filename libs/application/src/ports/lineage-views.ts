import type { LineageState } from '@vinhdanh/domain';

export interface LineageRow {
  id: string;
  version: number;
  state: LineageState;
}

/** How many open lines a body has, and in which status. */
export interface OpenLines {
  unitId: string;
  status: string;
  count: number;
}

/** A role somebody holds for a body. */
export interface HeldRole {
  accountId: string;
  username: string;
  displayName: string;
  role: string;
  unitId: string;
}

/** What is under way at bodies of which a change of organisation takes something. */
export interface UnderWay {
  lines: OpenLines[];
  proposals: { unitId: string; status: string; count: number }[];
  rounds: { id: string; title: string; unitIds: string[] }[];
  subjects: { unitId: string; kind: string; count: number }[];
  /** Acts and sessions of the bodies' own that nobody has finished. */
  acts: { id: string; unitId: string; title: string; status: string }[];
  sessions: { id: string; unitId: string; title: string }[];
}

/** Something that has to be looked at for handing over; ids of organisations. */
export interface HandoverItem {
  id: string;
  unitId: string;
  filingUnitId?: string;
}

/** A recipient of one of the bodies. */
export interface HandoverSubject {
  id: string;
  unitId: string;
  kind: string;
  /** Without marks; null once erased. */
  nameKey: string | null;
  /** The organisation this collective is, where somebody has said so. */
  organisationId: string | null;
}

export abstract class LineageViews {
  abstract find(id: string): Promise<LineageRow | undefined>;
  /** By day of coming into force, newest first. */
  abstract list(limit: number): Promise<LineageRow[]>;
  /** Everything under way at these bodies and at those they manage. */
  abstract underWay(unitIds: string[]): Promise<UnderWay>;
  /** Roles held for these bodies on or after a day, by name of the account. */
  abstract rolesOf(unitIds: string[], from: string, limit: number): Promise<HeldRole[]>;

  /** Open things of these bodies and of those they manage, by id, after a key. */
  abstract openRounds(unitIds: string[], after: string, limit: number): Promise<string[]>;
  abstract openProposals(unitIds: string[], after: string, limit: number): Promise<HandoverItem[]>;
  abstract openLines(unitIds: string[], after: string, limit: number): Promise<HandoverItem[]>;
  abstract subjectsOf(unitIds: string[], after: string, limit: number): Promise<HandoverSubject[]>;
  /** Accounts that hold or received a role for one of the bodies, from a day on. */
  abstract accountsOf(
    unitIds: string[],
    from: string,
    after: string,
    limit: number,
  ): Promise<string[]>;
}

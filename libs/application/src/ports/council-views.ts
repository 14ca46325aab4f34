import type { BallotRule, CouncilState, LawCitation, Tally, ViewScope } from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

export interface SessionRow {
  id: string;
  version: number;
  state: CouncilState;
}

/** Dossiers that wait for a council: named ones, or all of some awards or of a round. */
export interface AgendaWish {
  dossierIds?: string[];
  roundId?: string;
  awards?: string[];
  /** A unit's own council; absent for the council of the province. */
  unitId?: string;
  /** Lines an advisory council votes on, as `<edition>/<award>`: only these, or all but these. */
  advised: { rules: string[]; only: boolean };
  /** ISO day of the session: what is deferred beyond it waits on. */
  heldOn: string;
}

/** Lines an initiative council is asked about. */
export interface WorksWish {
  /** Kinds of step whose answer recognises a work. */
  stepKinds: string[];
  /** Unit whose council it is; absent for the council of the province. */
  unitId?: string;
  /** Lines another session has taken up are left out. */
  sessionId: string;
  dossierIds?: string[];
  roundId?: string;
  awards?: string[];
  /** ISO day of the session. */
  heldOn: string;
}

/** A line and the request by which a council is asked about it. */
export interface AskedWork {
  dossierId: string;
  opinionId: string;
}

/** What the council concluded on a line and by which rule, as the event says it. */
export interface VoteRecord {
  outcome: 'pass' | 'fail' | 'defer' | 'lower-form';
  on: string;
  tally: Tally;
  /** Rule with its source of law and whether that was checked against the text. */
  rule: BallotRule;
  yes: number;
  need: number;
  lowerForm?: string;
  deferUntil?: string;
  /** Text somebody had in hand, where the rule itself is unconfirmed. */
  cited?: LawCitation;
}

/** One line of an agenda as a scope may see it. */
export interface AgendaRow {
  dossierId: string;
  award: string;
  status: string;
  recipientKind: string;
  unitId: string;
  unitName: string | null;
  /** Null once erased. */
  subjectName: string | null;
  vote: VoteRecord | null;
}

export abstract class CouncilViews {
  /** Sessions a scope may see, newest first, behind a place: all, or its own council's and its lines'. */
  abstract list(
    scope: ViewScope,
    filter: { status?: string },
    after: string | undefined,
    limit: number,
  ): Promise<Listed<SessionRow>[]>;
  abstract find(scope: ViewScope, id: string): Promise<SessionRow | undefined>;
  /** Status by id of all dossiers that stand under the session now; for rules, not for people. */
  abstract statuses(sessionId: string): Promise<Map<string, string>>;
  /** Which of these accounts presented or filed which of these letters. */
  abstract signers(
    proposalIds: string[],
    accountIds: string[],
  ): Promise<{ proposalId: string; accountId: string; type: string }[]>;
  /** Item numbers of dossiers under the session, as their own events say. */
  abstract items(sessionId: string, dossierIds: string[]): Promise<Map<string, number>>;
  /** The session a secret round belongs to. */
  abstract sessionOfRound(roundId: string): Promise<string | undefined>;
  /** Ids of waiting dossiers in the order of a voting list: by award, then by unit. */
  abstract candidates(wish: AgendaWish): Promise<string[]>;
  /** Lines that wait for an initiative council, in the order of its list; for rules. */
  abstract askedWorks(wish: WorksWish): Promise<AskedWork[]>;
  /** What the works of a session are called, by dossier id; those erased are left out. */
  abstract workTitles(sessionId: string): Promise<Map<string, string>>;
  /** The named dossiers as far as the scope sees them, each with its vote in this session. */
  abstract lines(scope: ViewScope, sessionId: string, dossierIds: string[]): Promise<AgendaRow[]>;
}

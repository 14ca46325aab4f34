import type { ActState, SignedLine, ViewScope } from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

export interface ActRow {
  id: string;
  version: number;
  state: ActState;
}

export interface ActFilter {
  kind?: string;
  status?: string;
  award?: string;
  movementId?: string;
}

/** Lines that are ready and stand on a list of this kind; see listOf(). */
export interface ReadyWish {
  /** Beginning of the list's key, e.g. `grant/`. */
  list: string;
  /** Form they are to get. */
  award?: string;
  roundId?: string;
  proposalIds?: string[];
  dossierIds?: string[];
}

/** One line of an act as a scope may see it. */
export interface ActLine {
  dossierId: string;
  award: string;
  /** The form agreed on or granted, if not the one proposed. */
  grantedForm: string | null;
  status: string;
  kind: string;
  recipientKind: string;
  meritFrom: string;
  meritTo: string;
  unitId: string;
  unitName: string | null;
  /** Null once erased. */
  subjectName: string | null;
  decisionNumber: string | null;
  decidedOn: string | null;
}

/** A line as its reward is reckoned: the form it is to get or got, and the day of that. */
export interface RewardRow {
  dossierId: string;
  subjectId: string;
  award: string;
  recipientKind: string;
  meritFrom: string;
  meritTo: string;
  /** Null until decided. */
  decidedOn: string | null;
  own: boolean;
}

/** A later act about this one. */
export interface LaterAct {
  id: string;
  actKind: string;
  status: string;
  number: string | null;
  title: string;
}

export abstract class ActViews {
  /** Acts a scope may see, newest first, behind a place: all, or its own and promulgated ones with its lines. */
  abstract list(
    scope: ViewScope,
    filter: ActFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<ActRow>[]>;
  abstract find(scope: ViewScope, id: string): Promise<ActRow | undefined>;
  /** What the signer wrote when refusing lines, by the event that says so; absent once erased. */
  abstract refusalText(eventId: string): Promise<string | undefined>;
  abstract laterActs(id: string): Promise<LaterAct[]>;
  /** Lines listed in the act as far as the scope sees them, by dossier id, after a key. */
  abstract lines(
    scope: ViewScope,
    actId: string,
    after: string | undefined,
    limit: number,
  ): Promise<ActLine[]>;
  /** The named lines as far as the scope sees them, by dossier id. */
  abstract linesById(scope: ViewScope, dossierIds: string[]): Promise<ActLine[]>;
  /** Form by id of all lines that stand in the act (listed, submitted or granted). */
  abstract listed(actId: string): Promise<Map<string, string>>;
  /** All lines that stand in the act, or the named ones, as its paper shows them. */
  abstract content(actId: string, named?: string[]): Promise<SignedLine[]>;
  /** Forms the act decides and for whose units, each pair once. */
  abstract decided(actId: string): Promise<{ award: string; unitId: string }[]>;
  /** Lines of the act (`own`) and what their subjects were granted elsewhere, as a scope sees them. */
  abstract rewarded(scope: ViewScope, actId: string): Promise<RewardRow[]>;
  /** Ids of ready lines, by award and unit. */
  abstract ready(wish: ReadyWish): Promise<string[]>;
  /** Form by id of the lines an act granted and that still stand. */
  abstract granted(actId: string): Promise<Map<string, string>>;
  /** Form by id of the lines of an act that are in one of these statuses. */
  abstract inStatus(actId: string, statuses: readonly string[]): Promise<Map<string, string>>;
  /** Numbers given under keys that begin so, of letters or of all other acts. */
  abstract numbers(keyPrefix: string, letters: boolean): Promise<string[]>;
  /** Whether another act carries the number; `keys` are made by numberKeys(). */
  abstract numberTaken(keys: string[], exceptActId: string): Promise<boolean>;
}

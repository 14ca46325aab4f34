import type { SubmissionState, ViewScope } from '@vinhdanh/domain';
import type { PackageLine } from './centre-gateway.js';

export interface SubmissionRow {
  id: string;
  version: number;
  state: SubmissionState;
}

export interface SubmissionLine extends PackageLine {
  status: string;
  decisionNumber: string | null;
  decidedOn: string | null;
  /** Award given, where it differs or is settled. */
  grantedForm: string | null;
  /** Part of it is a State secret: it goes to the centre on paper only. */
  secret: boolean;
  /** Session of the council that voted on it. */
  sessionId: string | null;
  unitName: string | null;
  /** What its merit rested on was annulled or stripped. */
  flags?: { cause: string; on: string }[] | null;
  /** It is an award that stands only in the record of this subject. */
  recordOf?: string | null;
}

export abstract class SubmissionViews {
  /** Newest letters first, after a key made of letter date and id. */
  abstract list(
    filter: { status?: string; actId?: string },
    after: string | undefined,
    limit: number,
  ): Promise<SubmissionRow[]>;
  abstract find(id: string): Promise<SubmissionRow | undefined>;
  /** Submissions by the ids of the documents sent for them; unknown ids are left out. */
  abstract byDocument(documentIds: readonly string[]): Promise<Map<string, string>>;
  /** Submissions in whose lists one of these subjects stands. */
  abstract about(subjectIds: readonly string[]): Promise<string[]>;
  /** Lines on an act's list as far as the scope sees them, by dossier id, after a key. */
  abstract lines(
    scope: ViewScope,
    actId: string,
    after: string | undefined,
    limit: number,
  ): Promise<SubmissionLine[]>;
}

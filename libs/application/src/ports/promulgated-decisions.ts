export interface PromulgatedQuery {
  /** Number of the decision, as it stands on the paper. */
  number?: string;
  /** Words of the recipient's name, folded as names are searched by (see nameKey). */
  words?: string[];
  /** Year of the decision. */
  year?: number;
}

/** One commendation of a promulgated decision, as anybody may read it. */
export interface PromulgatedLine {
  id: string;
  number: string;
  /** ISO day. */
  decidedOn: string;
  title: string | null;
  subjectName: string;
  recipientKind: string;
  award: string;
  unitName: string | null;
}

/**
 * What was decided and made public. Never shown: what is a State secret in part, what was annulled
 * since, who has been erased, and whatever was not granted.
 */
export abstract class PromulgatedDecisions {
  abstract find(
    query: PromulgatedQuery,
    after: string | undefined,
    limit: number,
  ): Promise<PromulgatedLine[]>;
}

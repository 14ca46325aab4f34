import type { OutcomeItem } from '@vinhdanh/domain';

/** One case as the centre receives it. Dates are ISO days. */
export interface PackageLine {
  dossierId: string;
  award: string;
  kind: string;
  recipientKind: string;
  meritFrom: string;
  meritTo: string;
  unitId: string;
  /** Null once the subject was erased. */
  name: string | null;
}

/** What the simulator is asked to answer, by award; real centres ignore it. */
export type SampleHint = 'grant' | 'refuse' | 'return' | 'other-form' | 'hold';

/** The package of one letter: a manifest and its lines. edXML will wrap the same content. */
export interface CentrePackage {
  documentId: string;
  organId: string;
  letter: { number: string; date: string };
  lines: PackageLine[];
  sample?: { awards: Record<string, SampleHint> };
}

export interface CentreAnswer {
  statuses: { code: string; reportedAt: string; description?: string }[];
  items: OutcomeItem[];
}

/** The centre could not be reached, or did not take what we sent; worth trying again. */
export class CentreUnreachable extends Error {
  override name = 'CentreUnreachable';
  constructor(
    /** Short, technical, without personal data. */
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`centre unreachable: ${reason}`, { cause });
  }
}

/** The way to the central authority. */
export abstract class CentreGateway {
  /**
   * Hands the package over. The receiver knows the key: a repetition brings the same receipt.
   * @throws CentreUnreachable
   */
  abstract send(pkg: CentrePackage, idempotencyKey: string): Promise<{ receipt: string }>;
  /**
   * All that the centre has said about a document so far; undefined if it does not know it.
   * @throws CentreUnreachable
   */
  abstract answer(documentId: string): Promise<CentreAnswer | undefined>;
}

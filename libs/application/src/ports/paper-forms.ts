/** Fixed words of the papers the service prints; `{…}` is filled in. Data, with where it is from. */
export interface PaperForm {
  /** ISO day from which papers are worded so. */
  from: string;
  source: string;
  /** Somebody has held it against its source. */
  verified: boolean;
  titles: Record<'letter' | 'decision' | 'result', string>;
  letter: { to: string[] } & Record<'asks' | 'asksFor' | 'enclosed' | 'closes', string>;
  /** A unit's own letter. */
  proposal: { to: string[] } & Record<
    'about' | 'asks' | 'list' | 'enclosed' | 'closes' | 'annex',
    string
  >;
  decision: Record<
    | 'grants'
    | 'award'
    | 'money'
    | 'fromDecider'
    | 'fromProposer'
    | 'fromUnknown'
    | 'ground'
    | 'recovers'
    | 'inForce'
    | 'otherHands'
    | 'carriedOut',
    string
  > & {
    changes: Record<
      'correction' | 'amendment' | 'replacement' | 'annulment' | 'suspension' | 'resumption',
      string
    >;
    provinceHands: string[];
  };
  received: Record<'proposal' | 'letter' | 'decision' | 'result', string[]>;
}

export abstract class PaperForms {
  /** The form of an ISO day; papers older than the first are printed in the first. */
  abstract on(day: string): Promise<PaperForm>;
}

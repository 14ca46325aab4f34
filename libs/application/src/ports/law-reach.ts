import type { DossierStatus } from '@vinhdanh/domain';

/** What stands under the law of certain days; figures and rounds, no line by name. */
export interface LawReach {
  /** Open lines whose law is that of a day among these, by status. */
  lines: { status: DossierStatus; count: number }[];
  /** Rounds that take letters on such a day. */
  rounds: { id: string; title: string; deadline: string }[];
}

/** Rounds and open lines that an edition of the law concerns. */
export abstract class LawReachViews {
  /**
   * @param from first ISO day of the edition, null for no bound; `to` likewise its last
   * @param today what is not filed yet counts by this day or, if that is later, by `from`
   * @param open statuses of lines that are still to be decided
   */
  abstract of(
    days: { from: string | null; to: string | null },
    today: string,
    open: readonly DossierStatus[],
  ): Promise<LawReach>;
}

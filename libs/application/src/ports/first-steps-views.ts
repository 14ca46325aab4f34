/** What a province has so far; counts of everything there is, whoever asks. */
export interface ProvinceSoFar {
  /** Bodies that may file: the provinces of the country come with every installation. */
  organisations: number;
  accounts: number;
  /** How many open accounts hold each role today. */
  roles: Record<string, number>;
  councils: number;
  rounds: number;
  proposals: number;
  filed: number;
  /** Lines filed so far, and those that have reached their end. */
  lines: number;
  granted: number;
}

export abstract class FirstStepsViews {
  /** `today` is the ISO day on which roles must be held. */
  abstract count(today: string): Promise<ProvinceSoFar>;
}

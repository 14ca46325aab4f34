import type { SubjectHistory } from '@vinhdanh/domain';

/** What is known of subjects as facts of eligibility, for the service's own work. */
export abstract class SubjectHistories {
  /**
   * One history per id, empty where nothing is known; what is decided in this system and what is on
   * its way (`pending`, with the dossier as `ref`) included. One round trip however many ids. A subject merged into another has the history of
   * all that were merged.
   */
  abstract of(subjectIds: string[]): Promise<Map<string, SubjectHistory>>;
}

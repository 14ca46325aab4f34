import type { DossierEventData, LineFacts } from '@vinhdanh/domain';

/** One check of a line as the log has it. */
export interface RecordedCheck {
  dossierId: string;
  /** Version of the line that the check made. */
  version: number;
  recordedAt: string;
  check: DossierEventData['dossier.checked'];
  /** What it rested on; absent before inputs were recorded, and once they were erased. */
  facts?: LineFacts;
}

/** The verdict of a line's last check, without its inputs. */
export type LastVerdict = Pick<
  DossierEventData['dossier.checked'],
  'edition' | 'editionVersion' | 'eligibility'
> & { award: string };

/** Checks with their inputs, for the service's own work. One round trip each. */
export abstract class RecordedChecks {
  /** Every check of these lines, oldest first; lines never checked are absent. */
  abstract of(dossierIds: string[]): Promise<Map<string, RecordedCheck[]>>;
  /** Only what the last check found; lines never checked are absent. */
  abstract last(dossierIds: string[]): Promise<Map<string, LastVerdict>>;
  /** Ids of lines proposed in a period (ISO days, both included) and checked since, after a key. */
  abstract proposed(
    period: { from: string; to: string },
    after: string | undefined,
    limit: number,
  ): Promise<string[]>;
}

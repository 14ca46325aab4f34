import { closedBy } from '../catalogue/basis-mark.js';
import type { Edition } from '../catalogue/edition.js';

/** What whoever answers for the law is told of an edition under which nothing can be filed. */
export interface EditionReminder {
  kind: 'edition-closing' | 'edition-closed';
  /** Code of the edition. */
  edition: string;
  /** ISO day from which nothing can be filed. */
  from: string;
  /** Days before it at which this is told; 0 once it has come. Each is told once. */
  step: number;
}

/** Days before the day, nearest first: time enough to enter a decree, then ever more pressing. */
const STEPS = [1, 7, 30, 60];
const DAY_MS = 86_400_000;
const daysUntil = (day: string, today: string): number =>
  (Date.parse(day) - Date.parse(today)) / DAY_MS;

/**
 * The editions that keep everything from being filed, soon or now, because a warning of theirs
 * waits for an officer's confirmation (a decree lapses and nothing replaces it). All of it from the
 * dates of the editions; nothing once the warning is confirmed or another edition stands there.
 * `today` is an ISO day.
 */
export function editionReminders(editions: readonly Edition[], today: string): EditionReminder[] {
  return editions.flatMap((edition): EditionReminder[] => {
    const { code, validFrom, validTo, warnings = [] } = edition;
    if (validTo !== null && validTo < today) return [];
    // Closed from its first day, or from the day a warning of it begins.
    const begins = warnings
      .filter(({ needsConfirmation }) => needsConfirmation)
      .map(({ from = '' }) => (from > (validFrom ?? '') ? from : (validFrom ?? '')))
      .filter((day) => day !== '' && (validTo === null || day <= validTo));
    const from = begins.sort().find((day) => closedBy(edition, day));
    if (from === undefined) return [];
    const days = daysUntil(from, today);
    if (days <= 0) return [{ kind: 'edition-closed', edition: code, from, step: 0 }];
    const step = STEPS.find((before) => days <= before);
    return step === undefined ? [] : [{ kind: 'edition-closing', edition: code, from, step }];
  });
}

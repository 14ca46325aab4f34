import {
  dayAfter,
  editionOver,
  validateEdition,
  validateEditions,
  type AwardFile,
  type Edition,
  type EditionHeader,
} from '@vinhdanh/domain';

/** An edition as it is sent, and the one that ends the day before it begins. */
export interface EditionWish {
  header: Omit<EditionHeader, 'awards'>;
  awards: AwardFile[];
  /** Code of the edition that it replaces; its last day is set to the day before. */
  ends?: string;
}

export interface PlannedEdition {
  edition: Edition;
  /** As it will be; undefined where none ends. */
  ended?: Edition;
  /** The other editions as they will be, the ended one among them. */
  others: Edition[];
  /** What is extended, or to be ended, and is not there. */
  missing: string[];
}

/** The edition that was sent laid over those that are known, with what it does to the one before. */
export function plannedEdition(
  { header, awards, ends }: EditionWish,
  known: readonly Edition[],
): PlannedEdition {
  const codes = awards.map((award) => award.code);
  const { edition, missing } = editionOver({ header: { ...header, awards: codes }, awards }, known);
  const before = known.find(({ code }) => code === ends && code !== edition.code);
  const from = edition.validFrom;
  const ended = before && isDay(from) ? { ...before, validTo: dayAfter(from, -1) } : undefined;
  return {
    edition,
    ...(ended ? { ended } : {}),
    others: known
      .filter(({ code }) => code !== edition.code)
      .map((one) => (one.code === ended?.code ? ended : one)),
    missing: ends !== undefined && !ended ? [...missing, ends] : missing,
  };
}

/** What is wrong with it, by itself and then beside the others, in words for its editor. */
export function faultsOf({ edition, others }: PlannedEdition): string[] {
  const own = validateEdition(edition);
  return own.length > 0 ? own : validateEditions([...others, edition]);
}

/** What was sent may be anything until the edition is judged. */
const isDay = (day: unknown): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));

/** The text of the law an officer had in hand when deciding where the catalogue is not confirmed. */
export interface LawCitation {
  /** Kind and number, e.g. "Nghị định 91/2017/NĐ-CP". */
  document: string;
  /** ISO day the document bears. */
  date: string;
  /** E.g. "Điều 9 khoản 3". */
  article: string;
}

/** With what the officer adds in free words. */
export interface CitedLaw extends LawCitation {
  note?: string;
}

/** The reference alone; free words may be about a person and are kept apart. */
export const citationOf = ({ document, date, article }: LawCitation): LawCitation => ({
  document,
  date,
  article,
});

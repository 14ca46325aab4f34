import type { Phrase } from '../words/in-both';

/** What stands behind the `?` of a page, in plain words. */
export interface HelpText {
  /** What the page is for: one or two sentences. */
  what: Phrase;
  /** How one works here, step by step. */
  how?: readonly Phrase[];
  /** What surprises people, or cannot be undone. */
  good?: readonly Phrase[];
}

/** Texts by the page's address as `app/routes.tsx` writes it; open pages begin with a slash. */
export type HelpOf = Readonly<Record<string, HelpText>>;

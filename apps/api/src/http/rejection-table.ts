/** Status and words of a code; `{name}` is taken from the facts. */
export interface RejectionWords {
  status: number;
  vi: string;
  en: string;
}

/** One table per feature in rejections/, merged in rejections.ts. */
export type RejectionTable = Record<string, RejectionWords>;

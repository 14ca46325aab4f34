/** What an installation allows of uploaded papers. */
export abstract class PaperSettings {
  /** Bytes of one file. */
  abstract readonly maxBytes: number;
}

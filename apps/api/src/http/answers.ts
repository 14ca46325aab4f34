/** What every operation answers when it succeeds; see scripts/answers, which writes it. */
export interface Answers {
  /** By operation id: a media type and its JSON Schema, or nothing where nothing is sent. */
  operations: Record<string, { type?: string; schema?: object }>;
  /** Named schemas, for `#/components/schemas/…`. */
  schemas: Record<string, object>;
}

/** The compiler puts the answers in place of the text (nest-cli.json), read from our own types. */
export const answers = (): Answers => JSON.parse(`{"operations":{},"schemas":{}}`) as Answers;

import type { JsonObject } from '@vinhdanh/domain';

/** One wrong part of a request. */
export interface FieldError {
  /** JSON pointer into the body, or `?name` for a query parameter. */
  pointer: string;
  /** Stable code, see validation-words.ts. */
  code: string;
  /** Limits the words need, e.g. the greatest length. */
  limits?: string[];
}

/**
 * Something the caller is told with a status of 400 or more. The code names an entry of the tables
 * in rejections/, which holds its status and its words.
 */
export class Problem extends Error {
  override name = 'Problem';
  readonly facts: JsonObject;
  readonly errors?: FieldError[];
  readonly headers: Record<string, string>;
  /** Further members of the answer, e.g. the current version. */
  readonly extra: JsonObject;

  constructor(
    readonly code: string,
    more: {
      facts?: JsonObject;
      errors?: FieldError[];
      headers?: Record<string, string>;
      extra?: JsonObject;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: more.cause });
    this.facts = more.facts ?? {};
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.extra = more.extra ?? {};
  }
}

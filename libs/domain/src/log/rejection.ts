import type { JsonObject } from './json.js';

/**
 * A rule said no. `code` is stable (kebab-case, e.g. `not-in-this-state`) and is turned into words
 * and an HTTP status outside the domain; `facts` are the numbers and names the words need.
 */
export class Rejection {
  constructor(
    readonly code: string,
    readonly facts: JsonObject = {},
  ) {}
}

export const reject = (code: string, facts: JsonObject = {}): Rejection =>
  new Rejection(code, facts);

export const isRejection = (value: unknown): value is Rejection => value instanceof Rejection;

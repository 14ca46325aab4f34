/**
 * A request body as plain JSON: no classes, no members that are undefined. What goes into an event
 * must be exactly this.
 */
export const plain = <T>(body: T): T => JSON.parse(JSON.stringify(body)) as T;

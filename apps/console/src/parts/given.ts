/** What was filled in of a form; a question left open is not sent. */
export const given = <T extends Partial<Record<string, string>>>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>;

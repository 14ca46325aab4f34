/** By seat: "present", "absent", "written", or the id of a substitution; no key: not called. */
export type Called = Record<string, string>;

/** What one has called oneself: a seat whose call was taken back stands there as ''. */
export type Marks = Record<string, string>;

/** The roll as it would be recorded: one's own marks upon what is on record. */
export function rollWith(recorded: Called, marks: Marks): Called {
  const all = Object.entries({ ...recorded, ...marks });
  return Object.fromEntries(all.filter(([, how]) => how !== ''));
}

/**
 * Seats that somebody else has called otherwise since one began: what one marks there oneself
 * would be written over theirs. A seat not touched shows theirs and is none of these.
 */
export function otherwise(begun: Called, recorded: Called, marks: Marks): string[] {
  return Object.keys(marks).filter((seat) => {
    const theirs = recorded[seat] ?? '';
    return theirs !== (begun[seat] ?? '') && theirs !== marks[seat];
  });
}

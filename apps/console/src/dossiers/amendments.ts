import type { Values } from '../parts/fields';

/** Parts of a line that its unit may change in the draft. */
export const AMENDABLE = [
  'recipientKind',
  'award',
  'meritFrom',
  'meritTo',
  'positionClass',
  'post',
  'summary',
] as const;

/** What was really changed: parts left as they stand are not sent; texts may be emptied. */
export function amendments(stands: Record<string, unknown>, values: Values): Values {
  return Object.fromEntries(
    AMENDABLE.flatMap((name) => {
      const before = stands[name] ?? '';
      const after = values[name] ?? '';
      if (after === before) return [];
      return after || name === 'post' || name === 'summary' ? [[name, after] as const] : [];
    }),
  );
}

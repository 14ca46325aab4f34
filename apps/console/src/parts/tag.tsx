import type { ReactNode } from 'react';

export type TagColour = 'grey' | 'blue' | 'orange' | 'green' | 'red' | 'purple';

/** A short word of state; every colour reads at 4.5 to 1 or better on its ground. */
export function Tag({ colour = 'grey', children }: { colour?: TagColour; children: ReactNode }) {
  return <span className={`tag tag-${colour}`}>{children}</span>;
}

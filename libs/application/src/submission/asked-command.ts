import type { ActState, DossierCommand, OutcomeItem } from '@vinhdanh/domain';

/**
 * What the centre's decision on a letter about granted awards does to one of them; undefined where it
 * refused or sent back: then the award stands as it stood. The decision is the centre's own, the
 * letter is only what asked for it.
 */
export function askedCommand(
  actId: string,
  { asks, ground, targets }: ActState,
  { dossierId, outcome, decision }: OutcomeItem,
): DossierCommand | undefined {
  if (outcome !== 'granted' || !decision) return undefined;
  const { number, date: on } = decision;
  const recover = ground?.recover ?? [];
  switch (asks) {
    case 'annul':
      return { type: 'annul', actId, number, on, ...(ground ? { recover } : {}) };
    case 'strip':
      return { type: 'strip', actId, number, on, recover };
    case 'restore':
      return { type: 'restore', actId, number, on };
    case 'correct':
      return { type: 'correct', actId, fields: { ...targets?.[dossierId] } };
    case undefined:
      return undefined;
  }
}

import type { CouncilState, ViewScope } from '@vinhdanh/domain';

/**
 * A session without the lines the viewer is shut out of: no count, no result, no item of a round
 * tells of them.
 */
export function seenBy(scope: ViewScope, state: CouncilState): CouncilState {
  const out = new Set(scope.kind === 'none' ? [] : scope.shut);
  if (out.size === 0 || !Object.keys(state.agenda.items).some((id) => out.has(id))) return state;
  const kept = <T>(byLine: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(byLine).filter(([id]) => !out.has(id)));
  const inRound = <R extends { items: { dossierId: string }[] }>(round: R): R => ({
    ...round,
    items: round.items.filter(({ dossierId }) => !out.has(dossierId)),
  });
  const { agenda, results, ballots, votes, works } = state;
  return {
    ...state,
    agenda: {
      ...agenda,
      items: kept(agenda.items),
      ...(agenda.skipped
        ? { skipped: agenda.skipped.filter(({ dossierId }) => !out.has(dossierId)) }
        : {}),
    },
    results: kept(results),
    ...(works ? { works: kept(works) } : {}),
    ...(ballots ? { ballots: ballots.map(inRound) } : {}),
    ...(votes ? { votes: votes.map(inRound) } : {}),
  };
}

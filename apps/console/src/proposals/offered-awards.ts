import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import type { Dossier } from '../dossiers/dossier';

/**
 * Awards a line may be changed to: those of its letter's round, whatever law it was opened under, or
 * today's where there is none. What stands there stays a choice, also where nothing offers it now.
 */
export function useOfferedAwards({ state: { proposalId, award } }: Dossier, asked = true) {
  const { all } = useAwards();
  const { data: letter } = useQuery({
    queryKey: ['/proposals', proposalId],
    queryFn: () => read('/proposals/{id}', { id: proposalId }),
    enabled: asked,
  });
  const { data: round } = useQuery({
    queryKey: ['/rounds', letter?.roundId],
    queryFn: () => read('/rounds/{id}', { id: letter?.roundId ?? '' }),
    enabled: asked && letter?.roundId !== undefined,
    staleTime: 60_000,
  });
  return all.filter(
    ({ code, current }) => code === award || (round ? round.awards.includes(code) : current),
  );
}

import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';

/** Names of bodies by id; the id itself while they are on their way. */
export function useBodyNames(ids: readonly string[]): (id: string) => string {
  const wanted = [...new Set(ids)].sort();
  const found = useQuery({
    queryKey: ['/organisations', 'names', wanted],
    queryFn: async () => {
      const bodies = await Promise.all(wanted.map((id) => read('/organisations/{id}', { id })));
      return new Map(bodies.map(({ id, name }) => [id, name]));
    },
    enabled: wanted.length > 0,
    staleTime: 60_000,
  });
  return (id) => found.data?.get(id) ?? id.slice(0, 8);
}

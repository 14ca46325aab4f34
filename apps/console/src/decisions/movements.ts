import { useQuery } from '@tanstack/react-query';
import { readAll } from '../sessions/read-all';

/** Emulation movements by name, for a choice among them. */
export function useMovements(): { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: ['/movements', 'names'],
    queryFn: () => readAll('/movements', {}),
    staleTime: 60_000,
  });
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

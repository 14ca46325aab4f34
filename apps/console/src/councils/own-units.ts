import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { useMe } from '../app/session';
import type { Found } from '../parts/search-field';

const KEEPERS = ['unit-clerk', 'unit-head', 'managing-unit'];
const MOST = 50;

/** Bodies whose own councils one keeps, with their names. */
export function useOwnUnits(): Found[] {
  const { roles } = useMe();
  const ids = [
    ...new Set(
      roles.flatMap(({ role, unitId }) => (KEEPERS.includes(role) && unitId ? [unitId] : [])),
    ),
  ].slice(0, MOST);
  const found = useQuery({
    queryKey: ['own-units', ids],
    queryFn: () =>
      Promise.all(ids.map((id) => read<{ id: string; name: string }>(`/organisations/${id}`))),
    enabled: ids.length > 0,
  });
  return (found.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

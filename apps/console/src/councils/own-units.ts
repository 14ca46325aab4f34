import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { useMe } from '../app/session';
import type { Found } from '../parts/search-field';

const KEEPERS = ['unit-clerk', 'unit-head', 'managing-unit'];
const MOST = 50;

/** Bodies for which one holds one of these roles, by default those that keep councils; with names. */
export function useOwnUnits(keepers: readonly string[] = KEEPERS): Found[] {
  const { roles } = useMe();
  const ids = [
    ...new Set(
      roles.flatMap(({ role, unitId }) => (keepers.includes(role) && unitId ? [unitId] : [])),
    ),
  ];
  return useNamesOf(ids);
}

/** A few bodies with their names. */
export function useNamesOf(all: readonly string[]): Found[] {
  const ids = all.slice(0, MOST);
  const found = useQuery({
    queryKey: ['own-units', ids],
    queryFn: () => Promise.all(ids.map((id) => read('/organisations/{id}', { id }))),
    enabled: ids.length > 0,
  });
  return (found.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

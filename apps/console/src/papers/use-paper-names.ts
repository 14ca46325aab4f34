import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { useLanguage } from '../words/language';

/** What the papers of this dossier are called. */
export function usePaperNames(id: string): Record<string, string> {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['/dossiers', id, 'papers'],
    queryFn: () => read('/dossiers/{id}/papers', { id }),
  });
  const items = data?.completeness.items ?? [];
  return Object.fromEntries(items.map(({ code, name }) => [code, name[language]]));
}

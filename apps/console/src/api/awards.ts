import { useQuery } from '@tanstack/react-query';
import { today } from '../words/dates';
import { useLanguage } from '../words/language';
import { read } from './client';

/** Names of the awards, and what must be known of today's law. */
export function useAwards() {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['award-names'],
    queryFn: () => read('/catalogue/award-names', { on: today() }),
    staleTime: 3_600_000,
  });
  const items = data?.items ?? [];
  return {
    basis: data?.basis ?? undefined,
    /** Of every edition, today's first: what was settled for an earlier year keeps its own name. */
    all: [...items.filter(({ current }) => current), ...items.filter(({ current }) => !current)],
    current: items.filter((award) => award.current),
    /** Titles some edition gives an advisory council of their own. */
    advised: items.filter((award) => award.advised),
    name: (code: string | null | undefined): string =>
      code ? (items.find((award) => award.code === code)?.name[language] ?? code) : '–',
  };
}

import type { Answer, Row } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';

/** `GET /agency-lists/{id}/matches`. */
export type Match = Row<'/agency-lists/{id}/matches'>;

type Words = Answer<'/agency-lists/words'>;

/** Agencies that send lists, and what a match may give cause to verify. */
export const useAgencyWords = (may = true): Words =>
  useQuery({
    queryKey: ['/agency-lists/words'],
    queryFn: () => read('/agency-lists/words'),
    staleTime: 3_600_000,
    enabled: may,
  }).data ?? { agencies: [], matters: [] };

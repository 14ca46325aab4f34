import type { Answer, Row } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';

/** `GET /opinions`: one body asked about some lines. */
export type OpinionRow = Row<'/opinions'>;

export type OpinionLine = Opinion['lines'][number];

/** `GET /opinions/{id}`. */
export type Opinion = Answer<'/opinions/{id}'>;

/** What bodies are asked for, as the service knows it. */
export const useOpinionKinds = (): { code: string; name: Said }[] =>
  useQuery({
    queryKey: ['/opinions/kinds'],
    queryFn: () => read('/opinions/kinds'),
    staleTime: Infinity,
  }).data?.items ?? [];

/** Whom was asked: the body by its name, or the kind of agency. */
export const askedOf = (
  { bodyName, agencyName, agency }: OpinionRow | Opinion,
  language: 'vi' | 'en',
): string => [bodyName, agencyName?.[language] ?? agency].filter(Boolean).join(' · ') || '–';

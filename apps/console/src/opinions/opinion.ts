import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';

/** `GET /opinions`: one body asked about some lines. */
export interface OpinionRow {
  id: string;
  version: number;
  status: 'asked' | 'answered';
  step: string;
  stepKind: string;
  stepName: Said;
  bodyId?: string;
  bodyName?: string;
  agency?: string;
  agencyName?: Said;
  askedOn: string;
  dueOn?: string;
  lapsedOn?: string;
  lines: number;
  answered: number;
}

export interface OpinionLine {
  dossierId: string;
  /** Null once erased. */
  subjectName: string | null;
  unitName: string | null;
  award: string;
  answer?: string;
  answerName?: Said;
  on?: string;
  proceeded?: boolean;
  reason?: string;
  work?: string;
  mayOpen: boolean;
  mayProceed: boolean;
}

export interface AnswerChoice {
  code: string;
  name: Said;
  /** Any other needs a reason. */
  clears: boolean;
  /** Names a work that enters the record. */
  recognises: boolean;
}

/** `GET /opinions/{id}`. */
export interface Opinion extends Omit<OpinionRow, 'lines'> {
  question?: string;
  lines: OpinionLine[];
  answers: AnswerChoice[];
  /** An officer records what the body wrote; null where one may not answer. */
  answersAs: 'body' | 'officer' | null;
  files: { sha256: string; name: string | null; size: number }[];
}

/** What bodies are asked for, as the service knows it. */
export const useOpinionKinds = (): { code: string; name: Said }[] =>
  useQuery({
    queryKey: ['/opinions/kinds'],
    queryFn: () => read<{ items: { code: string; name: Said }[] }>('/opinions/kinds'),
    staleTime: Infinity,
  }).data?.items ?? [];

/** Whom was asked: the body by its name, or the kind of agency. */
export const askedOf = (
  { bodyName, agencyName, agency }: OpinionRow | Opinion,
  language: 'vi' | 'en',
): string => [bodyName, agencyName?.[language] ?? agency].filter(Boolean).join(' · ') || '–';

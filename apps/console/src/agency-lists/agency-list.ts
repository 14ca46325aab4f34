import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';

/** `GET /agency-lists`: a yearly list of an agency and what people made of its matches. */
export interface AgencyListRow {
  id: string;
  version: number;
  agency: string;
  agencyName: Said;
  year: number;
  receivedOn: string;
  /** Rows kept, those of them with a personal number, and rows left out. */
  rows: number;
  numbered: number;
  bad: number;
  confirmed: number;
  rejected: number;
  /** Matches that wait for a person. */
  open: number;
  term?: { startBy: string; finishBy: string };
}

/** `GET /agency-lists/{id}/matches`. */
export interface Match {
  n: number;
  row: {
    name: string;
    birthYear?: number;
    matter: string;
    document?: string;
    date?: string;
  };
  subjectId: string;
  subject: { name: string; birthYear: number | null; unitId: string };
  by: 'number' | 'name';
  nameAgrees: boolean;
  /** False where only name and birth year agree. */
  sure: boolean;
  lines: { dossierId: string; award: string; status: string }[];
}

interface Words {
  agencies: { code: string; name: Said }[];
  matters: { code: string; name: Said }[];
}

/** Agencies that send lists, and what a match may give cause to verify. */
export const useAgencyWords = (may = true): Words =>
  useQuery({
    queryKey: ['/agency-lists/words'],
    queryFn: () => read<Words>('/agency-lists/words'),
    staleTime: 3_600_000,
    enabled: may,
  }).data ?? { agencies: [], matters: [] };

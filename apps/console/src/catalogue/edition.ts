import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';

/** One edition of the law, as `/catalogue/editions` lists it. */
export interface Edition {
  code: string;
  name: Said;
  validFrom?: string | null;
  validTo?: string | null;
  provisional: boolean;
  verified: boolean;
  source: string;
  warnings: Said[];
  /** Codes. */
  awards: string[];
  rules: { all: number; verified: number; confirmedHere: number };
  /** Names this wording; an amendment is sent for the version it was begun from. */
  stamp: { version: number };
}

/** One rule of it, as `/catalogue/editions/:code/rules` lists them. */
export interface Rule {
  edition: string;
  path: string;
  /** Of what it says; a confirmation is of this and no other wording. */
  hash: string;
  award?: { code: string; name: Said };
  name?: Said;
  says: Record<string, unknown>;
  source: string;
  verified: boolean;
  confirmed?: { by: string; byName?: string; at: string; citation: string; note?: string };
}

export interface RuleChange {
  path: string;
  change: 'added' | 'removed' | 'changed';
  from?: Record<string, unknown>;
  to?: Record<string, unknown>;
}

export const editionQuery = (code: string) => ({
  queryKey: ['/catalogue/editions', code],
  queryFn: () => read<Edition>(`/catalogue/editions/${code}`),
});

export const useEditions = () =>
  useQuery({
    queryKey: ['/catalogue/editions'],
    queryFn: () => read<{ items: Edition[] }>('/catalogue/editions'),
  });

/** What will happen if the act is signed as it stands now; sums in whole VND. */
export interface ActPreview {
  id: string;
  version: number;
  status: string;
  lineCount: number;
  /** Lines taken off whose dossiers have not been told yet; nobody can sign before. */
  leaving: number;
  /** Goes with the signature: it is refused if the content is another by then. */
  contentHash: string;
  signedHash: string | null;
  unauthorised: { award: string; source: string; certain: boolean }[];
  sums: {
    pay: number;
    byPayer: Record<string, number>;
    ask: number;
    lines: Record<string, number>;
  };
  byAward: { award: string; recipientKind: string; lines: number; pay: number }[];
  byUnit: { unitId: string; unitName: string | null; lines: number; pay: number }[];
}

export interface ImportState {
  id: string;
  proposalId: string;
  fileName: string;
  status: 'received' | 'read' | 'mapped' | 'checked' | 'committing' | 'committed' | 'failed';
  sheets: { name: string; sheet: number; labels: string[]; sample: string[][] }[];
  mapping: {
    sheet: number;
    headFirst: number;
    headLast: number;
    recipientKind?: string;
    columns: { column: string; field: string }[];
  }[];
  total: number;
  good: number;
  bad: number;
  added: number;
  done: number;
  failure?: { vi: string; en: string } | string;
}
export interface ImportRow {
  n: number;
  sheet: number;
  fileRow: number;
  cells: (string | number | boolean | null)[];
  line: { name: string; award: string; recipientKind: string; meritTo?: string } | null;
  errors:
    | {
        column?: string;
        code: string;
        text?: { vi: string; en: string };
        vi?: string;
        en?: string;
        message?: string;
      }[]
    | null;
  dossierId: string | null;
}

export interface ImportState {
  id: string;
  proposalId: string;
  fileName: string;
  status:
    | 'received'
    | 'read'
    | 'mapped'
    | 'checked'
    | 'committing'
    | 'committed'
    | 'failed'
    | 'cancelled';
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
  errors: RowFault[] | null;
  mended?: boolean;
  dossierId: string | null;
}

/** What is wrong with a cell, or with the whole row where no column is named. */
export interface RowFault {
  column?: string;
  code: string;
  message: string;
  /** What would probably be right; the person decides. */
  suggestion?: string;
}

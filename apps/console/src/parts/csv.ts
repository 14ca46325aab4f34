import { saveBlob } from './save-sheet';

/** Text that a spreadsheet would take for a formula is kept text by a leading apostrophe. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string): string => `"${safe(text).replace(/"/g, '""')}"`;

/** Saves rows as CSV with the mark that makes Excel read Vietnamese letters. */
export function saveCsv(name: string, head: string[], rows: string[][]): void {
  const text = [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
  const blob = new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
  saveBlob(name, blob);
}

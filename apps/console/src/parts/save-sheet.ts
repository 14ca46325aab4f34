import { chosenLanguage } from '../words/language';
import { problemOf } from '../api/problem';

/** Beyond it the service takes no list; a CSV has no such limit. */
export const MOST_ROWS = 1_000;

/** Has the service write the rows on the screen as a workbook, and saves it. */
export async function saveSheet(name: string, labels: string[], rows: string[][]): Promise<void> {
  const answer = await fetch('/api/v1/exports/table', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': chosenLanguage() },
    body: JSON.stringify({ name, labels, rows }),
  }).catch(() => undefined);
  if (!answer) throw problemOf(undefined, 0);
  if (!answer.ok) throw problemOf(await answer.json().catch(() => undefined), answer.status);
  saveBlob(`${name}.xlsx`, await answer.blob());
}

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

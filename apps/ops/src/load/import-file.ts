import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { OperatorError } from '@vinhdanh/infrastructure';
import type { Person } from './service.js';
import { until } from './stage.js';

interface Import {
  status: string;
  good: number;
  bad: number;
  added: number;
  failure?: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Uploads a unit's spreadsheet as its clerk does: read, mapping taken as proposed, dry run, then
 * all rows or none.
 */
export async function importFile(
  clerk: Person,
  proposalId: string,
  file: string,
  key: (step: string) => string,
): Promise<void> {
  const form = new FormData();
  form.set('proposalId', proposalId);
  const type = file.endsWith('.csv') ? 'text/csv' : XLSX;
  form.set('file', new Blob([await readFile(file)], { type }), basename(file));
  const { id } = await clerk.upload<{ id: string }>('/imports', key('upload'), form);
  const path = `/imports/${id}`;
  const reached = (...statuses: string[]): Promise<Import> =>
    until(async () => {
      const found = await clerk.get<Import>(path);
      if (found.status === 'failed') throw refused(file, found);
      return statuses.includes(found.status) ? found : undefined;
    });
  const read = await reached('read', 'mapped', 'checked', 'committing', 'committed');
  if (read.status === 'committed') return;
  await clerk.change(path, 'mapping', key('mapping'), {});
  const checked = await reached('checked', 'committing', 'committed');
  if (checked.bad > 0) throw refused(file, checked);
  await clerk.change(path, 'commit', key('commit'), { policy: 'all-or-nothing' });
  const done = await reached('committed');
  if (done.bad > 0) throw refused(file, done);
}

const refused = (file: string, found: Import): OperatorError =>
  new OperatorError(
    `Tệp mẫu ${basename(file)} không nhập được: ${found.bad} dòng lỗi ${found.failure ?? ''}`.trim(),
    'a sample file was refused',
  );

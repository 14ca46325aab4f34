import { readAccountRows, reject, type AccountRowRead } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { asRejection, collect, formatOf } from '../import/sheet-content.js';
import type { SheetReader } from '../ports/sheet-reader.js';

const MOST_ROWS = 1_000;

/**
 * The rows of a list of accounts and units, and the file's bytes.
 * @throws DomainRejectionError for a file that is not safe, holds no such list, or is too long
 */
export async function readAccountList(
  reader: SheetReader,
  file: { name: string; content: AsyncIterable<Uint8Array> },
): Promise<{ content: Buffer; rows: AccountRowRead[] }> {
  const content = await collect(file.content);
  const sheets = await reader.read(content, formatOf(file.name, content)).catch((error) => {
    throw asRejection(error);
  });
  const rows = readAccountRows(sheets);
  if (!rows) throw new DomainRejectionError(reject('no-account-list'));
  if (rows.length > MOST_ROWS)
    throw new DomainRejectionError(reject('too-many-accounts', { most: MOST_ROWS }));
  return { content, rows };
}

import { reject, type ImportFormat, type ImportState, type SheetGrid } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { FileRefused, type FileStore } from '../ports/file-store.js';
import { UnreadableSheet, type SheetReader } from '../ports/sheet-reader.js';

/** Ten megabytes hold far more rows than a list may have. */
export const LARGEST_LIST = 10 * 1024 * 1024;

/** The whole content of an upload. @throws FileRefused when it grows beyond the limit */
export async function collect(
  content: AsyncIterable<Uint8Array>,
  maxBytes = LARGEST_LIST,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > maxBytes) throw new FileRefused('file-too-large', { maxBytes });
    chunks.push(chunk);
  }
  if (size === 0) throw new FileRefused('file-empty');
  return Buffer.concat(chunks);
}

/** The format that both the name and the first bytes agree on. @throws FileRefused */
export function formatOf(fileName: string, content: Uint8Array): ImportFormat {
  const extension = /\.(xlsx|csv)$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  const isZip = Buffer.from(content.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
  if (extension === 'xlsx' && isZip) return 'xlsx';
  if (extension === 'csv' && !isZip) return 'csv';
  throw new FileRefused('file-type-not-accepted', { accepted: 'xlsx, csv' });
}

/** A refusal of the reader as a rule's refusal: code `sheet-…` with its facts. */
export function asRejection(error: unknown): unknown {
  return error instanceof UnreadableSheet
    ? new DomainRejectionError(reject(`sheet-${error.code}`, error.facts))
    : error;
}

/** The sheets of a received list, read from the original. @throws UnreadableSheet */
export async function sheetsOf(
  files: FileStore,
  reader: SheetReader,
  state: ImportState,
): Promise<SheetGrid[]> {
  const content = await files.open(state.sha256);
  if (!content) throw new Error(`file ${state.sha256} is missing`);
  return reader.read(await collect(content), state.format);
}

import { extname } from 'node:path';
import { FileRefused, MEDIA_TYPES, type FileKind, type NamedFile } from '@vinhdanh/application';

const EXTENSIONS: Record<FileKind, readonly string[]> = {
  pdf: ['.pdf'],
  docx: ['.docx'],
  xlsx: ['.xlsx'],
  png: ['.png'],
  jpg: ['.jpg', '.jpeg', '.jfif'],
  csv: ['.csv', '.txt', '.tsv'],
  edxml: ['.edxml', '.xml'],
};
/** Browsers that do not know a type say one of these. */
const UNTOLD = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
const ALIASES: Record<string, string> = { 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg' };

/**
 * A file that says it is one thing and is another is either a mistake or a trick.
 * @throws FileRefused `file-type-mismatch`
 */
export function checkDeclared({ name = '', mime = '' }: NamedFile, kind: FileKind): void {
  const extension = extname(name).toLowerCase();
  const said = mime.split(';', 1)[0]!.trim().toLowerCase();
  const named = extension === '' || EXTENSIONS[kind].includes(extension);
  const typed = UNTOLD.has(said) || (ALIASES[said] ?? said) === MEDIA_TYPES[kind];
  if (named && typed) return;
  throw new FileRefused('file-type-mismatch', { declared: named ? said : extension, actual: kind });
}

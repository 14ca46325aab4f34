import { linePapers, PAPER_EVENT_TYPES, type LinePaper, type PaperVersion } from '@vinhdanh/domain';
import type { FileStore } from '../../ports/file-store.js';
import type { PaperViews } from '../../ports/paper-views.js';

/** A paper of a line that may go to the centre as a file. */
export interface HeldFile {
  dossierId: string;
  paperId: string;
  kind: string;
  sha256: string;
  size: number;
  mime: string;
}

/** The newest version of every paper that counts, is no State secret and was not found infected. */
export async function filesOfLine(views: PaperViews, dossierId: string): Promise<HeldFile[]> {
  const events = await views.events(`dossier:${dossierId}`, PAPER_EVENT_TYPES);
  return linePapers(events).flatMap((paper): HeldFile[] => {
    const newest = paper.versions.at(-1);
    if (!newest || !mayGo(paper, newest)) return [];
    const { sha256, size, mime } = newest;
    return [{ dossierId, paperId: paper.paperId, kind: paper.kind, sha256, size, mime }];
  });
}

const mayGo = (paper: LinePaper, { scan }: PaperVersion): boolean =>
  paper.withdrawnAt === null && paper.secrecy === null && scan !== 'pending' && scan !== 'infected';

/** The content of a kept file, bit by bit. @throws Error if it is missing: the store is ill then */
export async function openKept(
  files: FileStore,
  sha256: string,
): Promise<AsyncIterable<Uint8Array>> {
  const content = await files.open(sha256);
  if (!content) throw new Error(`file ${sha256} is missing`);
  return content;
}

const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

export const extensionOf = (mime: string): string => EXTENSIONS[mime] ?? 'bin';

/** A name without anything personal: number, kind, extension. */
export const fileName = (n: number, { kind, mime }: HeldFile): string =>
  `${String(n).padStart(4, '0')}-${kind}.${extensionOf(mime)}`;

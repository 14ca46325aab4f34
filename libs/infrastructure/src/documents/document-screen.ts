import { FileRefused, type FileKind, type StoredFile } from '@vinhdanh/application';
import { secrecyMark } from '@vinhdanh/domain';
import { HeadThread } from './head-thread.js';

/**
 * Keeps State secrets out: a file that bears a mark of secrecy on its first page, in its properties
 * or in its name is stopped before anything of it is kept.
 */
export class DocumentScreen {
  constructor(private readonly heads = new HeadThread()) {}

  /**
   * How the text of the file could be read; a picture has none.
   * @throws FileRefused `looks-classified`
   */
  async look(path: string, kind: FileKind, name = ''): Promise<StoredFile['text']> {
    const readable = kind === 'pdf' || kind === 'docx' || kind === 'xlsx';
    // What the name alone gives away need not be opened.
    refuse(secrecyMark({ pieces: [], properties: [], name }));
    if (!readable) return 'none';
    const { text, pieces, properties } = await this.heads.read({ path, kind });
    refuse(secrecyMark({ pieces, properties, name: '' }));
    return text;
  }
}

/** The mark and its place are told, never what else stands there. */
function refuse(mark: ReturnType<typeof secrecyMark>): void {
  if (mark) throw new FileRefused('looks-classified', { secrecy: mark.level, where: mark.where });
}

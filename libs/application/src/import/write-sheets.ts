import { vietnamDay } from '@vinhdanh/domain';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ImportPurpose } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { ImportStaging } from '../ports/import-staging.js';
import { SheetWriter, type BadRowsSheet } from '../ports/sheet-writer.js';
import { CommandRunner } from '../run-command.js';
import { NotVisible } from '../errors.js';
import { historyWords, importWords } from './import-words.js';
import { ownImport } from './own-import.js';

const PAGE = 500;

/** Words of the drop-down lists; the reader of lists understands every one of them. */
export const RECIPIENT_WORDS = ['Cá nhân', 'Tập thể', 'Hộ gia đình', 'Gia đình'];
export const CLASS_WORDS = [
  'Công nhân',
  'Nông dân',
  'Chiến sĩ',
  'Người lao động trực tiếp',
  'Cán bộ trực tiếp tham mưu',
  'Người lao động sản xuất',
  'Công chức, viên chức không làm quản lý',
  'Lãnh đạo, quản lý',
];

/** Our own layout as a workbook. */
export class ImportTemplate extends Query<Uint8Array> {
  constructor(readonly purpose: ImportPurpose) {
    super();
  }
}

@QueryHandler(ImportTemplate)
export class ImportTemplateHandler implements IQueryHandler<ImportTemplate> {
  private readonly made = new Map<ImportPurpose, { of: object; bytes: Uint8Array }>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly writer: SheetWriter,
    private readonly clock: Clock,
  ) {}

  async execute({ purpose }: ImportTemplate): Promise<Uint8Array> {
    const today = vietnamDay(this.clock.now());
    const editions = await this.catalogue.editions();
    // It changes with the catalogue only.
    const made = this.made.get(purpose);
    if (made?.of === editions) return made.bytes;
    const words =
      purpose === 'nominees'
        ? importWords(await this.catalogue.editionOn(today), today)
        : historyWords(editions, today, purpose);
    const awards = words.awards.map(({ names: [name = ''] }) => name);
    const lists = { awards, recipientKinds: RECIPIENT_WORDS, positionClasses: CLASS_WORDS };
    const bytes = await this.writer.template({ purpose, ...lists });
    this.made.set(purpose, { of: editions, bytes });
    return bytes;
  }
}

/** The rows that were not taken, as they were sent, with the reason. */
export class BadRowsFile extends Query<Uint8Array> {
  constructor(
    readonly importId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(BadRowsFile)
export class BadRowsFileHandler implements IQueryHandler<BadRowsFile> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
    private readonly writer: SheetWriter,
  ) {}

  async execute({ importId, viewer }: BadRowsFile): Promise<Uint8Array> {
    await ownImport(this.runner, viewer, 'import.read', importId);
    const found = await this.staging.find(viewer.scope, importId);
    if (!found) throw new NotVisible('import');
    const sheets = new Map<number, BadRowsSheet>(
      found.sheets.map(({ sheet, name, labels }) => [sheet, { name, labels, rows: [] }]),
    );
    for (let after = 0; ;) {
      const page = { after, limit: PAGE, only: 'bad' as const };
      const rows = await this.staging.rows(viewer.scope, importId, page);
      for (const { sheet, cells, errors } of rows)
        sheets.get(sheet)?.rows.push({
          cells,
          reason: (errors ?? []).map((error) => error.message).join('\n'),
        });
      if (rows.length < PAGE) break;
      after = rows[rows.length - 1]!.n;
    }
    return this.writer.badRows([...sheets.values()].filter((sheet) => sheet.rows.length > 0));
  }
}

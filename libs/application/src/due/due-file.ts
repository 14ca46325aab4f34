import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { basisNotice, bothWords, reject, type DueListState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { DueViews, type DueFilter } from '../ports/due-views.js';
import { SheetWriter } from '../ports/sheet-writer.js';
import { basisOfDue } from './basis-of-due.js';
import { itemsOf, type DueItem } from './due-items.js';

const PAGE = 1_000;
/** A workbook is written in memory; longer lists are for the other format. */
export const MOST_SHEET_ROWS = 50_000;

const LABELS = [
  'STT',
  'Họ và tên / Tên tập thể',
  'Đơn vị',
  'Danh hiệu, hình thức',
  'Kết quả',
  'Còn thiếu',
  'Đã đề nghị',
  'Bị bỏ sót',
  'Đang xác minh',
  'Căn cứ pháp lý',
];

/**
 * Rows of a list as text, a page at a time, under their head; above it stands what must be known of
 * the law they rest on.
 */
export class DueFileRows extends Query<AsyncGenerator<string[][]>> {
  constructor(
    readonly listId: string,
    readonly filter: DueFilter,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(DueFileRows)
export class DueFileRowsHandler implements IQueryHandler<DueFileRows> {
  constructor(
    private readonly views: DueViews,
    private readonly catalogue: Catalogue,
  ) {}

  async execute({ listId, filter, viewer }: DueFileRows): Promise<AsyncGenerator<string[][]>> {
    const found = await this.views.find(viewer.scope, listId);
    if (!found) throw new NotVisible('due list');
    return this.pages(listId, filter, found.state);
  }

  private async *pages(listId: string, filter: DueFilter, list: DueListState) {
    const edition = await this.catalogue.edition(list.edition);
    const notice = edition && basisNotice(basisOfDue(edition, list));
    yield [...(notice ? [[notice.vi], [notice.en]] : []), LABELS];
    let after: string | undefined;
    for (let n = 0; ;) {
      const rows = await this.views.rows(listId, filter, after, PAGE);
      const items = await itemsOf(this.views, rows, edition);
      yield items.map((item, i) => cellsOf(item, n + i + 1));
      n += rows.length;
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) return;
      after = `${last.award}~${last.subjectId}`;
    }
  }
}

/** The same as a workbook. */
export class DueSheet extends Query<Uint8Array> {
  constructor(
    readonly listId: string,
    readonly filter: DueFilter,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(DueSheet)
export class DueSheetHandler implements IQueryHandler<DueSheet> {
  constructor(
    private readonly rows: DueFileRowsHandler,
    private readonly writer: SheetWriter,
  ) {}

  /** @throws DomainRejectionError `sheet-too-long` */
  async execute({ listId, filter, viewer }: DueSheet): Promise<Uint8Array> {
    const rows: string[][] = [];
    for await (const page of await this.rows.execute(new DueFileRows(listId, filter, viewer))) {
      rows.push(...page);
      if (rows.length > MOST_SHEET_ROWS + 1)
        throw new DomainRejectionError(reject('sheet-too-long', { most: MOST_SHEET_ROWS }));
    }
    const head = rows.indexOf(LABELS);
    return this.writer.table({
      name: 'Đến hạn xét',
      notice: rows.slice(0, head).flat(),
      labels: LABELS,
      rows: rows.slice(head + 1),
    });
  }
}

const YES = 'x';

function cellsOf(item: DueItem, n: number): string[] {
  return [
    String(n),
    item.subjectName ?? '',
    item.unitName ?? '',
    item.awardName.vi,
    bothWords('dueStanding', item.standing).vi,
    item.missing.map((one) => one.vi).join('; '),
    item.granted ? 'đã tặng' : item.dossierId ? YES : '',
    item.missed ? YES : '',
    item.onHold ? YES : '',
    item.basisVerified ? 'đã đối chiếu' : 'CHƯA XÁC NHẬN',
  ];
}

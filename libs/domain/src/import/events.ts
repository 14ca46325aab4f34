import type { EventRegistry } from '../log/event-registry.js';
import type { JsonObject } from '../log/json.js';
import type { CommitPolicy, ImportFormat, SubjectDecision } from './commands.js';
import type { LayoutCounts } from './layout/lay-out.js';
import type { ImportPurpose, LineDefaults, SheetMapping } from './types.js';

/** Data of each event. No cell, name or text of the file is among it. */
export interface ImportEventData {
  'import.received': {
    proposalId: string;
    unitId: string;
    purpose?: ImportPurpose;
    unitLine?: string[];
    sha256: string;
    size: number;
    format: ImportFormat;
  };
  'import.read': {
    sheets: number;
    rows: number;
    mapping: SheetMapping[];
    layout: LayoutCounts;
    signature: string;
  };
  'import.mapped': { mappingNo: number; mapping: SheetMapping[]; defaults: LineDefaults };
  'import.checked': { mappingNo: number; good: number; bad: number };
  'import.row-mended': { row: number; columns: string[]; good: number; bad: number };
  'import.subjects-decided': { decisions: SubjectDecision[]; good: number; bad: number };
  'import.commit-requested': {
    commitNo: number;
    policy: CommitPolicy;
    good: number;
    bad: number; /** Day of the paper, where the adding is recorded afterwards. */
    effectiveOn?: string;
  };
  'import.committed': { added: number; bad: number };
  'import.commit-refused': { good: number; bad: number };
  'import.failed': { code: string; facts?: JsonObject };
  'import.purged': Record<string, never>;
  'import.cancelled': Record<string, never>;
}

export type ImportEventType = keyof ImportEventData;

export const importEvents = {
  'import.received': {
    schema: 1,
    vi: 'Nhận tệp danh sách {format}, {size} byte, mã băm {sha256}',
    en: 'Received a {format} list, {size} bytes, hash {sha256}',
  },
  'import.read': {
    schema: 1,
    vi: 'Đọc danh sách: {sheets} trang tính, {rows} dòng',
    en: 'Read the list: {sheets} sheets, {rows} rows',
  },
  'import.mapped': {
    schema: 1,
    vi: 'Chốt ý nghĩa các cột (lần {mappingNo})',
    en: 'Settled what the columns hold (no. {mappingNo})',
  },
  'import.checked': {
    schema: 1,
    vi: 'Kiểm tra danh sách: {good} dòng đạt, {bad} dòng lỗi',
    en: 'Checked the list: {good} good rows, {bad} bad rows',
  },
  'import.row-mended': {
    schema: 1,
    vi: 'Sửa dòng {row}, cột {columns}; còn {bad} dòng lỗi',
    en: 'Mended row {row}, columns {columns}; {bad} bad rows left',
  },
  'import.subjects-decided': {
    schema: 1,
    vi: 'Xác định đối tượng của các dòng trong danh sách; còn {bad} dòng lỗi',
    en: 'Settled whom rows of the list are about; {bad} bad rows left',
  },
  'import.commit-requested': {
    schema: 1,
    vi: 'Yêu cầu ghi nhận danh sách ({policy}): {good} dòng đạt, {bad} dòng lỗi',
    en: 'Asked to take the list over ({policy}): {good} good rows, {bad} bad rows',
  },
  'import.committed': {
    schema: 1,
    vi: 'Đã ghi nhận {added} dòng của danh sách; {bad} dòng chưa ghi nhận được',
    en: 'Took over {added} rows of the list; {bad} rows left out',
  },
  'import.commit-refused': {
    schema: 1,
    vi: 'Không ghi nhận dòng nào vì {bad} dòng không được chấp nhận',
    en: 'Took over nothing: {bad} rows were refused',
  },
  'import.failed': {
    schema: 1,
    vi: 'Không đọc được tệp: {code}',
    en: 'The file could not be read: {code}',
  },
  'import.purged': {
    schema: 1,
    vi: 'Xóa tệp gốc của danh sách theo yêu cầu xóa dữ liệu cá nhân',
    en: 'Deleted the original list after personal data was erased',
  },
  'import.cancelled': {
    schema: 1,
    vi: 'Hủy việc nạp danh sách; không dòng nào được thêm',
    en: 'Gave the list up; no row was added',
  },
} satisfies EventRegistry & Record<ImportEventType, unknown>;

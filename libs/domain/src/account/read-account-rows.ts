import { isRole, isUnitRole, type Role } from '../access/roles.js';
import { cellText, plain, type Cell, type SheetGrid } from '../import/index.js';
import { ORGANISATION_CODE } from '../registry/organisation/organisation-id.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../registry/organisation/kinds.js';
import { USERNAME } from './account-id.js';

/** One row of the list of accounts and units; a row may name either or both. */
export interface AccountRowRead {
  /** Row number as the person sees it. */
  no: number;
  unit?: { code: string; name?: string; kind: OrganisationKind; managerCode?: string };
  account?: { username: string; displayName: string };
  role?: { role: Role; from?: string; to?: string };
  /** Codes of what is wrong; a row with any is left out as a whole. */
  faults: string[];
}

const COLUMNS = {
  username: ['ten dang nhap', 'username'],
  displayName: ['ho ten', 'ho va ten', 'full name'],
  role: ['vai tro', 'role'],
  unitCode: ['ma don vi', 'unit code'],
  unitName: ['ten don vi', 'unit name'],
  unitKind: ['loai don vi', 'unit kind'],
  managerCode: ['ma co quan quan ly', 'manager code'],
  from: ['tu ngay', 'from'],
  to: ['den ngay', 'to'],
} as const;
type Column = keyof typeof COLUMNS;

const DAY = /^\d{4}-\d\d-\d\d$/;
const TEXT_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * Reads the list: the first row that names the columns is the head, whatever stands above it.
 * Answers undefined if no row names at least a sign-in name or a unit code.
 */
export function readAccountRows(sheets: readonly SheetGrid[]): AccountRowRead[] | undefined {
  for (const { rows } of sheets) {
    const head = rows.findIndex(({ cells }) => isHead(columnsOf(cells)));
    if (head < 0) continue;
    const columns = columnsOf(rows[head]!.cells);
    return rows
      .slice(head + 1)
      .map(({ no, cells }) => readRow(no, (name) => cells[columns.get(name) ?? -1] ?? null));
  }
  return undefined;
}

function columnsOf(cells: readonly Cell[]): Map<Column, number> {
  const found = new Map<Column, number>();
  cells.forEach((cell, i) => {
    const label = plain(cellText(cell));
    for (const [name, labels] of Object.entries(COLUMNS) as [Column, readonly string[]][])
      if (labels.includes(label) && !found.has(name)) found.set(name, i);
  });
  return found;
}

const isHead = (columns: Map<Column, number>): boolean =>
  columns.size >= 2 && (columns.has('username') || columns.has('unitCode'));

function readRow(no: number, cell: (name: Column) => Cell): AccountRowRead {
  const text = (name: Column): string => cellText(cell(name));
  const faults: string[] = [];
  const username = text('username').toLowerCase();
  const code = text('unitCode').toLowerCase();
  const kind = text('unitKind') || 'other';
  const role = text('role').toLowerCase();
  const managerCode = text('managerCode').toLowerCase();
  const [from, to] = [day(cell('from')), day(cell('to'))];
  if (!username && !code) faults.push('row-names-nothing');
  if (username && !USERNAME.test(username)) faults.push('username-malformed');
  if (username && !text('displayName')) faults.push('name-missing');
  for (const given of [code, managerCode])
    if (given && !ORGANISATION_CODE.test(given)) faults.push('organisation-code-malformed');
  if (!isKind(kind)) faults.push('no-such-kind');
  if (role && !isRole(role)) faults.push('no-such-role');
  if (role && isRole(role) && isUnitRole(role) && !code) faults.push('role-needs-unit');
  if (from === 'wrong' || to === 'wrong') faults.push('no-such-day');
  return {
    no,
    faults: [...new Set(faults)],
    ...(code && isKind(kind)
      ? {
          unit: {
            code,
            kind,
            ...(text('unitName') ? { name: text('unitName') } : {}),
            ...(managerCode ? { managerCode } : {}),
          },
        }
      : {}),
    ...(username ? { account: { username, displayName: text('displayName') } } : {}),
    ...(username && isRole(role)
      ? { role: { role, ...(from ? { from } : {}), ...(to ? { to } : {}) } }
      : {}),
  };
}

const isKind = (text: string): text is OrganisationKind =>
  (ORGANISATION_KINDS as readonly string[]).includes(text);

/** ISO day of a date cell or of text, day first; undefined if empty. */
function day(cell: Cell): string | undefined {
  const text = cellText(cell);
  if (!text) return undefined;
  const parts = TEXT_DAY.exec(text);
  const iso = parts
    ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
    : text;
  const real = DAY.test(iso) && !Number.isNaN(Date.parse(iso)) && toIso(Date.parse(iso)) === iso;
  return real ? iso : 'wrong';
}

const toIso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

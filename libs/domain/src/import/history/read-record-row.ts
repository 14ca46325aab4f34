import type { RecordEntry, RecordWords } from '../../registry/record/entry.js';
import { entryFault } from '../../registry/record/entry-fault.js';
import type { GridRow } from '../grid.js';
import type { RowGroup } from '../layout/lay-out.js';
import { commendationInText, kindInText } from '../layout/kind-words.js';
import { yearColumn } from '../layout/year-columns.js';
import { readName, readPerson } from '../read/read-person.js';
import { RowCells, type PlacedCell } from '../read/row-cells.js';
import type { CellError, ImportWords, LineDefaults, SheetMapping } from '../types.js';
import { readAchievement } from './read-achievement.js';
import { readDay, readYear } from './read-time.js';
import { awardEntry, isTitle, readTitles } from './read-titles.js';
import { ratingInText, scopeInText } from './rating-words.js';
import type { RecordLine } from './record-line.js';

export type ReadRecordRow =
  { line: RecordLine; errors?: undefined } | { line?: undefined; errors: CellError[] };

/** Reads one row of a list of history, whichever of the layouts it has. Never throws. */
export function readRecordRow(
  mapping: SheetMapping,
  row: GridRow,
  group: RowGroup,
  defaults: LineDefaults,
  words: ImportWords,
): ReadRecordRow {
  const cells = new RowCells(row, mapping);
  const who = readWho(cells, group, defaults, mapping, words);
  const entries = readEntries(cells, defaults, words);
  if (entries.length === 0 && cells.errors.length === 0) cells.fail('nothing-in-row');
  if (cells.errors.length === 0) for (const entry of entries) refuse(entry, cells, words);
  if (cells.errors.length > 0) return { errors: cells.errors };
  return { line: { ...who, entries } };
}

function readWho(
  cells: RowCells,
  group: RowGroup,
  defaults: LineDefaults,
  mapping: SheetMapping,
  words: ImportWords,
): Omit<RecordLine, 'entries'> {
  const numbered = cells.cell('personal-number') ?? cells.cell('staff-code');
  const named = cells.cell('name') ?? cells.cell('given-name');
  // Who has a number needs no name to be found; a row with neither is about nobody.
  const who = named || !numbered ? readName(cells) : undefined;
  const said = kindInText(cells.text('recipient-kind'));
  const recipientKind =
    said ??
    group.recipientKind ??
    defaults.recipientKind ??
    mapping.recipientKind ??
    ('individual' as const);
  const isPerson = recipientKind === 'individual';
  return present({
    recipientKind,
    name: who?.name,
    ...(isPerson ? readPerson(cells, who?.title, words) : {}),
    staffCode: isPerson ? cells.text('staff-code') : undefined,
    unitName: cells.text('unit') || group.unit || defaults.unitName,
  });
}

function readEntries(cells: RowCells, defaults: LineDefaults, words: ImportWords): RecordEntry[] {
  const entries = yearly(cells, defaults, words);
  const achievement = readAchievement(cells);
  if (achievement) return [...entries, achievement];
  const told = ['rating', 'titles', 'initiative'] as const;
  if (!told.some((field) => cells.cell(field))) return entries;
  const year = readYear(cells, 'year') ?? readYear(cells, 'decision-date');
  if (year === undefined) {
    if (!cells.cell('year')) cells.fail('year-missing', 'year');
    return entries;
  }
  return [...entries, ...ofYear(cells, year, defaults, words)];
}

/** Columns of one year each: what stands in them, whatever the row says elsewhere. */
function yearly(cells: RowCells, defaults: LineDefaults, words: ImportWords): RecordEntry[] {
  return cells.all().flatMap((placed): RecordEntry[] => {
    const column = yearColumn(placed.field);
    if (!column) return [];
    if (column.sort === 'rating') return ratings(placed, column.year, cells);
    if (column.sort === 'titles') return titles(placed, column.year, cells, defaults, words, {});
    // "HTXSNV; CSTĐCS" in one cell: each part is a rating or an award.
    return placed.text.split(/[;,\n+]/).flatMap((part) => {
      const one = { ...placed, text: part.trim() };
      if (one.text === '') return [];
      return ratingInText(one.text)
        ? ratings(one, column.year, cells)
        : titles(one, column.year, cells, defaults, words, {});
    });
  });
}

/** Columns of a row that is about one year. */
function ofYear(
  cells: RowCells,
  year: number,
  defaults: LineDefaults,
  words: ImportWords,
): RecordEntry[] {
  const paper = readPaper(cells);
  const rating = cells.cell('rating');
  const given = cells.cell('titles');
  const initiative = cells.cell('initiative');
  return [
    ...(rating ? ratings(rating, year, cells, given || initiative ? {} : paper) : []),
    ...(given ? titles(given, year, cells, defaults, words, paper) : []),
    ...(initiative ? initiatives(initiative, year, cells, paper) : []),
  ];
}

function ratings(
  placed: PlacedCell,
  year: number,
  cells: RowCells,
  words: RecordWords = {},
): RecordEntry[] {
  const rating = ratingInText(placed.text);
  if (rating) return [{ kind: 'rating', fact: { year, rating }, words }];
  if (/^[-–—]*$/.test(placed.text)) return [];
  cells.failAt('rating-unknown', placed);
  return [];
}

function titles(
  placed: PlacedCell,
  year: number,
  cells: RowCells,
  { keepUnknownAwards }: LineDefaults,
  { awards }: ImportWords,
  { number, decidedOn, ...words }: RecordWords,
): RecordEntry[] {
  const kind = commendationInText(cells.text('kind')) ?? 'merit';
  const paper = { ...(decidedOn ? { decidedOn } : {}), ...(number ? { number } : {}) };
  return readTitles(placed.text, awards, keepUnknownAwards === true).flatMap((found) => {
    if (isTitle(found)) return [awardEntry(found, { kind, years: [year], ...paper }, words)];
    cells.failAt(found.fault, placed, found.text);
    return [];
  });
}

function initiatives(
  placed: PlacedCell,
  year: number,
  cells: RowCells,
  words: RecordWords,
): RecordEntry[] {
  const reach = cells.cell('scope');
  const scope = reach ? scopeInText(reach.text) : 'grassroots';
  if (!scope) {
    cells.failAt('scope-unknown', reach!);
    return [];
  }
  const fact = { nature: 'initiative' as const, year, scope, applied: true, usedFor: [] };
  return [{ kind: 'initiative', fact, words: { title: placed.text, ...words } }];
}

/** What the record itself would refuse is said before anything is added. */
function refuse(entry: RecordEntry, cells: RowCells, { today }: ImportWords): void {
  const fault = entryFault(entry, today);
  if (!fault) return;
  if (fault.code === 'day-not-come')
    cells.fail('day-not-come', 'decision-date', String(fault.facts.day));
  else cells.fail('entry-refused', undefined, String(fault.facts.field ?? fault.code));
}

/** Number, day and issuer of the decision behind the row, and what else it notes. */
function readPaper(cells: RowCells): RecordWords {
  const decidedOn = readDay(cells, 'decision-date');
  const month = cells.text('month');
  const conduct = cells.text('no-discipline');
  const note = [
    cells.joined('note'),
    month ? `Tháng ${month}` : '',
    conduct ? `Không kỷ luật: ${conduct}` : '',
  ]
    .filter(Boolean)
    .join('\n');
  return present({
    number: cells.text('decision-number'),
    decidedOn,
    issuer: cells.text('issuer'),
    role: cells.text('post'),
    note,
  });
}

/** Leaves out what the row does not say. */
const present = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;

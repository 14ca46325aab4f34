import type { GridRow } from '../grid.js';
import { cleanText, plain } from '../text.js';
import type { Field } from '../types.js';
import type { LabelMatcher } from './match-label.js';
import { acrossRows, IDENTIFIES } from './year-columns.js';

export interface HeadColumns {
  columns: Record<string, Field>;
  /** Label of each column, upper and lower part joined. */
  labels: string[];
  score: number;
  /** How surely one of the columns holds the name. */
  named: number;
}

interface Labelled {
  index: number;
  upper: string;
  lower: string;
  label: string;
  field?: Field;
  score: number;
}

/** Columns that may be filled more than once; their texts are joined. */
const REPEATABLE = new Set<Field>(['summary', 'past-awards', 'note', 'ignore']);
const WIDEST = 100;
const NAMES: readonly Field[] = ['name', 'given-name'];

/** Reads one, two or three rows as a table head: what each column would hold, and how surely. */
export function headColumns(rows: GridRow[], match: LabelMatcher): HeadColumns {
  const width = Math.min(WIDEST, Math.max(0, ...rows.map((r) => r.cells.length)));
  const found: Labelled[] = [];
  let above = '';
  for (let index = 0; index < width; index += 1) {
    const parts = rows.map((r) => label(r.cells[index]));
    const lower = [...parts].reverse().find(Boolean) ?? '';
    // An unmerged group label stands over its first column only.
    if (parts[0]) above = parts[0];
    const group = rows.length > 1 && lower ? above : (parts[0] ?? '');
    const upper = isTitle(rows, group) ? '' : group;
    const text = [
      ...new Set([upper, ...parts.filter((p) => p !== group), lower].filter(Boolean)),
    ].join(' – ');
    found.push({ index, upper, lower, label: text, ...fieldOf(upper, lower, match) });
  }
  const identifies = match.history ? IDENTIFIES : NAMES;
  if (match.history) nameTheUnit(found);
  return { ...settle(found, identifies), labels: found.map((f) => f.label) };
}

function fieldOf(
  upper: string,
  lower: string,
  match: LabelMatcher,
): { field?: Field; score: number } {
  if (!lower) return { score: 0 };
  const yearly = match.history
    ? acrossRows(upper, lower, (label) => match.field(label))
    : undefined;
  if (yearly) return yearly;
  const top = upper === lower ? undefined : match.field(upper);
  const half = plain(lower);
  if (half === 'nam' || half === 'nu')
    if (top?.field === 'birth' || top?.field === 'sex')
      return { field: half === 'nam' ? 'birth-male' : 'birth-female', score: 1 };
  const below = match.field(lower);
  if (below && below.score === 1) return below;
  const award = match.award(lower);
  if (award) return { field: award, score: 0.5 };
  return below ?? top ?? match.field(`${upper} ${lower}`) ?? { score: 0 };
}

/** A record of collectives by year names nobody but the unit: the unit is what it is about. */
function nameTheUnit(found: Labelled[]): void {
  if (found.some(({ field }) => field !== undefined && IDENTIFIES.includes(field))) return;
  const unit = found.find(({ field }) => field === 'unit');
  if (unit) unit.field = 'name';
}

/** Gives every field one column (the surest), and tells a person's name from a unit's. */
function settle(
  found: Labelled[],
  identifies: readonly Field[],
): Pick<HeadColumns, 'columns' | 'score' | 'named'> {
  const columns: Record<string, Field> = {};
  const taken = new Map<Field, number>();
  const texts = new Set<string>();
  let score = 0;
  let named = 0;
  const has = (field: Field) => found.some((f) => f.field === field);
  for (const f of [...found].sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (!f.field) continue;
    let field = f.field;
    if (field === 'name' && has('family-name') && plain(f.lower) === 'ten') field = 'given-name';
    if (field === 'name' && taken.has('name'))
      field = /don vi|co quan|tap the/.test(plain(f.lower)) ? 'unit' : 'ignore';
    if (taken.has(field) && !REPEATABLE.has(field)) continue;
    columns[String(f.index)] = field;
    if (identifies.includes(field)) named = Math.max(named, f.score);
    // A title merged over the whole width says the same in every column: it counts once.
    if (!taken.has(field) && !texts.has(f.label)) score += f.score;
    taken.set(field, f.index);
    texts.add(f.label);
  }
  return { columns, score, named };
}

/** A title stands alone in its row, merged over the width or not; a group label has neighbours. */
const isTitle = (rows: GridRow[], text: string): boolean =>
  rows.length > 1 && rows[0]!.cells.every((cell) => !label(cell) || label(cell) === text);

const label = (cell: unknown): string => (typeof cell === 'string' ? cleanText(cell) : '');

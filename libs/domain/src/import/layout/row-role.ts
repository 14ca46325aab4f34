import type { GridRow } from '../grid.js';
import { matchAward } from '../read/match-award.js';
import { cellText, plain } from '../text.js';
import type { RecipientKind } from '../../catalogue/vocabulary.js';
import type { Field, ImportWords, SheetMapping } from '../types.js';
import { isNumbering } from './detect-head.js';
import { kindInText } from './kind-words.js';

/** What a group row says about the rows below it. */
export interface GroupRow {
  /** 0 for "A.", 1 for "I.", 2 for the rest: a row ends groups of its own depth and deeper. */
  depth: number;
  recipientKind?: RecipientKind;
  award?: string;
  unit?: string;
}

export type RowRole =
  | { role: 'data'; numbered: boolean }
  | { role: 'group'; group: GroupRow }
  | { role: 'blank' | 'head' | 'total' | 'closing' };

const MARKER = /^(?:([A-H])|([IVXLC]+)|\d+|[a-h])\s*[.)/:–-]\s*(?=\p{L})/u;
const ALONE = /^(?:([A-H])|([IVXLC]+))[.)]?$/;
const TOTAL = /^(tong cong(?! ty)|tong so|tong$|cong( \d.*| so .*)?$)/;
const CLOSING =
  /^(noi nhan|nguoi lap|lap bieu|thu truong|xac nhan|dai dien|ky ten|da ky|tm|kt|tl|tuq|q)\b|ky ghi ro|ky ten|\bngay \d{0,2} ?thang \d{0,2} ?nam\b|^(chu tich|pho chu tich|giam doc|pho giam doc|truong ban|hieu truong|chanh van phong|luu vt)\b/;

/** Tells nominees from group rows, totals and the block of signatures below. */
export function rowRole(row: GridRow, mapping: SheetMapping, words: ImportWords): RowRole {
  const texts = row.cells.map(cellText);
  const distinct = [...new Set(texts.filter(Boolean))];
  if (distinct.length === 0) return { role: 'blank' };
  if (isNumbering(row)) return { role: 'head' };
  const order = column(mapping, 'order');
  const mark = order === undefined ? '' : (texts[order] ?? '');
  const first = plain(distinct.find((t) => !ALONE.test(t)) ?? distinct[0]!);
  const numbered = /^\d+(\.\d+)*[.)]?$/.test(mark);
  if (numbered) return { role: 'data', numbered };
  if (TOTAL.test(first)) return { role: 'total' };
  const group = groupOf(texts, distinct, mark, order !== undefined, words);
  if (CLOSING.test(first) && !hasNominee(texts, mapping)) return { role: 'closing' };
  if (group) return { role: 'group', group };
  return hasMapped(texts, mapping) ? { role: 'data', numbered } : { role: 'closing' };
}

function groupOf(
  texts: string[],
  distinct: string[],
  mark: string,
  ordered: boolean,
  words: ImportWords,
): GroupRow | undefined {
  const marker = ALONE.exec(mark);
  const said = distinct.filter((t) => t !== mark || !marker);
  const label = said[0] ?? '';
  const inText = MARKER.exec(label);
  const text = inText ? label.slice(inText[0].length) : label;
  const depth = depthOf(marker ?? inText);
  const recipientKind = kindInText(text);
  const awards = matchAward(text, words.awards);
  const award = awards.length === 1 ? awards[0] : undefined;
  const known = Boolean(recipientKind ?? award);
  // "I | TẬP THỂ | 12 tập thể": a marked group may carry its count; an unmarked one stands alone.
  const alone = said.length === 1;
  const merged = alone && texts.filter((t) => t === label).length >= 3;
  const isGroup = alone ? merged || ordered || known || Boolean(inText) : Boolean(marker) && known;
  if (!isGroup || !text) return undefined;
  return {
    depth,
    ...(recipientKind ? { recipientKind } : {}),
    ...(award ? { award } : {}),
    ...(known ? {} : { unit: text }),
  };
}

const depthOf = (match: RegExpExecArray | null | undefined): number =>
  match?.[1] ? 0 : match?.[2] ? 1 : 2;

const column = (mapping: SheetMapping, field: Field): number | undefined => {
  const found = Object.keys(mapping.columns).find((c) => mapping.columns[c] === field);
  return found === undefined ? undefined : Number(found);
};

const mapped = (texts: string[], mapping: SheetMapping): [Field, string][] =>
  Object.entries(mapping.columns)
    .filter(([, field]) => field !== 'ignore' && field !== 'order')
    .map(([c, field]) => [field, texts[Number(c)] ?? ''] as [Field, string])
    .filter(([, text]) => text !== '');

const hasMapped = (texts: string[], mapping: SheetMapping): boolean =>
  mapped(texts, mapping).length > 0;

/** A nominee without a number still has a name and something else, said in different words. */
function hasNominee(texts: string[], mapping: SheetMapping): boolean {
  const cells = mapped(texts, mapping);
  const named = cells.some(([field]) => field === 'name' || field === 'given-name');
  return named && new Set(cells.map(([, text]) => text)).size >= 3;
}

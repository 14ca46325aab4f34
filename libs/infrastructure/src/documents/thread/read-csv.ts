import { parse, CsvError } from 'csv-parse/sync';
import type { Cell, GridRow, SheetGrid } from '@vinhdanh/domain';
import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** A text table as one sheet. Every value stays text: "083" is not 83. @throws Refusal */
export function readCsv(content: Buffer): SheetGrid[] {
  const text = decode(content);
  const hint = /^sep=([,;\t])\r?\n/i.exec(text);
  const delimiter = (hint?.[1] as Delimiter | undefined) ?? survey(text);
  const records = split(text, delimiter);
  if (records.length > LIMITS.rows) throw new Refusal('too-many-rows', { limit: LIMITS.rows });
  const rows: GridRow[] = [];
  records.forEach((record, i) => {
    if ((hint && i === 0) || record.every((value) => value.trim() === '')) return;
    const cells = record.map((value): Cell => (value.trim() === '' ? null : value));
    while (cells.at(-1) === null) cells.pop();
    rows.push({ no: i + 1, cells });
  });
  if (rows.length === 0) throw new Refusal('empty');
  return [{ name: 'CSV', rows }];
}

/** UTF-8, or UTF-16 with its mark (what Excel calls Unicode text). Older code pages are a guess. */
function decode(content: Buffer): string {
  const mark = content.subarray(0, 2).toString('hex');
  const wide = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : undefined;
  let text: string;
  try {
    text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Refusal('not-utf8', { line: firstBadLine(content) });
  }
  if (text.includes('\u0000')) throw new Refusal('not-text');
  return text;
}

function firstBadLine(content: Buffer): number {
  let line = 0;
  for (let from = 0; from < content.length; line += 1) {
    const end = content.indexOf(0x0a, from);
    const piece = content.subarray(from, end === -1 ? content.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(piece);
    } catch {
      return line + 1;
    }
    from = end === -1 ? content.length : end + 1;
  }
  return line;
}

/**
 * One pass over the text before it is parsed: which delimiter it uses outside quotes, and that no
 * line is absurdly wide and no quote left open.
 */
function survey(text: string): Delimiter {
  const total: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let inQuotes = false;
  let fieldStart = true;
  let line = 1;
  let openedAt = 1;
  let wide: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    if (c === '\n' || (c === '\r' && text[i + 1] !== '\n')) {
      line += 1;
      if (!inQuotes) {
        wide = { ',': 0, ';': 0, '\t': 0 };
        fieldStart = true;
      }
    } else if (inQuotes) {
      if (c === '"' && text[i + 1] === '"') i += 1;
      else if (c === '"') inQuotes = false;
    } else if (c === '"' && fieldStart) {
      inQuotes = true;
      openedAt = line;
      fieldStart = false;
    } else if (c === ',' || c === ';' || c === '\t') {
      total[c] += 1;
      fieldStart = true;
      if ((wide[c] += 1) >= LIMITS.columns)
        throw new Refusal('too-many-columns', { line, limit: LIMITS.columns });
    } else fieldStart = false;
  }
  if (inQuotes) throw new Refusal('unclosed-quote', { line: openedAt });
  return DELIMITERS.reduce((best, d) => (total[d] > total[best] ? d : best), ',');
}

function split(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 1024 * 1024,
    }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 0);
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new Refusal('unclosed-quote', { line });
    throw new Refusal('malformed-csv', { line });
  }
}

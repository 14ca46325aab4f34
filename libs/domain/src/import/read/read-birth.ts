import type { Cell } from '../grid.js';
import { cellText, plain } from '../text.js';
import type { Fault } from './messages.js';

export interface Birth {
  year: number;
  /** ISO date, where the day is known. */
  date?: string;
}

/** Excel counts days from 1899-12-30; numbers this large are days, smaller ones are years. */
const FIRST_SERIAL = 3_000;
const LAST_SERIAL = 80_000;
const DAY = 86_400_000;
const EPOCH = -25_569;

/**
 * Birth date or bare year from a date cell, an Excel day number, a text date (day first) or a
 * year, typed as number or text. Faults: `not-a-year`, `no-such-day`, `year-out-of-range`.
 */
export function readBirth(cell: Cell, today: string): Birth | Fault {
  const birth = parse(cell);
  if (typeof birth === 'string') return birth;
  const latest = Number(today.slice(0, 4));
  return birth.year < 1880 || birth.year > latest || (birth.date ?? '') > today
    ? 'year-out-of-range'
    : birth;
}

function parse(cell: Cell): Birth | Fault {
  if (cell !== null && typeof cell === 'object' && 'date' in cell) return fromIso(cell.date);
  if (typeof cell === 'number') return fromNumber(cell);
  const text = cellText(cell);
  if (/^\d+([.,]0+)?$/.test(text)) return fromNumber(Number.parseInt(text, 10));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return day(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const words = plain(text)
    .replace(/\b(ngay|thang|nam|sinh|mung)\b/g, ' ')
    .trim();
  const parts = words.split(/ +/);
  if (!parts.every((p) => /^\d+$/.test(p))) return 'not-a-year';
  const numbers = parts.map(Number);
  if (parts.length === 3 && parts[2]!.length === 4)
    return day(numbers[0]!, numbers[1]!, numbers[2]!);
  // "12/1985": the month says nothing we keep.
  if (parts.length === 2 && parts[1]!.length === 4 && numbers[0]! >= 1 && numbers[0]! <= 12)
    return { year: numbers[1]! };
  if (parts.length === 1) return fromNumber(numbers[0]!);
  return 'not-a-year';
}

function fromNumber(value: number): Birth | Fault {
  if (!Number.isFinite(value)) return 'not-a-year';
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL)
    return fromIso(new Date((Math.floor(value) + EPOCH) * DAY).toISOString().slice(0, 10));
  if (Number.isInteger(value) && value >= 1000 && value < FIRST_SERIAL) return { year: value };
  return 'not-a-year';
}

const fromIso = (date: string): Birth => ({ year: Number(date.slice(0, 4)), date });

function day(d: number, m: number, y: number): Birth | Fault {
  if (y < 1000 || y > 9999) return 'not-a-year';
  const date = new Date(Date.UTC(y, m - 1, d));
  const real =
    date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? { year: y, date: date.toISOString().slice(0, 10) } : 'no-such-day';
}

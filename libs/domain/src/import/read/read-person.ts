import { plain } from '../text.js';
import type { ImportWords } from '../types.js';
import { readBirth, type Birth } from './read-birth.js';
import { readPersonalNumber, type Sex } from './read-personal-number.js';
import type { PlacedCell, RowCells } from './row-cells.js';

export interface ReadName {
  name: string;
  title?: string;
}

export interface ReadPerson {
  sex?: Sex;
  birthYear?: number;
  birthDate?: string;
  personalNumber?: string;
}

const PREFIX = /^(ông\s*\/\s*bà|ông|bà)\s*[.:]?\s+(?!mẹ\s)/i;

/** Name from one cell, or from "Họ đệm" and "Tên"; "Ông", "Bà" before it become the title. */
export function readName(cells: RowCells): ReadName | undefined {
  const placed = cells.cell('name') ?? cells.cell('given-name');
  if (!placed) return cells.fail('name-missing', 'name');
  const whole = [cells.text('family-name'), placed.text].filter(Boolean).join(' ');
  if (typeof placed.cell !== 'string' || !/\p{L}/u.test(whole))
    return cells.failAt('name-not-text', placed);
  const prefix = PREFIX.exec(whole);
  const title = cells.text('title') || (prefix ? titleOf(prefix[1]!) : '');
  const name = prefix ? whole.slice(prefix[0].length) : whole;
  return { name, ...(title ? { title } : {}) };
}

/** What the row says about a person, each fact compared with the others. */
export function readPerson(
  cells: RowCells,
  title: string | undefined,
  words: ImportWords,
): ReadPerson {
  const said: (Sex | undefined)[] = [sexOfTitle(title ?? '')];
  const sexCell = cells.cell('sex');
  if (sexCell) said.push(sexOfWord(sexCell.text) ?? cells.failAt('sex-unknown', sexCell));
  const { birth, sex } = readBirthCells(cells, words.today);
  said.push(sex);
  const numbered = readNumber(cells, birth);
  said.push(numbered.sex);
  const sexes = [...new Set(said.filter((s): s is Sex => s !== undefined))];
  if (sexes.length > 1) cells.fail('sex-conflict', sexCell ? 'sex' : 'name');
  const year = birth?.year ?? numbered.birthYear;
  return {
    ...(sexes.length === 1 ? { sex: sexes[0] } : {}),
    ...(year ? { birthYear: year } : {}),
    ...(birth?.date ? { birthDate: birth.date } : {}),
    ...(numbered.number ? { personalNumber: numbered.number } : {}),
  };
}

/** One column, or a column for men and one for women: the filled one tells the sex as well. */
function readBirthCells(cells: RowCells, today: string): { birth?: Birth; sex?: Sex } {
  const male = cells.cell('birth-male');
  const female = cells.cell('birth-female');
  // A cell merged over both columns tells the year only.
  const merged = male && female && male.text === female.text;
  if (male && female && !merged) {
    cells.failAt('two-birth-years', female);
    return {};
  }
  const split = male ?? female;
  const sex: Sex | undefined = merged || !split ? undefined : male ? 'male' : 'female';
  const only = split && plain(split.text) === 'x' ? undefined : split;
  const birth = birthOf(cells.cell('birth') ?? only, cells, today);
  return { ...(birth ? { birth } : {}), ...(sex ? { sex } : {}) };
}

function birthOf(
  placed: PlacedCell | undefined,
  cells: RowCells,
  today: string,
): Birth | undefined {
  if (!placed) return undefined;
  const birth = readBirth(placed.cell, today);
  return typeof birth === 'string' ? cells.failAt(birth, placed) : birth;
}

function readNumber(
  cells: RowCells,
  birth: Birth | undefined,
): { number?: string; sex?: Sex; birthYear?: number } {
  const placed = cells.cell('personal-number');
  if (!placed) return {};
  const read = readPersonalNumber(placed.cell);
  if ('fault' in read) {
    cells.failAt(read.fault, placed, placed.text, read.suggestion);
    return {};
  }
  if (birth && read.birthYear !== undefined && read.birthYear !== birth.year)
    cells.failAt('number-birth-conflict', placed, '');
  return read;
}

const titleOf = (prefix: string): string =>
  prefix.includes('/') ? 'Ông/Bà' : plain(prefix) === 'ong' ? 'Ông' : 'Bà';

const sexOfTitle = (title: string): Sex | undefined =>
  (({ ong: 'male', ba: 'female' }) as const)[plain(title) as 'ong' | 'ba'];

const sexOfWord = (text: string): Sex | undefined =>
  (({ nam: 'male', nu: 'female' }) as const)[plain(text) as 'nam' | 'nu'];

/** How a subject is told from others of the same name. */
export const DOCUMENT_KINDS = ['identity-card', 'passport', 'military-card', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type NumberKind = 'personal-number' | DocumentKind;

/** Why a person stands in the register without a number. */
export const NO_NUMBER_REASONS = [
  'wartime-mother',
  'martyr',
  'deceased',
  'foreigner',
  'not-recorded',
] as const;
export type NoNumberReason = (typeof NO_NUMBER_REASONS)[number];

/** The number itself, as long as a rule is looking at it; it is never kept like this. */
export interface GivenNumber {
  kind: NumberKind;
  text: string;
}

/** A number as it is kept: enciphered, and a keyed hash to find its bearer again. */
export interface SealedNumber {
  kind: NumberKind;
  sealed: string;
  hash: string;
}

export interface NumberBearer {
  sex?: 'male' | 'female';
  birthYear?: number;
}

export type NumberFault =
  | 'number-malformed'
  | 'number-lost-zero'
  | 'number-sex-conflict'
  | 'number-birth-conflict'
  | 'number-not-born-yet';

/**
 * Codes of the 63 provinces that stand in personal numbers: those of the place of birth
 * registration, valid for ever though most provinces are merged. Numbers of people registered
 * abroad begin with a country's code, so an unknown code is worth a look and no more.
 * Circular 07/2016/TT-BCA, then 59/2021/TT-BCA (unverified).
 */
const PROVINCES =
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 ' +
  '037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 ' +
  '077 079 080 082 083 084 086 087 089 091 092 093 094 095 096';
const KNOWN_PROVINCES = new Set(PROVINCES.split(' '));

/** A number as it is compared: capitals and digits, nothing between them. */
export const numberText = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-–'’/]/g, '');

/** What is wrong with a number, judged by what is known of its bearer; `on` is an ISO day. */
export function numberFault(
  { kind, text }: GivenNumber,
  bearer: NumberBearer,
  on: string,
): NumberFault | undefined {
  const digits = numberText(text);
  if (kind === 'identity-card')
    return /^\d{9}$/.test(digits)
      ? undefined
      : /^\d{8}$/.test(digits)
        ? 'number-lost-zero'
        : 'number-malformed';
  if (kind !== 'personal-number')
    return /^[A-ZĐ0-9]{4,30}$/.test(digits) ? undefined : 'number-malformed';
  // Spreadsheets drop the zero most numbers begin with; which digit is missing, nobody can know.
  if (/^\d{10,11}$/.test(digits)) return 'number-lost-zero';
  if (!/^\d{12}$/.test(digits)) return 'number-malformed';
  const said = saidByNumber(digits);
  if (bearer.birthYear !== undefined && bearer.birthYear !== said.birthYear)
    return 'number-birth-conflict';
  if (bearer.sex !== undefined && bearer.sex !== said.sex) return 'number-sex-conflict';
  return said.birthYear > Number(on.slice(0, 4)) ? 'number-not-born-yet' : undefined;
}

/**
 * What twelve digits say of their bearer: the fourth holds century and sex (0 and 1 for men and
 * women born in 19xx, 2 and 3 in 20xx, …), the next two the year. There is no check digit.
 */
export function saidByNumber(digits: string): { sex: 'male' | 'female'; birthYear: number } {
  const code = Number(digits[3]);
  return {
    sex: code % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(code / 2) + Number(digits.slice(4, 6)),
  };
}

/** True if the place of registration is none of the provinces there ever were. */
export const isFromUnknownPlace = ({ kind, text }: GivenNumber): boolean =>
  kind === 'personal-number' && !KNOWN_PROVINCES.has(numberText(text).slice(0, 3));

/** What somebody typed into a search box, if it can only be a number. */
export function numberSought(text: string): GivenNumber | undefined {
  const bare = numberText(text);
  if (/^\d{12}$/.test(bare)) return { kind: 'personal-number', text: bare };
  if (/^\d{9}$/.test(bare)) return { kind: 'identity-card', text: bare };
  if (/^[A-Z]\d{7,8}$/.test(bare)) return { kind: 'passport', text: bare };
  return undefined;
}

/** A number for the eyes of those who need not know it: the last three signs. */
export const maskedNumber = (text: string): string =>
  `${'•'.repeat(Math.max(0, text.length - 3))}${text.slice(-3)}`;

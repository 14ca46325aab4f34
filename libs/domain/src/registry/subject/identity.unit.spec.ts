import fc from 'fast-check';
import {
  isFromUnknownPlace,
  maskedNumber,
  numberFault,
  numberSought,
  numberText,
  type NumberBearer,
  type NumberKind,
} from './identity.js';

const ON = '2026-11-22';
const fault = (text: string, bearer: NumberBearer = {}, kind: NumberKind = 'personal-number') =>
  numberFault({ kind, text }, bearer, ON);

describe('a personal number', () => {
  it.each<[string, NumberBearer, string | undefined]>([
    ['083085001234', {}, undefined],
    ['083 085 001 234', { birthYear: 1985, sex: 'male' }, undefined],
    ['083185001234', { birthYear: 1985, sex: 'female' }, undefined],
    ['083285001234', { birthYear: 2085 }, 'number-not-born-yet'],
    ['083204001234', { birthYear: 2004, sex: 'male' }, undefined],
    ['083085001234', { birthYear: 1986 }, 'number-birth-conflict'],
    ['083085001234', { sex: 'female' }, 'number-sex-conflict'],
    ['83085001234', {}, 'number-lost-zero'],
    ['0830850012345', {}, 'number-malformed'],
    ['08308500123x', {}, 'number-malformed'],
    ['', {}, 'number-malformed'],
  ])('%s of %j: %s', (text, bearer, expected) => expect(fault(text, bearer)).toBe(expected));

  it('tells sex and year of birth and nothing else of its bearer', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2026 }),
        fc.constantFrom<'male' | 'female'>('male', 'female'),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 999_999 }),
        (birthYear, sex, place, rest) => {
          const century = (Math.floor(birthYear / 100) - 19) * 2 + (sex === 'female' ? 1 : 0);
          const two = (n: number, size: number) => String(n).padStart(size, '0');
          const text = `${two(place, 3)}${century}${two(birthYear % 100, 2)}${two(rest, 6)}`;
          expect(fault(text, { birthYear, sex })).toBeUndefined();
          expect(fault(text, { birthYear: birthYear + 1 })).toBe('number-birth-conflict');
          const other = sex === 'male' ? 'female' : 'male';
          expect(fault(text, { birthYear, sex: other })).toBe('number-sex-conflict');
        },
      ),
    ));

  it('keeps the codes of provinces that are no more, and warns of others only', () => {
    const from = (place: string) =>
      isFromUnknownPlace({ kind: 'personal-number', text: `${place}085001234` });
    expect(['083', '084', '001', '096'].map(from)).toEqual([false, false, false, false]);
    expect(['000', '003', '097', '840'].map(from)).toEqual([true, true, true, true]);
    expect(fault('097085001234')).toBeUndefined();
  });
});

describe('another document', () => {
  it.each<[NumberKind, string, string | undefined]>([
    ['identity-card', '320123456', undefined],
    ['identity-card', '20123456', 'number-lost-zero'],
    ['identity-card', '3201234567', 'number-malformed'],
    ['passport', 'b 1234567', undefined],
    ['passport', 'X!', 'number-malformed'],
    ['military-card', 'QĐ-12.345', undefined],
    ['other', 'a'.repeat(31), 'number-malformed'],
  ])('%s %s: %s', (kind, text, expected) => expect(fault(text, {}, kind)).toBe(expected));
});

describe('a number in a search box', () => {
  it.each([
    ['083085001234', 'personal-number'],
    ['083 085 001 234', 'personal-number'],
    ['320123456', 'identity-card'],
    ['B1234567', 'passport'],
  ])('%s is a %s', (text, kind) => expect(numberSought(text)?.kind).toBe(kind));

  it.each(['Tổ 12', '2018', 'Nguyễn Văn A', '', '12345678901234'])('%j is none', (text) =>
    expect(numberSought(text)).toBeUndefined(),
  );

  it('shows its last three signs', () => {
    expect(maskedNumber('083085001234')).toBe('•••••••••234');
    expect(maskedNumber('')).toBe('');
  });

  it('is compared without what people put between', () =>
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(numberText(numberText(text))).toBe(numberText(text)),
      ),
    ));
});

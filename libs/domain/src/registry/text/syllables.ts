/** Tones in the order of the dictionary: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES: Record<string, string> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};
const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';

/** One word of a name, taken apart. */
export interface Syllable {
  /** Letters without any mark: "nguyen". */
  plain: string;
  /**
   * Letters of the Vietnamese alphabet in its order when compared byte by byte: `a`, `a~` (ă),
   * `a~~` (â), `d`, `d~` (đ), `o`, `o~` (ô), `o~~` (ơ).
   */
  letters: string;
  /** Tones of the word, wherever they are written: "hoà" and "hòa" are both `hoa` with `1`. */
  tones: string;
}

/** Letters that look like đ in old files: Icelandic eth and the African d with a tail. */
const D_WITH_STROKE = /[đĐðÐɖƉ]/g;
/** Nobody sees them, so they part no words. */
const INVISIBLE = /[\u00ad\u034f\u200b-\u200d\u2060\ufeff]/g;

/**
 * The words of a name. Letters and digits count, everything else parts words; letters of other
 * scripts stay as they are, without their marks.
 */
export function syllables(name: string): Syllable[] {
  const text = name
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(D_WITH_STROKE, 'đ')
    .toLowerCase()
    .normalize('NFD');
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map(takeApart);
}

function takeApart(word: string): Syllable {
  const syllable: Syllable = { plain: '', letters: '', tones: '' };
  for (const [cluster] of word.matchAll(/[^\p{M}]\p{M}*/gu)) {
    const [letter = '', ...marks] = cluster;
    const plain = letter === 'đ' ? 'd' : letter;
    syllable.plain += plain;
    syllable.letters += plain + quality(letter, marks);
    syllable.tones += marks.map((mark) => TONES[mark] ?? '').join('');
  }
  return syllable;
}

/** What makes ă, â, đ, ê, ô, ơ, ư letters of their own. */
function quality(letter: string, marks: string[]): string {
  if (letter === 'đ') return '~';
  if (letter === 'a') return marks.includes(BREVE) ? '~' : marks.includes(CIRCUMFLEX) ? '~~' : '';
  if (letter === 'o') return marks.includes(CIRCUMFLEX) ? '~' : marks.includes(HORN) ? '~~' : '';
  if (letter === 'e') return marks.includes(CIRCUMFLEX) ? '~' : '';
  if (letter === 'u') return marks.includes(HORN) ? '~' : '';
  return '';
}

import fc from 'fast-check';
import { dongInWords, inWords } from './in-words.js';

const DIGIT: Record<string, number> = {
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7 },
  ...{ tám: 8, chín: 9 },
};
const SCALE: Record<string, number> = { nghìn: 1_000, triệu: 1_000_000 };

/** Reads the words back, knowing nothing of how they were made. */
function read(words: string): number {
  let billions = 0;
  let below = 0;
  let group = 0;
  let last = 0;
  for (const word of words.split(' ')) {
    if (word in DIGIT) {
      last = DIGIT[word]!;
      group += last;
    } else if (word === 'trăm') group += last * 99;
    else if (word === 'mười') group += 10;
    else if (word === 'mươi') group += last * 9;
    else if (word in SCALE) {
      below += group * SCALE[word]!;
      group = 0;
    } else if (word === 'tỷ') {
      billions = (billions + below + group) * 1_000_000_000;
      [below, group] = [0, 0];
    } else if (word !== 'linh') throw new Error(`unknown word ${word}`);
  }
  return billions + below + group;
}

describe('amounts in words', () => {
  it.each([
    [0, 'không'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [55, 'năm mươi lăm'],
    [101, 'một trăm linh một'],
    [110, 'một trăm mười'],
    [710_000, 'bảy trăm mười nghìn'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [3_510_000, 'ba triệu năm trăm mười nghìn'],
    [28_080_000, 'hai mươi tám triệu không trăm tám mươi nghìn'],
    [217_620_000, 'hai trăm mười bảy triệu sáu trăm hai mươi nghìn'],
    [1_000_000_000, 'một tỷ'],
    [2_000_000_001, 'hai tỷ không trăm linh một'],
    [
      12_345_678_901,
      'mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một',
    ],
    [1_000_000_000_000, 'một nghìn tỷ'],
  ])('%d is %s', (n, words) => {
    expect(inWords(n)).toBe(words);
  });

  it('begin as a sentence does', () => {
    expect(dongInWords(3_510_000)).toBe('Ba triệu năm trăm mười nghìn đồng');
  });

  it('say the number they were made of, and no other', () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 9_999 }),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      // Noughts in the middle are where words go wrong.
      fc
        .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }))
        .map(([high, low]) => high * 1_000_000_000 + low),
    );
    fc.assert(
      fc.property(numbers, (n) => {
        expect(read(inWords(n))).toBe(n);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('refuse %d', (n) => {
    expect(() => inWords(n)).toThrow(RangeError);
  });
});

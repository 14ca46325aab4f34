const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Names of the groups of three below a billion, lowest first. */
const GROUPS = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000;

const digit = (n: number): string => DIGITS[n] ?? '';

/** Three digits; `whole` speaks the hundreds and tens also where they are nought. */
function threeInWords(n: number, whole: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const words: string[] = [];
  if (hundreds > 0 || whole) words.push(`${digit(hundreds)} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${digit(tens)} mươi`);
  if (ones === 1 && tens > 1) words.push('mốt');
  else if (ones === 5 && tens > 0) words.push('lăm');
  else if (ones > 0) words.push(digit(ones));
  return words.join(' ');
}

/** Below a billion; `whole` where billions were spoken before. */
function belowBillion(n: number, whole: boolean): string {
  const words: string[] = [];
  for (const at of [2, 1, 0]) {
    const group = Math.floor(n / 1_000 ** at) % 1_000;
    if (group > 0)
      words.push(`${threeInWords(group, whole || words.length > 0)}${GROUPS[at] ?? ''}`);
  }
  return words.join(' ');
}

/**
 * A whole number from 0 in Vietnamese words, as amounts are written out on official papers: groups
 * of three, `linh` for a missing ten, `mốt` and `lăm` after tens.
 * @throws RangeError for what is not a safe whole number from 0
 */
export function inWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number from 0: ${n}`);
  if (n === 0) return digit(0);
  const [high, low] = [Math.floor(n / BILLION), n % BILLION];
  if (high === 0) return belowBillion(low, false);
  const rest = low > 0 ? ` ${belowBillion(low, true)}` : '';
  return `${inWords(high)} tỷ${rest}`;
}

/** Whole VND written out, beginning as a sentence does. */
export function dongInWords(amount: number): string {
  const words = inWords(amount);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

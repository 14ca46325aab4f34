import { distance, letterCounts, plain, surelyFar } from '../text.js';
import type { AwardWords } from '../types.js';

/** Long and short ways to say the same, so that one list of names serves both. */
const SAME: [RegExp, string][] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bthu tuong chinh phu\b/g, 'thu tuong'],
  [/\bttg?cp\b/g, 'thu tuong'],
  [/\bchien (si|sy) thi dua\b/g, 'cstd'],
  [/\bhuan chuong lao dong\b/g, 'hcld'],
  [/\bhuan chuong doc lap\b/g, 'hcdl'],
  [/\b(chu tich )?ubnd tinh\b/g, 'tinh'],
  [/\bbk\b/g, 'bang khen'],
  [/\bgk\b/g, 'giay khen'],
  [/\bcstdcs\b/g, 'cstd co so'],
  [/\bcstdtq\b/g, 'cstd toan quoc'],
  [/\bttldxs\b/g, 'tap the lao dong xuat sac'],
  [/\bttldtt\b/g, 'tap the lao dong tien tien'],
  [/\bldtt\b/g, 'lao dong tien tien'],
  [/\b(tang|truy tang|de nghi|danh hieu|cua|hinh thuc|xet|cong nhan|cac hang|cap)\b/g, ' '],
];

export const awardKey = (text: string): string =>
  SAME.reduce((key, [from, to]) => key.replace(from, to), plain(text))
    .replace(/ +/g, ' ')
    .trim();

interface Keyed {
  code: string;
  key: string;
  counts: Uint8Array;
}
const keyed = new WeakMap<AwardWords[], Keyed[]>();

/**
 * Codes of the awards a text may mean: the exact name or alias, else the longest name found in the
 * text, else names within two letters of it. Several codes mean that the text is ambiguous.
 */
export function matchAward(text: string, awards: AwardWords[]): string[] {
  const key = awardKey(text);
  if (!key) return [];
  const names = keysOf(awards);
  const codes = (found: Keyed[]) => [...new Set(found.map((n) => n.code))];
  const exact = codes(names.filter((n) => n.key === key || n.code === text.trim()));
  if (exact.length > 0) return exact;
  const inside = names.filter((n) => n.key.length >= 4 && ` ${key} `.includes(` ${n.key} `));
  const longest = Math.max(0, ...inside.map((n) => n.key.length));
  if (longest > 0) return codes(inside.filter((n) => n.key.length === longest));
  const counts = letterCounts(key);
  const near = names.filter((n) => {
    const limit = n.key.length >= 12 ? 2 : 1;
    if (n.key.length < 8 || surelyFar(counts, n.counts, limit)) return false;
    return distance(key, n.key, limit) <= limit;
  });
  return codes(near);
}

function keysOf(awards: AwardWords[]): Keyed[] {
  let list = keyed.get(awards);
  if (!list) {
    list = awards.flatMap(({ code, names }) =>
      names.map(awardKey).flatMap((key) => (key ? [{ code, key, counts: letterCounts(key) }] : [])),
    );
    keyed.set(awards, list);
  }
  return list;
}

import type { SecrecyLevel } from '../dossier/held-paper.js';

/** What can be read of a file without opening it to people. */
export interface PaperHead {
  /** Pieces of text of the first page, in reading order: a stamp stands apart from what is around it. */
  pieces: readonly string[];
  /** Title, subject and keywords of the file itself. */
  properties: readonly string[];
  /** The name it was sent under. */
  name: string;
}

export interface SecrecyMark {
  level: SecrecyLevel;
  where: 'head' | 'properties' | 'name';
}

const LEVELS: Record<string, SecrecyLevel> = {
  'TUYỆT MẬT': 'top-secret',
  'TỐI MẬT': 'secret',
  MẬT: 'confidential',
};
/** Words that end in "mật" and mean no level: bí mật, bảo mật, cơ mật, thân mật… */
const BOUND = /(^|[^\p{L}])(bí|bảo|cơ|thân|giữ|cẩn|hảo|mật|kín|trọng)\s*$/iu;
const STAMP = /^(?:độ mật|mức độ mật)\s*[:：]?\s*(tuyệt mật|tối mật|mật)$/iu;
const PADDING = /^[\s"'“”«»()[\]{}<>|*_.,:;–—-]+|[\s"'“”«»()[\]{}<>|*_.,:;–—-]+$/gu;

/**
 * The mark of secrecy a file seems to bear: a stamp (MẬT, TỐI MẬT, TUYỆT MẬT) that stands by itself
 * on the first page, a level named in the properties, or one in the name. Ordinary words with the
 * same syllable (bí mật, bảo mật, mật độ, mật ong) are none. Undefined: nothing was seen, which is
 * no proof that nothing is secret.
 */
export function secrecyMark({ pieces, properties, name }: PaperHead): SecrecyMark | undefined {
  for (const [i, piece] of pieces.entries()) {
    const level = stampOf(piece, pieces[i - 1] ?? '');
    if (level) return { level, where: 'head' };
  }
  for (const property of properties) {
    const level = labelOf(property);
    if (level) return { level, where: 'properties' };
  }
  const level = labelOf(name.replace(/\.[a-z0-9]{1,5}$/i, ''));
  return level && { level, where: 'name' };
}

/** A stamp is set in capitals; "Độ mật: Mật" may be written in any way. */
function stampOf(piece: string, before: string): SecrecyLevel | undefined {
  const text = tidy(piece);
  const told = STAMP.exec(text)?.[1];
  if (told) return LEVELS[told.toUpperCase()];
  const level = LEVELS[text];
  if (level !== 'confidential') return level;
  // A heading in capitals may break between BẢO and MẬT.
  if (BOUND.test(tidy(before))) return undefined;
  if (/(^|\s)TUYỆT$/u.test(tidy(before))) return 'top-secret';
  return /(^|\s)TỐI$/u.test(tidy(before)) ? 'secret' : level;
}

const TWO_WORDS = /(?<!\p{L})(tuyệt|tối|tuyet|toi)[\s_-]*(mật|mat)(?!\p{L})/iu;

/** In a name or a title: two-word levels anywhere, the one-word level only where it stands apart. */
function labelOf(label: string): SecrecyLevel | undefined {
  const text = label.normalize('NFC');
  const found = TWO_WORDS.exec(text)?.[1]?.toLowerCase();
  if (found) return found.startsWith('tuy') ? 'top-secret' : 'secret';
  const parts = text.split(/[^\p{L}\p{N}\s]+/u).map((part) => part.trim());
  const apart = parts.some(
    (part, i) => /^(độ )?mật$/iu.test(part) && !BOUND.test(parts[i - 1] ?? ''),
  );
  return apart || inCapitals(parts) ? 'confidential' : undefined;
}

/** "Báo cáo MẬT": capitals at the end of a name that is not in capitals itself. */
const inCapitals = (parts: readonly string[]): boolean =>
  parts.some((part) => {
    const before = /^(.+)\sMẬT$/u.exec(part)?.[1];
    return before !== undefined && before !== before.toUpperCase() && !BOUND.test(before);
  });

/** One form of accents, single spaces, letters set apart (M Ậ T) put together, no frame around. */
function tidy(piece: string): string {
  const text = piece.normalize('NFC').replace(/\s+/gu, ' ').replace(PADDING, '');
  if (!/^(?:\p{L} ){2,}\p{L}$/u.test(text)) return text;
  const joined = text.replaceAll(' ', '');
  return joined.replace(/^(TUYỆT|TỐI)(MẬT)$/u, '$1 $2');
}

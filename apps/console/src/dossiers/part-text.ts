import { nameOf, RESULT } from '../words/codes';
import { day } from '../words/dates';
import { fill, type Language, type Phrase } from '../words/in-both';
import type { Dossier } from './dossier';
import { REASONS } from './refusal';

type State = Dossier['state'];
type Tables = Record<'papers' | 'fields' | 'editions', Record<string, string>>;

const WORDS = {
  lacks: ['thiếu giấy tờ: {what}', 'papers missing: {what}'],
  same: ['trùng với {n} hồ sơ', '{n} duplicates'],
  warned: ['{n} cảnh báo', '{n} warnings'],
  criteria: ['điều kiện: {what}', 'criteria: {what}'],
  until: ['hạn {day}', 'by {day}'],
  law: ['theo {what}', 'by {what}'],
  parts: ['mục: {what}', 'parts: {what}'],
  papers: ['giấy tờ: {what}', 'papers: {what}'],
  given: ['đã nộp {n} tệp', '{n} files handed in'],
  since: ['từ {day}', 'since {day}'],
  replyBy: ['giải trình trước {day}', 'reply by {day}'],
  replied: ['đã giải trình {day}', 'replied on {day}'],
  reason: ['lý do: {what}', 'reason: {what}'],
  province: ['tỉnh {day}', 'province {day}'],
  ministry: ['Bộ Nội vụ {day}', 'ministry {day}'],
  yes: ['{n} điều kiện đạt', '{n} criteria met'],
  no: ['{n} điều kiện không đạt', '{n} criteria not met'],
  eligible: ['đủ điều kiện', 'eligible'],
  'not-eligible': ['không đủ điều kiện', 'not eligible'],
} satisfies Record<string, Phrase>;

const OTHER_REASONS: Record<string, Phrase> = {
  ...REASONS,
  'votes-short': ['Không đủ phiếu', 'Too few votes'],
  held: ['Đang xác minh', 'Being verified'],
  'signer-refused': ['Người ký không đồng ý', 'The signer does not agree'],
};
const BY: Record<string, Phrase> = {
  chair: ['người ký', 'the signer'],
  centre: ['Trung ương', 'the centre'],
};

/**
 * What stands under a part of the state that is made of several things, in words; undefined where
 * the part has no words of its own. Who did it and technical members are left out: the trail above
 * tells them.
 */
export function partText(
  part: string,
  value: unknown,
  language: Language,
  tables: Tables,
): string | undefined {
  const n = language === 'vi' ? 0 : 1;
  const say = (word: keyof typeof WORDS, facts: Record<string, string | number> = {}): string =>
    fill(WORDS[word][n], facts);
  const named = (codes: readonly string[], table: Record<string, string>): string =>
    codes.map((code) => table[code] ?? code).join(', ');
  const many = (word: 'same' | 'warned' | 'given' | 'yes' | 'no', count = 0): string[] =>
    count > 0 ? [say(word, { n: count })] : [];
  const days = (word: 'until' | 'replyBy' | 'replied' | 'province' | 'ministry', iso?: string) =>
    iso ? [say(word, { day: day(iso) })] : [];
  const list = (
    word: 'lacks' | 'parts' | 'papers',
    codes: readonly string[] = [],
    table: Record<string, string>,
  ): string[] => (codes.length > 0 ? [say(word, { what: named(codes, table) })] : []);
  const result = (code: string): string => RESULT[code]?.name[n].toLowerCase() ?? code;
  const why = (code: string | undefined): string[] =>
    code ? [say('reason', { what: nameOf(OTHER_REASONS, code, language) })] : [];
  const told = (pieces: readonly string[]): string => pieces.join('; ') || '–';

  switch (part) {
    case 'check': {
      const check = value as NonNullable<State['check']>;
      return told([
        result(check.verdict),
        ...(check.eligibility ? [say('criteria', { what: result(check.eligibility) })] : []),
        ...list('lacks', check.missingPapers, tables.papers),
        ...many('same', check.duplicates.length),
        ...many('warned', check.warnings?.length),
        ...days('until', check.finishBy),
        say('law', { what: tables.editions[check.edition] ?? check.edition }),
      ]);
    }
    case 'appraisal': {
      const { result: verdict, reason, cited } = value as NonNullable<State['appraisal']>;
      const law = cited && `${cited.article}, ${cited.document} (${day(cited.date)})`;
      return told([say(verdict), ...why(reason), ...(law ? [say('law', { what: law })] : [])]);
    }
    case 'returned': {
      const asked = value as NonNullable<State['returned']>;
      return told([
        ...list('parts', asked.fields, tables.fields),
        ...list('papers', asked.papers, tables.papers),
        ...days('until', asked.deadline),
        ...many('given', asked.given?.length),
      ]);
    }
    case 'hold': {
      const { since, replyBy, repliedOn } = value as NonNullable<State['hold']>;
      const from = say('since', { day: day(since) });
      return told([from, ...days('replyBy', replyBy), ...days('replied', repliedOn)]);
    }
    case 'refusal': {
      const { by, reason } = value as NonNullable<State['refusal']>;
      return told([nameOf(BY, by, language), ...why(reason)]);
    }
    case 'receipts': {
      const { province, ministry } = value as NonNullable<State['receipts']>;
      return told([...days('province', province), ...days('ministry', ministry)]);
    }
    case 'confirmed': {
      const said = Object.values(value as Record<string, boolean>);
      const met = said.filter(Boolean).length;
      return told([...many('yes', met), ...many('no', said.length - met)]);
    }
    default:
      return undefined;
  }
}

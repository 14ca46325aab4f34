import type { Name } from '../catalogue/vocabulary.js';
import type { JsonObject } from '../log/json.js';
import { bothWords, type WordCategory } from '../log/words.js';
import { fillIn, type Warning, type WarningCode } from './warning.js';

/** What each warning says; `{fact}` is filled in, `{source}` is the law it rests on. */
const WORDS: Record<WarningCode, Name> = {
  'quota-over': {
    vi: '{award}: vượt chỉ tiêu ({per}) {over} trường hợp: được {limit}, đã dùng {used}, đang đề nghị {proposed}',
    en: '{award}: {over} over the limit ({per}): {limit} allowed, {used} used, {proposed} proposed',
  },
  'quota-short': {
    vi: '{award}: còn thiếu {over} trường hợp để đạt tỷ lệ tối thiểu {limit} ({per})',
    en: '{award}: {over} short of the required {limit} ({per})',
  },
  'quota-unknown': {
    vi: '{award}: chưa tính được chỉ tiêu ({per}) vì chưa có số liệu {of}',
    en: '{award}: the limit ({per}) cannot be reckoned, {of} is not known',
  },
  'same-achievement': {
    vi: 'có thể khen trùng thành tích với {award} năm {years}',
    en: 'may reward the same achievement as {award} of {years}',
  },
  'initiative-used': {
    vi: 'sáng kiến đã dùng để xét {award}',
    en: 'the initiative was already used for {award}',
  },
  'share-used': {
    vi: 'phần đóng góp trong sáng kiến đã dùng để xét {award}',
    en: "the author's share was already used for {award}",
  },
  'shares-over-whole': {
    vi: 'tổng tỷ lệ đóng góp của các đồng tác giả vượt 100%',
    en: 'the shares of the authors add up to more than 100%',
  },
  'same-person-elsewhere': {
    vi: 'có thể là cùng một người với đối tượng của hồ sơ khác ({by})',
    en: 'may be the same person as in another line ({by})',
  },
  'body-dissolved': {
    vi: 'tập thể đã giải thể từ ngày {on} nên không xét khen thưởng',
    en: 'the body was dissolved on {on} and is not commended',
  },
  'second-state-form': {
    vi: 'trong năm đã đề nghị hoặc được tặng {award}',
    en: '{award} was proposed or granted in the same year',
  },
  'excellent-share': {
    vi: 'tỷ lệ hoàn thành xuất sắc nhiệm vụ {excellent}/{wellRated} vượt {percent}%',
    en: '{excellent} of {wellRated} rated excellent is more than {percent}%',
  },
  'basis-unknown': {
    vi: 'hồ sơ dẫn {count} mục không có trong quá trình thành tích của đối tượng',
    en: 'the line names {count} entries that are not in the record',
  },
  'wrong-recipient': {
    vi: '{award} không dành cho đối tượng là {recipientKind}',
    en: '{award} is not for this kind of recipient ({recipientKind})',
  },
  'criteria-not-met': {
    vi: '{award}: {missing}',
    en: '{award}: {missingEn}',
  },
  'papers-missing': {
    vi: '{award}: thiếu {missing}',
    en: '{award}: {missingEn} missing',
  },
  'breach-found': {
    vi: 'kết quả xác minh ngày {on} có vi phạm',
    en: 'a verification ended on {on} with a breach',
  },
};

/** Facts that are codes and have words of their own. */
const CODES: Record<string, WordCategory> = {
  award: 'award',
  per: 'quotaPer',
  by: 'alikeBy',
  of: 'quotaBase',
  recipientKind: 'recipientKind',
};

/** The sentence of a warning in both languages. */
export function sayWarning({ code, facts }: Pick<Warning, 'code' | 'facts'>): Name {
  const template = WORDS[code];
  const inWords = (lang: 'vi' | 'en'): JsonObject =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => {
        const category = CODES[name];
        return [
          name,
          category && typeof fact === 'string' ? bothWords(category, fact)[lang] : fact,
        ];
      }),
    );
  return { vi: fillIn(template, inWords('vi')).vi, en: fillIn(template, inWords('en')).en };
}

import type { Name } from '../catalogue/vocabulary.js';
import type { Completeness } from './completeness.js';

/** What is missing, in a sentence a clerk can act on. */
export function sayCompleteness(found: Omit<Completeness, 'message'>): Name {
  if (found.items.length === 0)
    return {
      vi: 'Danh mục chưa nêu giấy tờ của trường hợp này.',
      en: 'The catalogue names no papers for this case.',
    };
  const missing = found.items.filter((item) => item.result === 'missing');
  const awaiting = found.items.filter((item) => item.result === 'awaiting');
  const parts: Name[] = [];
  if (missing.length > 0)
    parts.push({
      vi: `Còn thiếu ${missing.length} giấy tờ: ${missing.map(({ name }) => name.vi).join('; ')}.`,
      en: `${missing.length} paper(s) missing: ${missing.map(({ name }) => name.en).join('; ')}.`,
    });
  if (awaiting.length > 0)
    parts.push({
      vi: `Chờ xác nhận: ${awaiting.map(awaited('vi')).join('; ')}.`,
      en: `To be confirmed: ${awaiting.map(awaited('en')).join('; ')}.`,
    });
  if (parts.length === 0)
    parts.push({ vi: 'Đã đủ giấy tờ theo danh mục.', en: 'All papers asked for are there.' });
  if (!found.certain)
    parts.push({
      vi: 'Danh mục giấy tờ chưa được đối chiếu đủ với văn bản nên chỉ để nhắc.',
      en: 'Not all of the checklist was verified against the law, so it only reminds.',
    });
  return {
    vi: parts.map(({ vi }) => vi).join(' '),
    en: parts.map(({ en }) => en).join(' '),
  };
}

const awaited =
  (lang: keyof Name) =>
  ({ name, condition, by }: Completeness['items'][number]): string => {
    if (by.some(({ state }) => state === 'pending'))
      return `${name[lang]} (${lang === 'vi' ? 'đang quét mã độc' : 'being scanned'})`;
    const when = lang === 'vi' ? 'phải nộp nếu là' : 'asked of';
    return condition ? `${name[lang]} (${when} ${condition[lang]})` : name[lang];
  };

import type { FieldSpec, Values } from '../parts/fields';
import { speaker, type Spoken } from '../words/in-both';
import { useWords } from '../words/language';

const PHRASES = {
  document: ['Văn bản căn cứ', 'Text relied on'],
  why: [
    '(quy định chưa được xác nhận: nêu văn bản bạn đối chiếu)',
    '(the rule is unconfirmed: name the text you checked)',
  ],
  date: ['Ngày văn bản', 'Date of the text'],
  article: ['Điều, khoản', 'Article, clause'],
} as const;
const words = speaker(PHRASES);

export const useCitation = (): Spoken<typeof PHRASES> => useWords(words);

/** What an officer names where the law in the system is provisional or unverified. */
export const citationFields = (say: Spoken<typeof PHRASES>): FieldSpec[] => [
  { name: 'lawDocument', label: say.document, help: say.why },
  { name: 'lawDate', label: say.date, type: 'date' },
  { name: 'lawArticle', label: say.article },
];

export function citationOf({ lawDocument, lawDate, lawArticle }: Values): object {
  if (!lawDocument) return {};
  return { confirmation: { document: lawDocument, date: lawDate, article: lawArticle } };
}

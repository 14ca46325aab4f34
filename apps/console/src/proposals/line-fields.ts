import type { FieldSpec } from '../parts/fields';
import { POSITION_CLASS, RECIPIENT } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  kind: ['Đối tượng', 'Recipient'],
  award: ['Hình thức đề nghị', 'Award'],
  position: ['Nhóm chức vụ', 'Position class'],
  post: ['Chức vụ, chức danh', 'Post'],
  from: ['Thành tích từ ngày', 'Merit from'],
  to: ['Thành tích đến ngày', 'Merit to'],
  summary: ['Tóm tắt thành tích', 'Summary of merit'],
});

interface Offered {
  code: string;
  name: { vi: string; en: string };
}

/** How each part of a line is asked for, wherever it is asked. */
export function useLineFields(awards: readonly Offered[]) {
  const say = useWords(words);
  const { language } = useLanguage();
  const choices = (table: Record<string, Phrase>) =>
    Object.entries(table).map(([value, name]) => ({
      value,
      label: name[language === 'vi' ? 0 : 1],
    }));
  return {
    recipientKind: {
      ...{ name: 'recipientKind', label: say.kind, type: 'select', required: true },
      options: choices(RECIPIENT),
    },
    award: {
      ...{ name: 'award', label: say.award, type: 'select', required: true },
      options: awards.map(({ code, name }) => ({ value: code, label: name[language] })),
    },
    meritFrom: { name: 'meritFrom', label: say.from, type: 'date' },
    meritTo: { name: 'meritTo', label: say.to, type: 'date' },
    positionClass: {
      ...{ name: 'positionClass', label: say.position, type: 'select' },
      options: choices(POSITION_CLASS),
    },
    post: { name: 'post', label: say.post },
    summary: { name: 'summary', label: say.summary, type: 'area' },
  } as const satisfies Record<string, FieldSpec>;
}

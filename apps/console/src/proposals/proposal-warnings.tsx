import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { read } from '../api/client';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

interface Said {
  vi: string;
  en: string;
}
interface Warnings {
  looked: number;
  lines: number;
  warnings: { dossierId?: string; name?: string | null; text?: Said; says?: Said }[];
  stops: { text?: Said; says?: Said }[];
}

const words = speaker({
  title: ['Cần xem lại trước khi gửi ({n})', 'To look at before filing ({n})'],
});

/** What the rules warn of, in their own words; they never stop a unit from filing. */
export function ProposalWarnings({ id }: { id: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/proposals', id, 'warnings'],
    queryFn: () => read<Warnings>(`/proposals/${id}/warnings`),
    retry: false,
  });
  const all = [...(found.data?.stops ?? []), ...(found.data?.warnings ?? [])];
  if (all.length === 0) return null;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={fill(say.title, { n: all.length })}
      description={
        <ul>
          {all.slice(0, 20).map((warning, n) => {
            const text = (warning.text ?? warning.says)?.[language];
            return text ? <li key={n}>{text}</li> : null;
          })}
        </ul>
      }
    />
  );
}

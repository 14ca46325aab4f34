import { Tag } from 'antd';
import type { Phrase } from '../words/in-both';
import { useLanguage } from '../words/language';

interface Props {
  table: Record<string, { name: Phrase; holder: Phrase; colour: string }>;
  code: string | null | undefined;
  /** Says also who holds it now. */
  holder?: boolean;
}

export function StatusTag({ table, code, holder = false }: Props) {
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  if (!code) return <>–</>;
  const status = table[code];
  const who = holder ? status?.holder[n] : '';
  return (
    <span className="status">
      <Tag color={status?.colour ?? 'default'}>{status?.name[n] ?? code}</Tag>
      {who && <span className="quiet">{who}</span>}
    </span>
  );
}

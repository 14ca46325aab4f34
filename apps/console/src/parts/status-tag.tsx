import { holderOf, type Status } from '../words/codes';
import { useLanguage } from '../words/language';
import { Tag } from './tag';

interface Props {
  table: Record<string, Status>;
  code: string | null | undefined;
  /** Left off only where the page says beside it who holds it. */
  holder?: boolean;
  /** Level the letter goes to, where that says who holds it. */
  level?: string | undefined;
}

export function StatusTag({ table, code, holder = true, level }: Props) {
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  if (!code) return <>–</>;
  const status = table[code];
  const who = holder && status ? holderOf(status, level)[n] : '';
  return (
    <span className="status">
      <Tag colour={status?.colour ?? 'grey'}>{status?.name[n] ?? code}</Tag>
      {who && <span className="quiet">{who}</span>}
    </span>
  );
}

import type { Status } from '../words/codes';
import { useLanguage } from '../words/language';
import { statusText, type SaidOfStatus } from '../words/status-text';

/** A status in plain words in the language of the screen, as its tag shows it. */
export function useStatusText() {
  const { language } = useLanguage();
  return (
    table: Record<string, Status>,
    code: string | null | undefined,
    said?: SaidOfStatus,
  ): string => statusText(table, code, language, said);
}

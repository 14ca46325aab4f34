import { holderOf, type Status } from './codes';
import type { Language } from './in-both';

export interface SaidOfStatus {
  /** Left off only where it stands beside it who holds it, as in the tag. */
  holder?: boolean;
  /** Level the letter goes to, where that says who holds it. */
  level?: string | undefined;
}

/** A status in plain words, as its tag shows it: with who holds it where the tag says so. */
export function statusText(
  table: Record<string, Status>,
  code: string | null | undefined,
  language: Language,
  { holder = true, level }: SaidOfStatus = {},
): string {
  if (!code) return '–';
  const n = language === 'vi' ? 0 : 1;
  const status = table[code];
  if (!status) return code;
  const who = holder ? holderOf(status, level)[n] : '';
  return who ? `${status.name[n]} (${who})` : status.name[n];
}

import { useRef, useState } from 'react';
import { keepDraft, keptDraft } from '../parts/draft';

/**
 * What was typed over what stands there. It outlives a reload, and is forgotten cell by cell once
 * the server has the same.
 */
export function useCells(form: string, stands: Readonly<Record<string, string>>) {
  const [typed, setTyped] = useState<Record<string, string>>(() => keptDraft(form));
  const latest = useRef(typed);
  const changed = Object.fromEntries(
    Object.entries(typed).filter(([key, text]) => text !== (stands[key] ?? '')),
  );
  const put = (next: Record<string, string>): void => {
    latest.current = next;
    setTyped(next);
    keepDraft(form, [], next);
  };
  return {
    values: { ...stands, ...changed } as Record<string, string>,
    /** Cells that differ from what the server has. */
    changed,
    change: (key: string, text: string) => put({ ...latest.current, [key]: text }),
    /** Forgets what was sent, and nothing that was typed while it was on its way. */
    forget: (sent: Readonly<Record<string, string>>) =>
      put(
        Object.fromEntries(
          Object.entries(latest.current).filter(([key, text]) => sent[key] !== text),
        ),
      ),
  };
}

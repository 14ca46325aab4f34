const KINDS = [
  ['collective', 'tập thể'],
  ['individual', 'cá nhân'],
  ['household', 'hộ gia đình'],
  ['family', 'gia đình'],
] as const;

/** "12 tập thể, 30 cá nhân": recipients by kind, those there are. */
export function recipientsText(
  lines: readonly { recipientKind: string; lines?: number }[],
): string {
  const counts = new Map<string, number>();
  for (const { recipientKind, lines: n = 1 } of lines)
    counts.set(recipientKind, (counts.get(recipientKind) ?? 0) + n);
  const parts = KINDS.flatMap(([kind, words]) => {
    const n = counts.get(kind);
    return n ? [`${n.toLocaleString('vi-VN')} ${words}`] : [];
  });
  const last = parts.pop();
  return parts.length > 0 ? `${parts.join(', ')} và ${last}` : (last ?? '');
}

/** Heading of the group of a list. */
export const kindTitle = (kind: string): string =>
  (KINDS.find(([code]) => code === kind)?.[1] ?? kind).toUpperCase();

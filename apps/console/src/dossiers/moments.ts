/** Where in the trail, oldest first, a place of the log stands; what is not shown: the one before. */
export function indexOf(rows: readonly { logIndex: number }[], at: string | undefined): number {
  const last = rows.length - 1;
  const place = Number(at);
  if (at === undefined || !Number.isInteger(place)) return last;
  return Math.max(
    0,
    rows.findLastIndex(({ logIndex }) => logIndex <= place),
  );
}

// Medians and ranges: on a shared machine a single figure says little.

/** Median, least and greatest of a list of numbers. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1) };
}

/** Spread of `pick` over the rounds that have it; undefined if none has. */
export function over(rounds, pick) {
  const values = rounds.map(pick).filter((value) => Number.isFinite(value));
  return values.length > 0 ? spread(values) : undefined;
}

/** `1,234 (1,100-1,300)`; ratios with two decimals. */
export function show(found, digits = 0) {
  if (!found) return '–';
  const text = (value) =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [median, least, most] = [found.median, found.least, found.most].map(text);
  return least === most ? median : `${median} (${least}–${most})`;
}

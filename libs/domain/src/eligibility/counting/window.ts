/** Whole merit years without a gap; empty where `to` is before `from`. */
export interface Window {
  from: number;
  to: number;
  /** Of a run: every year that counted, and the window they were looked for in. */
  counted?: readonly number[];
  within?: Window;
}

/** Merit years, ascending, and the window they were looked for in. */
export interface Years extends Array<number> {
  within?: Window;
}

/** Before anything a record can hold. */
export const FIRST_YEAR = 1900;

export const spanOf = ({ from, to }: Window): number => Math.max(0, to - from + 1);

export const holds = ({ from, to }: Window, year: number): boolean => from <= year && year <= to;

/** Years made ascending, each once. */
export function yearsOf(found: Iterable<number>, within: Window): Years {
  const years: Years = [...new Set(found)].sort((a, b) => a - b);
  years.within = within;
  return years;
}

/** Either; FEEL's own `union`, which keeps where the years were looked for. */
export function unionOf(a: Years, b: Years): Years {
  const [one, other] = [a.within, b.within];
  const both =
    one && other
      ? { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
      : (one ?? other);
  return both ? yearsOf([...a, ...b], both) : [...new Set([...a, ...b])];
}

/** Consecutive years put together, oldest first; the years may come in any order. */
export function runsOf(years: Years): Window[] {
  const runs: Window[] = [];
  let open: Window | undefined;
  for (const year of years.toSorted((a, b) => a - b)) {
    if (open?.to === year - 1) open.to = year;
    else {
      open = { from: year, to: year, counted: years };
      if (years.within) open.within = years.within;
      runs.push(open);
    }
  }
  return runs;
}

/** An empty window that still says what was looked for. */
export function noRun(years: Years, at: number): Window {
  return {
    from: at + 1,
    to: at,
    counted: years,
    ...(years.within ? { within: years.within } : {}),
  };
}

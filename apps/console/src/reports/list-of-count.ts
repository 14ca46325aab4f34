import type { components } from '../api/schema';

type Counted =
  components['schemas']['CountedLinesDto'] | components['schemas']['QuotaLinesAddress'];

/** Where the lines that a figure counts are listed; nowhere, where no list shows just these. */
export const listOf = (lines: Counted | undefined): string | undefined =>
  lines && `/ho-so?${new URLSearchParams({ ...lines })}`;

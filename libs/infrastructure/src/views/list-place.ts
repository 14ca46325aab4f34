/**
 * Where a stream stands in a list: what it is listed by (a day, an instant, a name), then its own
 * key, so that no two stand alike. A page goes on behind the place its last row had when it was
 * read; what moved in the meantime stands elsewhere, and nothing that stayed is left out or told
 * twice.
 */
export const listPlace = (listedBy: string, stream: string): string =>
  `((${listedBy} || '~' || ${stream}) collate "C")`;

/** Above every place that begins with a day, or with no day at all: a list begins with its newest. */
export const BEFORE_NEWEST = '~~';

import { mappingsOn, reject, type RecordSource } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type { CountedLines } from '../ports/counted-lines.js';
import type { ProgressStretch } from '../ports/progress-views.js';
import type { ReportBasis, ReportStatus } from '../ports/report-views.js';
import { REAL_SOURCES } from './real-sources.js';

/** Key of the lines whose position class is in no group of the mapping. */
export const UNKNOWN_GROUP = 'unknown';

/**
 * With what `GET /dossiers` lists the lines that one figure of a report counts, each value as it
 * stands in an address.
 */
export interface LinesAddress {
  from: string;
  to: string;
  /** With commas. */
  source: string;
  reached?: ReportStatus;
  basis?: ReportBasis;
  stretch?: ProgressStretch;
  counted?: string;
  /** With commas. */
  recipientKind?: string;
  group?: string;
}

export interface CountedWish {
  from: string;
  to: string;
  sources?: readonly RecordSource[];
  reached?: ReportStatus;
  basis?: ReportBasis;
  /** In place of `reached` and `basis`. */
  stretch?: ProgressStretch;
  counted?: string;
  recipientKinds?: readonly string[];
  /** A group of position classes, of the award and the one kind of recipient named. */
  group?: string;
}

/**
 * What is wished for, in the terms of the lines.
 * @throws DomainRejectionError `period-ends-before-it-begins`
 */
export function countedLines(wish: CountedWish): CountedLines {
  const { from, to, sources, reached = 'granted', basis = 'decided', stretch } = wish;
  if (to < from) throw new DomainRejectionError(reject('period-ends-before-it-begins'));
  return {
    from,
    to,
    sources: sources?.length ? sources : REAL_SOURCES,
    of: stretch ? { stretch } : { reached, basis },
    ...(wish.counted ? { award: wish.counted } : {}),
    ...(wish.recipientKinds ? { recipientKinds: wish.recipientKinds } : {}),
    ...(wish.group ? { classes: classesOf(wish.group, wish) } : {}),
  };
}

/** A group nobody has defined has no lines. */
function classesOf(
  group: string,
  { counted, recipientKinds = [], to }: CountedWish,
): NonNullable<CountedLines['classes']> {
  const mapping = mappingsOn(to).find(
    (one) => one.award === counted && recipientKinds.includes(one.recipientKind),
  );
  const groups = mapping?.groups ?? [];
  if (group === UNKNOWN_GROUP) return { outside: groups.flatMap(({ classes }) => classes) };
  return { among: groups.find(({ key }) => key === group)?.classes ?? [] };
}

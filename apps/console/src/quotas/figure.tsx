import { Link } from 'react-router';
import { listOf } from '../reports/list-of-count';
import { count } from '../words/dates';
import type { Quota } from './quota';

/** A count of a quota, and where just the lines it counts are listed. */
export function Figure({ n, list }: { n: number; list: Quota['usedList'] }) {
  const to = listOf(list);
  return to ? <Link to={to}>{count(n)}</Link> : count(n);
}

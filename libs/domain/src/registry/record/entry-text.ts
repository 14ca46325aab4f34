import { canonical } from '../../log/canonical.js';
import type { Json } from '../../log/json.js';
import { nameKey } from '../text/name-key.js';
import type { RecordEntry } from './entry.js';

/** "Số 12/QĐ-UBND" and "12/qđ-ubnd" are the same decision. */
export const decisionKey = (number: string): string =>
  nameKey(number)
    .replace(/^so /, '')
    .replace(/ /g, '/')
    .replace(/^0+(?=\d)/, '');

/**
 * What makes two entries of one subject the same, as text: never kept as it is but through a keyed
 * hash. An award is the same by its decision, else by code and years; a rating by its year alone,
 * so that a second, other rating of a year is noticed and not merely added.
 */
export const entryText = (entry: RecordEntry): string => canonical([entry.kind, identity(entry)]);

function identity({ kind, fact, words }: RecordEntry): Json {
  const title = nameKey(words.title ?? '');
  switch (kind) {
    case 'award':
      return fact.number
        ? [fact.award, decisionKey(fact.number)]
        : [fact.award, fact.kind, fact.years];
    case 'rating':
    case 'figures':
      return [fact.year];
    case 'initiative':
    case 'achievement':
      return [fact.nature, fact.year, title || decisionKey(words.number ?? '')];
    case 'movement':
      return [fact.launchedBy, fact.year, fact.review, title];
    case 'assessment':
      return [fact.set, fact.year, decisionKey(words.number ?? '')];
    case 'post':
      return [fact.group, title, fact.from];
    case 'leave':
      return [fact.nature, fact.from];
    case 'discipline':
      return [fact.form, fact.from];
    case 'hold':
      return [fact.matter, fact.since];
    default:
      return kind satisfies never;
  }
}

import type { RecordEntry, RecordWords } from '../../registry/record/entry.js';
import { plain } from '../text.js';
import type { RowCells } from '../read/row-cells.js';
import { achievementInText, scopeInText } from './rating-words.js';
import { readDay, readYear } from './read-time.js';

/**
 * An initiative, topic, prize or other feat, from a list that has a row for each; undefined for a
 * row that names none. Faults are recorded.
 */
export function readAchievement(cells: RowCells): RecordEntry | undefined {
  const named = cells.cell('achievement-name') ?? cells.cell('initiative');
  const sorted = cells.cell('achievement-kind');
  if (!sorted && !cells.cell('achievement-name')) return undefined;
  const sort = sorted
    ? (achievementInText(sorted.text) ?? cells.failAt('achievement-kind-unknown', sorted))
    : ({ kind: 'initiative', nature: 'initiative' } as const);
  const year = readYear(cells, 'recognised-on') ?? readYear(cells, 'year');
  if (year === undefined && !cells.cell('recognised-on') && !cells.cell('year'))
    cells.fail('year-missing', 'recognised-on');
  if (!named) cells.fail('achievement-name-missing', 'achievement-name');
  const reach = cells.cell('scope');
  const scope = reach
    ? (scopeInText(reach.text) ?? cells.failAt('scope-unknown', reach))
    : ('grassroots' as const);
  const share = readShare(cells);
  if (!sort || year === undefined || !named || !scope) return undefined;
  const words = wordsOf(cells, named.text);
  if (sort.kind === 'achievement')
    return {
      kind: 'achievement',
      fact: { nature: sort.nature, scope, year, usedFor: [] },
      words,
    };
  const applied = !/^(khong|chua|no|0)$/.test(plain(cells.text('applied')));
  const fact = { nature: sort.nature, year, scope, applied, usedFor: [] };
  return {
    kind: 'initiative',
    fact: { ...fact, ...(share === undefined ? {} : { share }) },
    words,
  };
}

/** "60%", "60", "0,6": per cent of an initiative that is this person's. */
function readShare(cells: RowCells): number | undefined {
  const placed = cells.cell('share');
  if (!placed) return undefined;
  const number = Number(placed.text.replace(/\s|%/g, '').replace(',', '.'));
  const share = number > 0 && number <= 1 && !placed.text.includes('%') ? number * 100 : number;
  if (share >= 0 && share <= 100) return Math.round(share * 100) / 100;
  return cells.failAt('share-malformed', placed);
}

function wordsOf(cells: RowCells, title: string): RecordWords {
  const number = cells.text('decision-number');
  const decidedOn = readDay(cells, 'decision-date') ?? readDay(cells, 'recognised-on');
  const issuer = cells.text('issuer');
  const role = cells.text('role');
  const note = cells.joined('note');
  const unit = cells.text('unit');
  return {
    title,
    ...(number ? { number } : {}),
    ...(decidedOn ? { decidedOn } : {}),
    ...(issuer ? { issuer } : {}),
    ...(unit ? { unit } : {}),
    ...(role ? { role } : {}),
    ...(note ? { note } : {}),
  };
}

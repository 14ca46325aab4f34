import type { Hint, Package } from './package.js';
import type { Scenario } from './scenario.js';

export interface Item {
  dossierId: string;
  outcome: 'granted' | 'refused' | 'returned' | 'other-form';
  award?: string;
  decision?: { number: string; date: string };
  reason?: string;
}

/** What the scenario says of single lines. */
type Verdicts = Pick<Scenario, 'refuse' | 'sendBack' | 'otherForm'>;

const DAYS_TO_DECIDE = 60;
/** Given where an order or a flag is asked for and the hint says so. */
const LOWER_FORM = 'pm-certificate';
/** State orders and honours are the President's; flags and certificates the Prime Minister's. */
const BY_PRESIDENT = /(order|mother|resistance-war)/;

/**
 * What becomes of each line: granted, unless hint or scenario says otherwise; held lines are left
 * out. Numbers are marked as samples, for no such decision was ever made.
 *
 * @param serial number of the last decision given out; `today` an ISO day
 */
export function decideLines(
  pkg: Package,
  scenario: Verdicts,
  serial: number,
  today: string,
): { items: Item[]; held: number; serial: number } {
  const date = decisionDay(pkg.letter.date, today);
  const numbers = new Map<string, string>();
  let last = serial;
  const decisionFor = (award: string) => {
    if (!numbers.has(award)) {
      last += 1;
      numbers.set(award, `${last}/QĐ-${BY_PRESIDENT.test(award) ? 'CTN' : 'TTg'} (mẫu)`);
    }
    return { number: numbers.get(award) ?? '', date };
  };
  const items: Item[] = [];
  for (const { dossierId, award } of pkg.lines) {
    const hint = hintFor(pkg, scenario, dossierId, award);
    if (hint === 'grant')
      items.push({ dossierId, outcome: 'granted', decision: decisionFor(award) });
    else if (hint === 'other-form')
      items.push({
        dossierId,
        outcome: 'other-form',
        award: LOWER_FORM,
        decision: decisionFor(LOWER_FORM),
      });
    else if (hint === 'refuse')
      items.push({ dossierId, outcome: 'refused', reason: 'below-standard' });
    else if (hint === 'return')
      items.push({ dossierId, outcome: 'returned', reason: 'incomplete' });
  }
  return { items, held: pkg.lines.length - items.length, serial: last };
}

function hintFor(pkg: Package, scenario: Verdicts, dossierId: string, award: string): Hint {
  const named = (list: readonly string[]) => list.includes(dossierId) || list.includes(award);
  if (named(scenario.refuse)) return 'refuse';
  if (named(scenario.sendBack)) return 'return';
  if (named(scenario.otherForm)) return 'other-form';
  return pkg.hints.lines[dossierId] ?? pkg.hints.awards[award] ?? 'grant';
}

/** Some weeks after the letter, never in the future. */
function decisionDay(letterDate: string, today: string): string {
  const day = new Date(`${letterDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DAYS_TO_DECIDE);
  const text = day.toISOString().slice(0, 10);
  return text < today ? text : today;
}

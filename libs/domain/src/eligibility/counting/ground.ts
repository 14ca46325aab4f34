import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import type { EligibilityFacts, HonourFact, SubjectHistory } from '../facts.js';
import { yearsOfPeriod } from '../merit-years.js';
import { aliasesIn } from './aliases.js';
import { FIRST_YEAR, type Window } from './window.js';

/**
 * How many years back absence is asked for where a question has no lower end ("ever held"): a
 * record known to be whole for that long is whole.
 */
const LOOK_BACK = 30;

/** What is fixed for one line and one subject before anything is counted. Pure, made once each. */
export class Ground {
  readonly proposalYear: number;
  readonly lastYear: number;
  readonly meritYears: Window;
  /** First year whose achievements count after discipline (rule K5). */
  readonly cleanFrom: number;
  /** Whether this line may count only what was given for merit (rule K3). */
  readonly meritOnly: boolean;
  /** Years nobody answers for: there absence is not a fact. Ascending. */
  readonly unknownYears: readonly number[];
  /** Something is proposed and not decided: what is awaited differs from what is decided. */
  readonly somePending: boolean;
  /** The record leaves nothing to hope for: whole, and nothing in it merely declared. */
  readonly wholeRecord: boolean;
  private readonly aliases: Map<string, string[]>;

  constructor(
    readonly facts: EligibilityFacts,
    readonly award: Pick<AwardRule, 'group'>,
    edition: Edition,
  ) {
    const { line } = facts;
    this.proposalYear = yearOf(line.proposedOn);
    this.lastYear = lastYear(facts);
    const merit = yearsOfPeriod(line.meritFrom, line.meritTo);
    this.meritYears = { from: merit[0] ?? this.lastYear + 1, to: merit.at(-1) ?? this.lastYear };
    this.cleanFrom = cleanFrom(facts, this.lastYear);
    this.meritOnly = line.kind === 'merit';
    this.unknownYears = unknownYears(facts, this.lastYear);
    const { pending, declared } = doubts(facts.history);
    this.somePending = pending;
    this.wholeRecord = this.unknownYears.length === 0 && !declared && !facts.history.leaves?.length;
    this.aliases = aliasesIn(edition);
  }

  /** Every year that counts up to now. */
  get upToNow(): Window {
    return { from: this.cleanFrom, to: this.lastYear };
  }

  get ever(): Window {
    return { from: FIRST_YEAR, to: Math.max(this.proposalYear, this.lastYear) };
  }

  /** Whether an honour goes by one of these codes or classes, in this or an earlier edition. */
  is(honour: HonourFact, names: readonly string[]): boolean {
    if (names.includes(honour.award)) return true;
    if (honour.countsAs !== undefined && names.includes(honour.countsAs)) return true;
    return this.aliases.get(honour.award)?.some((alias) => names.includes(alias)) ?? false;
  }
}

/** Whether any fact of the history is pending, and whether any is merely declared. */
function doubts(history: SubjectHistory): { pending: boolean; declared: boolean } {
  const found = { pending: false, declared: false };
  for (const list of LISTS)
    for (const one of history[list] ?? []) {
      if (one.pending) found.pending = true;
      if (one.grade === 'declared') found.declared = true;
    }
  return found;
}

const LISTS = [
  'ratings',
  'honours',
  'initiatives',
  'achievements',
  'movements',
  'assessments',
  'discipline',
  'posts',
  'figures',
] as const satisfies readonly (keyof SubjectHistory)[];

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The later of the last whole merit year before the proposal and that of the merit period. */
function lastYear({ line: { proposedOn, meritTo, yearKind } }: EligibilityFacts): number {
  const proposal = yearOf(proposedOn);
  const school = yearKind === 'school';
  // Schools differ in the day; by September the school year is over everywhere.
  const before = school && proposedOn.slice(5) >= '09-01' ? proposal : proposal - 1;
  const ends = school ? /-0[5-8]-/.test(meritTo) : meritTo.endsWith('-12-31');
  const merit = ends ? yearOf(meritTo) : yearOf(meritTo) - 1;
  return Math.max(before, Math.min(merit, proposal));
}

/** Rule K5: counting restarts with the first whole year after the last discipline period. */
function cleanFrom({ line, history }: EligibilityFacts, last: number): number {
  let first = FIRST_YEAR;
  for (const { from, until, pending } of history.discipline) {
    if (pending || from > line.proposedOn) continue;
    if (until === undefined || until > line.proposedOn) return last + 1;
    first = Math.max(first, firstWholeYear(until, line.yearKind === 'school'));
  }
  return first;
}

/** First merit year that begins after a day. A school year is named by the year it ends in. */
function firstWholeYear(after: string, school: boolean): number {
  const [year, day] = [yearOf(after), after.slice(5)];
  return school && day >= '09-01' ? year + 2 : year + 1;
}

function unknownYears({ history }: EligibilityFacts, last: number): number[] {
  const { coverage, foundedOn } = history;
  const first = Math.max(last - LOOK_BACK + 1, foundedOn ? yearOf(foundedOn) : 0);
  const unknown: number[] = [];
  for (let year = first; year <= last; year += 1)
    if (!coverage || year < coverage.from || year > coverage.to) unknown.push(year);
  return unknown;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  POSITION_CLASSES,
  RECIPIENT_KINDS,
  type CommendationKind,
  type CriterionResult,
  type NominationFacts,
  type PositionClass,
  type RecipientKind,
  type SubjectHistory,
  type YearKind,
} from '@vinhdanh/domain';
import { readFacts } from '@vinhdanh/testing';
import { parse } from 'yaml';

/** One worked case as its file writes it. */
export interface WorkedCase {
  /** `C…` and `X…` are the worked cases of the project's law reference. */
  id: string;
  /** Article the verdict rests on. */
  law: string;
  what: string;
  /** `individual farmer`, `collective flags founded=2000-01-01`, … */
  who: string;
  award: string;
  kind?: CommendationKind;
  /** ISO day of the proposal, which is also that of its receipt. */
  on: string;
  /** Merit year `2025`, years `2020-2024`, `2025 school`; else the last year that has ended. */
  merit?: string;
  /** One line per fact, see `readFacts`. */
  facts: string[];
  /** Criteria an officer has confirmed (or denied) for the line. */
  confirmed?: Record<string, boolean>;
  /** Code of the edition that must have been chosen. */
  edition?: string;
  pool: CriterionResult;
  result?: CriterionResult;
  hold?: boolean;
  verified?: boolean;
  /** Words each of which stands in a sentence of what is missing. */
  missing?: string[];
  /** Criteria that must be among the unmet ones. */
  lacks?: string[];
}

const folder = join(__dirname, 'cases');

export const workedCases: WorkedCase[] = readdirSync(folder)
  .sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as WorkedCase[]);

/** The line a case is about. */
export function lineOf(one: WorkedCase): NominationFacts {
  const { award, kind = 'merit', on, confirmed = {} } = one;
  const { recipientKind, positionClass } = whoOf(one);
  const { yearKind, from, to } = meritOf(one);
  const school = yearKind === 'school';
  return {
    award,
    kind,
    recipientKind,
    ...(positionClass ? { positionClass } : {}),
    yearKind,
    meritFrom: school ? `${from - 1}-09-01` : `${from}-01-01`,
    meritTo: school ? `${to}-05-31` : `${to}-12-31`,
    proposedOn: on,
    confirmed,
    restsOn: [],
  };
}

/** The history of a case; the record of the last thirty years is whole unless it says otherwise. */
export function historyOf(
  one: WorkedCase,
  classOf: (award: string) => string | undefined,
): SubjectHistory {
  const { recipientKind, traits } = whoOf(one);
  const year = Number(one.on.slice(0, 4));
  const covered = { from: year - 30, to: year };
  return readFacts([...one.facts, ...traits], { kind: recipientKind, classOf, covered });
}

function whoOf({ id, who }: WorkedCase): {
  recipientKind: RecipientKind;
  positionClass?: PositionClass;
  traits: string[];
} {
  const [kind = '', ...words] = who.split(' ');
  const recipientKind = RECIPIENT_KINDS.find((one) => one === kind);
  if (!recipientKind) throw new Error(`${id}: nobody is a ${kind}`);
  // Staff of an agency unless the case says otherwise: an unknown position opens every branch.
  const positionClass =
    POSITION_CLASSES.find((one) => words.includes(one)) ??
    (recipientKind === 'individual' ? 'non-manager' : undefined);
  const traits = words
    .filter((word) => word !== positionClass)
    .map((word) => {
      if (word === 'flags') return 'flags yes';
      if (word === 'no-flags') return 'flags no';
      if (word.startsWith('founded=')) return word.replace('=', ' ');
      throw new Error(`${id}: nobody is ${word}`);
    });
  return { recipientKind, ...(positionClass ? { positionClass } : {}), traits };
}

function meritOf({ id, on, merit }: WorkedCase): { yearKind: YearKind; from: number; to: number } {
  if (merit === undefined) {
    // From October on the year that is ending is what is proposed for.
    const year = Number(on.slice(0, 4)) - (on.slice(5) < '10' ? 1 : 0);
    return { yearKind: 'calendar', from: year, to: year };
  }
  const found = /^(\d{4})(?:-(\d{4}))?( school)?$/.exec(merit);
  if (!found) throw new Error(`${id}: no merit years "${merit}"`);
  return {
    yearKind: found[3] ? 'school' : 'calendar',
    from: Number(found[1]),
    to: Number(found[2] ?? found[1]),
  };
}

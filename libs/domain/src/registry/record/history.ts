import type { FactGrade, InitiativeFact, SubjectHistory } from '../../eligibility/facts.js';
import { noHistory } from '../../eligibility/facts.js';
import { yearsOfPeriod } from '../../eligibility/merit-years.js';
import type { RecipientKind } from '../../catalogue/vocabulary.js';
import { decisionKey } from './entry-text.js';
import type { RecordKind } from './entry.js';

/** What the register says of a subject as far as eligibility asks. */
export interface HistoryHead {
  subjectId: string;
  kind: RecipientKind;
  sex?: 'male' | 'female' | null;
  nationality?: string | null;
  diedOn?: string | null;
  foundedOn?: string | null;
  flagEligible?: boolean | null;
  from?: number | null;
  to?: number | null;
}

/** A line of this system, decided or on its way. ISO days. */
export interface LineOfHistory {
  ref: string;
  award: string;
  kind: SubjectHistory['honours'][number]['kind'];
  meritFrom: string;
  meritTo: string;
  /** Neither decided nor ended. */
  open: boolean;
  annulled: boolean;
  /** An act has suspended it. */
  suspended?: boolean;
  decidedOn?: string | null;
  number?: string | null;
  /** Of a decision taken elsewhere and reported; absent or null for what was decided here. */
  grade?: FactGrade | null;
  /** Entries of the record it rests on. */
  restsOn?: string[] | null;
}

/** What sort of award a code is, for uses of initiatives. */
export type GroupOf = (award: string) => InitiativeFact['usedFor'][number]['group'];

const LISTS: Record<RecordKind, keyof SubjectHistory> = {
  award: 'honours',
  rating: 'ratings',
  initiative: 'initiatives',
  achievement: 'achievements',
  movement: 'movements',
  assessment: 'assessments',
  discipline: 'discipline',
  post: 'posts',
  leave: 'leaves',
  figures: 'figures',
  hold: 'holds',
};

interface Dated {
  ref: string;
  year?: number;
  years?: number[];
  from?: string;
  since?: string;
}

/**
 * Puts a history together: entries of the record by kind, as they are kept, and the lines of this
 * system. Always in the same order, so that the same facts have the same hash. What was decided
 * here and told again by an import counts once.
 */
export function assembleHistory(
  head: HistoryHead,
  entries: Partial<Record<RecordKind, object[]>>,
  lines: LineOfHistory[],
  groupOf: GroupOf = () => 'form',
): SubjectHistory {
  const history: SubjectHistory = {
    ...noHistory(head.subjectId, head.kind),
    ...(head.sex ? { sex: head.sex } : {}),
    ...(head.nationality && head.nationality !== 'VN' ? { foreigner: true } : {}),
    ...(head.diedOn ? { diedOn: head.diedOn } : {}),
    ...(head.foundedOn ? { foundedOn: head.foundedOn } : {}),
    ...(typeof head.flagEligible === 'boolean' ? { flagEligible: head.flagEligible } : {}),
    ...(head.from && head.to ? { coverage: { from: head.from, to: head.to } } : {}),
  };
  for (const kind of Object.keys(entries) as RecordKind[])
    (history[LISTS[kind]] as object[]) = sorted(entries[kind] as Dated[]);
  if (lines.length > 0) history.honours = withLines(history.honours, lines);
  const resting = lines.filter((line) => line.restsOn?.length && !line.annulled);
  return resting.length > 0 ? withUses(history, resting, groupOf) : history;
}

/** What lines of this system rest on is used, by whatever was told of it before as well. */
function withUses(
  history: SubjectHistory,
  lines: LineOfHistory[],
  groupOf: GroupOf,
): SubjectHistory {
  const usesOf = (ref: string) =>
    lines
      .filter((line) => line.restsOn?.includes(ref))
      .map(({ award, ref: dossierId }) => ({ award, group: groupOf(award), dossierId }));
  return {
    ...history,
    initiatives: history.initiatives.map((one) => ({
      ...one,
      usedFor: [...one.usedFor, ...usesOf(one.ref)],
    })),
    achievements: history.achievements.map((one) => ({
      ...one,
      usedFor: [
        ...one.usedFor,
        ...usesOf(one.ref).map(({ award, dossierId }) => ({ award, dossierId })),
      ],
    })),
  };
}

type Honours = SubjectHistory['honours'];

function withLines(told: Honours, lines: LineOfHistory[]): Honours {
  const own = lines.map(honourOf);
  const decided = new Set(
    own.flatMap((line) => (line.number ? [`${line.award} ${decisionKey(line.number)}`] : [])),
  );
  const others = told.filter(
    ({ award, number }) => !number || !decided.has(`${award} ${decisionKey(number)}`),
  );
  return sorted([...others, ...own]);
}

const honourOf = (line: LineOfHistory): Honours[number] => ({
  ref: line.ref,
  grade: line.grade ?? 'system',
  award: line.award,
  kind: line.kind,
  years: yearsOfPeriod(line.meritFrom, line.meritTo),
  ...(line.open || line.suspended ? { pending: true } : {}),
  ...(line.suspended ? { suspended: true } : {}),
  ...(line.annulled ? { annulled: true } : {}),
  ...(line.decidedOn ? { decidedOn: line.decidedOn } : {}),
  ...(line.number ? { number: line.number } : {}),
});

const sorted = <T extends Dated>(facts: T[]): T[] =>
  facts.length < 2
    ? facts
    : facts.sort((a, b) => compare(when(a), when(b)) || compare(a.ref, b.ref));

const when = ({ year, years, from, since }: Dated): string =>
  String(year ?? years?.[years.length - 1] ?? from ?? since ?? '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { hash } from 'node:crypto';
import { canonical } from '../log/canonical.js';
import type { Json, JsonObject } from '../log/json.js';
import type { RecipientKind } from '../catalogue/vocabulary.js';
import type { CriterionResult, Explanation } from './explanation.js';
import { noHistory, type FactGrade, type SubjectHistory } from './facts.js';
import type { Lacking } from './weigh/lacking.js';
import type { Weight } from './weigh/weigh.js';

/**
 * A verdict as its event keeps it: no words, which the edition has, and no tree, which the recorded
 * inputs give again. `outline` is the SHA-256 (hex) of the tree without its words.
 */
export interface RecordedEligibility {
  result: CriterionResult;
  pool: CriterionResult;
  grade?: FactGrade;
  onHold?: true;
  basisVerified: boolean;
  lacking: Lacking[];
  outline: string;
}

export function recordedEligibility(weight: Weight): RecordedEligibility {
  const { result, pool, grade, onHold, basisVerified, lacking, tree } = weight;
  return {
    result,
    pool,
    basisVerified,
    lacking,
    outline: hash('sha256', JSON.stringify(tree.map(outline)), 'hex'),
    ...(grade ? { grade } : {}),
    ...(onHold ? { onHold } : {}),
  };
}

const outline = ({ id, result, have, facts, children }: Explanation): unknown[] => [
  id,
  result,
  have ?? null,
  (facts ?? []).map(({ ref, grade, years, pending }) => [
    ref,
    grade,
    years ?? [],
    pending ?? false,
  ]),
  (children ?? []).map(outline),
];

/**
 * A history without what is empty, its facts in one order: equal knowledge gives equal text, in
 * whatever order it was loaded. What stands elsewhere (id, kind) is left out.
 */
export const compactHistory = (history: SubjectHistory): JsonObject => compacted(history).compact;

/** SHA-256 (hex) of the canonical text of the compact history. */
export const historyHash = (history: SubjectHistory): string =>
  hash('sha256', compacted(history).text, 'hex');

interface Compacted {
  compact: JsonObject;
  /** Canonical text of it, put together from the texts its facts were ordered by. */
  text: string;
}

/** Both hashed and recorded; histories are never changed once loaded. */
const made = new WeakMap<SubjectHistory, Compacted>();

function compacted(history: SubjectHistory): Compacted {
  const known = made.get(history);
  if (known) return known;
  const compact: JsonObject = {};
  const texts: string[] = [];
  const keys = Object.keys(history).sort() as (keyof SubjectHistory)[];
  for (const key of keys) {
    const value = history[key] as Json | undefined;
    if (key === 'subjectId' || key === 'kind' || value === undefined) continue;
    if (!Array.isArray(value)) {
      compact[key] = value;
      texts.push(`"${key}":${canonical(value)}`);
    } else if (value.length > 0) {
      const facts = inOrder(value);
      compact[key] = facts.map(({ fact }) => fact);
      texts.push(`"${key}":[${facts.map(({ text }) => text).join(',')}]`);
    }
  }
  const found = { compact, text: `{${texts.join(',')}}` };
  made.set(history, found);
  return found;
}

const inOrder = (facts: Json[]): { fact: Json; text: string }[] =>
  facts
    .map((fact) => ({ fact, text: canonical(fact) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));

/** The history a compact one came from. */
export const fullHistory = (
  subjectId: string,
  kind: RecipientKind,
  compact: JsonObject = {},
): SubjectHistory => ({ ...noHistory(subjectId, kind), ...(compact as Partial<SubjectHistory>) });

/** The history without the line that is weighed: it cannot support itself. */
export function withoutLine(history: SubjectHistory, dossierId: string): SubjectHistory {
  const unused = <T extends { usedFor: { dossierId?: string }[] }>(works: T[]): T[] =>
    works.map((work) =>
      work.usedFor.some((use) => use.dossierId === dossierId)
        ? { ...work, usedFor: work.usedFor.filter((use) => use.dossierId !== dossierId) }
        : work,
    );
  return {
    ...history,
    honours: history.honours.filter((honour) => honour.ref !== dossierId),
    initiatives: unused(history.initiatives),
    achievements: unused(history.achievements),
  };
}

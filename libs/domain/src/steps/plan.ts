import type { AwardRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import type { CommendationKind, PositionClass, RecipientKind } from '../catalogue/vocabulary.js';
import type { RecordSource } from '../dossier/vocabulary.js';
import type { Route } from '../stages/steps.js';
import { gateOn } from './gates.js';
import { stepKind } from './kinds/index.js';
import type { PlannedStep, StepRule } from './step-rule.js';

/** What the plan of a line depends on besides the edition. */
export interface StepKey {
  award: string;
  kind: CommendationKind;
  recipientKind: RecipientKind;
  positionClass?: PositionClass;
  localRule?: string;
  source: RecordSource;
}

const among = <T>(wanted: readonly T[] | undefined, value: T | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value));

/** Whether a rule speaks of such a line; whether it is on is another question. */
export function stepFits(rule: StepRule, award: AwardRule, key: StepKey): boolean {
  const recipient = key.recipientKind === 'family' ? 'household' : key.recipientKind;
  return (
    among(rule.awards, award.code) &&
    among(rule.families, award.family) &&
    among(rule.groups, award.group) &&
    among(rule.kinds, key.kind) &&
    among(rule.recipients, key.recipientKind) &&
    among(rule.positions, key.positionClass) &&
    (rule.localRule === undefined || rule.localRule === key.localRule) &&
    (rule.rewardFrom === undefined || (award.reward[recipient] ?? 0) >= rule.rewardFrom)
  );
}

const weight = (rule: StepRule): number =>
  (rule.localRule ? 64 : 0) +
  (rule.awards ? 32 : 0) +
  (rule.families ? 16 : 0) +
  [rule.groups, rule.kinds, rule.recipients, rule.positions].filter(Boolean).length;

/** The rules that count for a line, the most specific one of each id; those off included. */
export function stepRulesFor(edition: Edition, key: StepKey): StepRule[] {
  const award = edition.awards.find(({ code }) => code === key.award);
  if (!award) return [];
  const best = new Map<string, StepRule>();
  for (const rule of edition.steps ?? []) {
    if (!stepFits(rule, award, key)) continue;
    const other = best.get(rule.id);
    if (!other || weight(rule) > weight(other)) best.set(rule.id, rule);
  }
  return [...best.values()].filter((rule) => {
    const term = stepKind(rule.kind)?.term;
    return !term || term(award, key.kind) !== undefined;
  });
}

/**
 * What must have been done for a line before which gate. A record of what was decided elsewhere or
 * long ago is not asked for any of it.
 */
export function planSteps(edition: Edition, key: StepKey, route: Route): PlannedStep[] {
  if (key.source === 'reported' || key.source === 'imported') return [];
  const found = stepRulesFor(edition, key).flatMap((rule) => {
    const before = gateOn(route, rule.before);
    const ofLines = stepKind(rule.kind)?.done !== 'lists';
    return rule.on && ofLines && before ? [{ rule, before }] : [];
  });
  const planned = new Set(found.map(({ rule }) => rule.id));
  return found.map(({ rule: { id, kind, need, after }, before }) => {
    const first = after?.filter((one) => planned.has(one)) ?? [];
    return { id, kind, before, need, ...(first.length > 0 ? { after: first } : {}) };
  });
}

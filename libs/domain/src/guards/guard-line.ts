import type { Edition } from '../catalogue/edition.js';
import { awardIn } from '../catalogue/select-route.js';
import type { Basis, CommendationKind, Group, RecipientKind } from '../catalogue/vocabulary.js';
import type { InitiativeFact, SubjectHistory } from '../eligibility/facts.js';
import type { JsonObject } from '../log/json.js';
import { guardOf, type GuardId } from './guard-rule.js';
import {
  barringUses,
  shareFaults,
  spentShare,
  type InitiativeUse,
  type Share,
} from './initiatives.js';
import type { QuotaUse } from './quota.js';
import { quotaWarnings } from './quota-warnings.js';
import { sameAchievement, type RewardClaim } from './same-achievement.js';
import { secondStateForms } from './state-form.js';
import type { Warning, WarningCode } from './warning.js';

/** A line of somebody who may be the same person under another subject id. */
export interface Alike {
  subjectId: string;
  dossierId: string;
  by: 'number' | 'name';
}

/** Everything the guards look at. What is not here cannot have influenced them. */
export interface GuardFacts {
  dossierId: string;
  line: {
    award: string;
    kind: CommendationKind;
    recipientKind: RecipientKind;
    /** Merit years, ascending. */
    years: number[];
    /** Entries of the record the unit rests it on. */
    restsOn: string[];
    /** ISO day of the proposal. */
    proposedOn: string;
  };
  history: SubjectHistory;
  quotas: QuotaUse[];
  alikes: Alike[];
  /** Shares of all authors of the initiatives it rests on, by entry. */
  shares?: Record<string, Share[]>;
  /** ISO day on which the body was dissolved, where it was. */
  bodyEndedOn?: string;
  /** Ratings in the unit in the merit year. */
  ratings?: { excellent: number; wellRated: number };
  /** ISO day on which a verification found a breach. */
  breach?: string;
}

/** What a person should know about a line besides its own conditions; words come with reading. */
export function guardLine(facts: GuardFacts, edition: Edition): Warning[] {
  const { quotas, alikes, breach, bodyEndedOn, ratings, line } = facts;
  const collective = line.recipientKind === 'collective';
  const dissolved = collective && bodyEndedOn !== undefined && bodyEndedOn <= line.proposedOn;
  return [
    ...quotaWarnings(quotas),
    ...achievementWarnings(facts, edition),
    ...initiativeWarnings(facts, edition),
    ...basisWarnings(facts),
    ...alikes.map(({ subjectId, dossierId, by }): Warning => ({
      code: 'same-person-elsewhere',
      facts: { subjectId, dossierId, by },
      source: '',
      verified: false,
    })),
    ...(dissolved ? say(edition, 'dissolved-body', 'body-dissolved', { on: bodyEndedOn }) : []),
    ...stateFormWarnings(facts, edition),
    ...ratingWarnings(ratings, edition),
    ...(breach ? [plain('breach-found', { on: breach })] : []),
  ];
}

const plain = (code: WarningCode, facts: JsonObject): Warning => ({
  code,
  facts,
  source: '',
  verified: false,
});

/** A warning on the rule's own basis; nothing where the edition has not that rule. */
function say(edition: Edition, id: GuardId, code: WarningCode, facts: JsonObject): Warning[] {
  const rule = guardOf(edition, id);
  return rule ? [{ code, facts, ...basis(rule) }] : [];
}

const basis = ({ source, verified }: Basis): Basis => ({ source, verified });

const groupOf = (edition: Edition, award: string): Group =>
  awardIn(edition, award)?.group ?? 'form';

function achievementWarnings(facts: GuardFacts, edition: Edition): Warning[] {
  const { line, history, dossierId } = facts;
  const restsOn = (ref: string): string[] =>
    history.achievements
      .filter((one) => one.usedFor.some((use) => use.dossierId === ref))
      .map((one) => one.ref);
  const others = history.honours
    .filter((honour) => !honour.annulled && honour.ref !== dossierId)
    .map(({ ref, award, kind, years }): RewardClaim => {
      return { ref, award, group: groupOf(edition, award), kind, years, restsOn: restsOn(ref) };
    });
  const { award, kind, years } = line;
  const group = groupOf(edition, award);
  const claim: RewardClaim = { ref: dossierId, award, group, kind, years, restsOn: line.restsOn };
  return sameAchievement(claim, others, edition.lawfulPairs ?? []).flatMap(({ other, by }) =>
    say(edition, 'same-achievement', 'same-achievement', {
      award: other.award,
      years: other.years.join(', '),
      ref: other.ref,
      by,
    }),
  );
}

function initiativeWarnings(
  { line, history, dossierId, shares }: GuardFacts,
  edition: Edition,
): Warning[] {
  const rested = history.initiatives.filter((one) => line.restsOn.includes(one.ref));
  const mine: InitiativeUse = {
    award: line.award,
    group: groupOf(edition, line.award),
    dossierId,
    year: line.years.at(-1),
  };
  return rested.flatMap((initiative) => {
    const used = barringUses(mine, initiative.usedFor);
    const over = shareFaults(shares?.[initiative.ref] ?? []).includes('over-whole');
    return [
      ...used.flatMap(({ award }) =>
        say(edition, 'initiative-once', 'initiative-used', { award, ref: initiative.ref }),
      ),
      ...shareUses(mine, initiative).flatMap(({ award }) =>
        say(edition, 'initiative-share', 'share-used', { award, ref: initiative.ref }),
      ),
      ...(over
        ? say(edition, 'initiative-share', 'shares-over-whole', { ref: initiative.ref })
        : []),
    ];
  });
}

/** What a line rests on must stand in the record of its own subject. */
function basisWarnings({ line, history }: GuardFacts): Warning[] {
  const { initiatives, achievements, movements, honours } = history;
  const known = [initiatives, achievements, movements, honours].flatMap((facts) =>
    facts.map((one) => one.ref),
  );
  const strange = line.restsOn.filter((ref) => !known.includes(ref));
  return strange.length > 0 ? [plain('basis-unknown', { count: strange.length })] : [];
}

/** Only where the initiative is shared: the whole of one author's is the matter of K9. */
const shareUses = (mine: InitiativeUse, { share, usedFor }: InitiativeFact): InitiativeUse[] =>
  share === undefined || share >= 100 ? [] : spentShare(mine, usedFor);

function stateFormWarnings({ line, history, dossierId }: GuardFacts, edition: Edition): Warning[] {
  return secondStateForms({ ...line, ref: dossierId }, history.honours, edition).flatMap((other) =>
    say(edition, 'one-state-form', 'second-state-form', { award: other.award, ref: other.ref }),
  );
}

function ratingWarnings(ratings: GuardFacts['ratings'], edition: Edition): Warning[] {
  const percent = guardOf(edition, 'excellent-share')?.percent;
  if (!ratings || percent === undefined) return [];
  const { excellent, wellRated } = ratings;
  if (excellent * 100 <= wellRated * percent) return [];
  const facts = { excellent, wellRated, percent };
  return say(edition, 'excellent-share', 'excellent-share', facts);
}

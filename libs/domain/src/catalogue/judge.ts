import { hash } from 'node:crypto';
import type { EligibilityFacts } from '../eligibility/facts.js';
import { historyHash } from '../eligibility/record.js';
import { weigh, type Weight } from '../eligibility/weigh/weigh.js';
import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import { checklist, papersDue, type ChecklistItem } from '../papers/checklist.js';
import type { AwardRule } from './award-rule.js';
import type { Edition } from './edition.js';
import type { CheckItem, CheckVerdict, Judgement, LineFacts } from './judgement.js';
import { isWholeYears } from './merit-years.js';
import { awardIn, selectRoute } from './select-route.js';
import type { Basis } from './vocabulary.js';

/**
 * What the law of an edition says about one line. Pure: the same facts and edition give the same
 * answer for ever; filing, appraisal, recomputation and rehearsal all call it. Where a rule has
 * not been checked against the text of the law, failing it is `not-enough-data`, never `not-met`:
 * a machine does not refuse anybody on a rule nobody has verified.
 */
export function judge(facts: LineFacts, edition: Edition): Judgement {
  const award = awardIn(edition, facts.award);
  const history = () => eligibilityFacts(facts);
  const asked = award ? papersDue(checklist(edition, award, { ...facts, history })) : [];
  const missingPapers = asked.filter((paper) => !facts.papers.includes(paper.code));
  const eligibility = award && weigh(eligibilityFacts(facts), award, edition);
  const items =
    award && eligibility
      ? [
          ...awardItems(facts, edition, award),
          paperItem(asked, missingPapers, sureIn(edition)),
          eligibilityItem(eligibility),
        ]
      : [item('award-in-edition', false, false, edition.code, facts.award)];
  return {
    verdict: total(items),
    items,
    missingPapers: missingPapers.map((paper) => paper.code),
    duplicates: facts.duplicates,
    ...(eligibility ? { eligibility } : {}),
    basisVerified: items.every((one) => one.verified),
    inputsHash: inputsHash(facts),
  };
}

/** The part of the facts that criteria look at. The line counts as proposed on the day of filing. */
export function eligibilityFacts(facts: LineFacts): EligibilityFacts {
  const { award, kind, recipientKind, positionClass, meritFrom, meritTo, yearKind } = facts;
  return {
    line: {
      ...{ award, kind, recipientKind, meritFrom, meritTo },
      ...(positionClass ? { positionClass } : {}),
      yearKind: yearKind ?? 'calendar',
      proposedOn: facts.filedOn,
      confirmed: facts.confirmed ?? {},
      restsOn: facts.restsOn ?? [],
    },
    history: facts.history,
  };
}

function inputsHash(facts: LineFacts): string {
  const { subjectId, kind } = facts.history;
  const history = { subjectId, kind, hash: historyHash(facts.history) };
  return hash('sha256', canonical({ ...facts, history } as unknown as Json), 'hex');
}

/** What waits for a decision below is not refused either; the verdict itself tells them apart. */
const eligibilityItem = ({ result, basisVerified }: Weight): CheckItem => ({
  criterion: 'eligibility',
  result: result === 'awaiting' ? 'not-enough-data' : result,
  verified: basisVerified,
});

function awardItems(facts: LineFacts, edition: Edition, award: AwardRule): CheckItem[] {
  const { kind, recipientKind, meritFrom, meritTo } = facts;
  const sure = sureIn(edition);
  const entry = selectRoute(edition, facts);
  const allowed = award.recipients.includes(recipientKind);
  const items = [
    item('recipient-kind', allowed, sure(award), award.recipients.join(', '), recipientKind),
    item('route', entry !== undefined, sure(entry), undefined, entry?.route.id),
    // The next two are plain sense, in no law; a person decides on them.
    item('merit-period-past', meritTo <= facts.filedOn, false, facts.filedOn, meritTo),
    item('no-duplicate', facts.duplicates.length === 0, false, 0, facts.duplicates.length),
  ];
  if (award.kinds)
    items.push(item('kind', award.kinds.includes(kind), sure(award), award.kinds.join(', '), kind));
  if (kind === 'merit') {
    const whole = isWholeYears(meritFrom, meritTo, facts.yearKind);
    items.push(item('merit-period-whole-years', whole, false, facts.yearKind, meritFrom));
  }
  return items;
}

/** Nothing in a provisional copy is sure, whatever its marks say. */
const sureIn =
  ({ provisional }: Edition) =>
  (basis: Basis | undefined): boolean =>
    !provisional && (basis?.verified ?? false);

const paperItem = (
  asked: ChecklistItem[],
  missing: ChecklistItem[],
  sure: (basis: Basis) => boolean,
): CheckItem =>
  item(
    'papers',
    missing.length === 0,
    asked.every(sure),
    asked.length,
    asked.length - missing.length,
  );

function item(
  criterion: string,
  met: boolean,
  verified: boolean,
  need?: string | number,
  have?: string | number,
): CheckItem {
  return {
    criterion,
    result: met ? 'met' : verified ? 'not-met' : 'not-enough-data',
    ...(need === undefined ? {} : { need }),
    ...(have === undefined ? {} : { have }),
    verified,
  };
}

function total(items: CheckItem[]): CheckVerdict {
  if (items.some((one) => one.result === 'not-met')) return 'not-met';
  return items.every((one) => one.result === 'met') ? 'met' : 'not-enough-data';
}

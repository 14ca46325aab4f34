import { Injectable } from '@nestjs/common';
import {
  awardIn,
  decisionKey,
  eligibilityFacts,
  weigh,
  type Explanation,
  type HonourFact,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { RecordedChecks, type RecordedCheck } from '../ports/recorded-checks.js';

/** A line's award, and the decision it was granted by. */
export interface AwardOf {
  ref: string;
  award: string;
  number?: string;
}

/** Tells whether a line was found eligible on the strength of another one's award. */
@Injectable()
export class RestsOn {
  constructor(
    private readonly checks: RecordedChecks,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Those of the lines whose last check counted this award for something that was met, weighed again
   * from what it recorded. Of a line whose inputs were erased it cannot be told.
   */
  async among(dossierIds: string[], awardOf: AwardOf): Promise<string[]> {
    const recorded = await this.checks.of(dossierIds);
    const found: string[] = [];
    for (const [id, checks] of recorded) {
      const last = checks.at(-1);
      if (last && (await this.rests(last, awardOf))) found.push(id);
    }
    return found;
  }

  /** Weighed as recorded and without it: what changes for the worse rested on it. */
  private async rests({ check, facts }: RecordedCheck, awardOf: AwardOf): Promise<boolean> {
    const { edition: code, editionVersion: version } = check;
    if (!facts || version === undefined) return false;
    const edition = await this.catalogue.editionAt(code, version);
    const award = edition && awardIn(edition, facts.award);
    if (!edition || !award) return false;
    const { history, ...line } = eligibilityFacts(facts);
    const same = new Set(
      history.honours.filter((honour) => isSame(honour, awardOf)).map(({ ref }) => ref),
    );
    if (same.size === 0) return false;
    const honours = history.honours.map((honour) =>
      same.has(honour.ref) ? { ...honour, annulled: true } : honour,
    );
    const then = weigh({ ...line, history }, award, edition).tree.flatMap(leaves);
    const without = weigh({ ...line, history: { ...history, honours } }, award, edition);
    const found = new Map(without.tree.flatMap(leaves).map((leaf) => [leaf.id, leaf]));
    return then.some(({ id, result, have, facts: used }) => {
      if (result !== 'met' || !used?.some(({ ref }) => same.has(ref))) return false;
      const now = found.get(id);
      return now?.result !== result || now.have !== have;
    });
  }
}

/**
 * The award itself, or the same decision told of before: of a person known under two ids the record of
 * one may have been told what was decided here for the other.
 */
const isSame = (honour: HonourFact, { ref, award, number }: AwardOf): boolean =>
  honour.ref === ref ||
  (number !== undefined &&
    honour.number !== undefined &&
    honour.award === award &&
    decisionKey(honour.number) === decisionKey(number));

const leaves = (node: Explanation): Explanation[] =>
  node.children?.length ? node.children.flatMap(leaves) : [node];

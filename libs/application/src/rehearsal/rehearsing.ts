import { asConfirmed, flipOf, weigh, type AwardRule, type Edition } from '@vinhdanh/domain';
import type { ClosedLine } from '../ports/closed-lines.js';
import type { RehearsalPage } from '../ports/rehearsals.js';

/**
 * Two laws side by side, both read as if every rule were confirmed: a rehearsal asks what the law
 * would say, not whether somebody has compared its text already.
 */
export class Rehearsing {
  private readonly confirmed = new Map<string, Edition>();
  private readonly other: Edition;

  constructor(
    edition: Edition,
    private readonly editions: readonly Edition[],
  ) {
    this.other = asConfirmed(edition);
  }

  /** What becomes of the verdicts of a page of lines. */
  page(lines: readonly ClosedLine[]): Omit<RehearsalPage, 'after'> {
    const found = lines.map((line) => this.flip(line));
    return {
      done: lines.length,
      withoutInputs: found.filter((one) => one === 'unknown').length,
      flips: found.filter((one) => one !== 'unknown' && one !== undefined),
    };
  }

  /** Undefined if the verdict stands; `unknown` where nothing says what it rested on. */
  private flip(line: ClosedLine): RehearsalPage['flips'][number] | 'unknown' | undefined {
    const { dossierId, award, unitId, edition, facts } = line;
    const own = this.editionOf(edition);
    const before = own && awardOf(own, award);
    if (!facts || !edition || !own || !before) return 'unknown';
    const then = weigh(facts, before, own);
    const after = awardOf(this.other, award);
    const flip = flipOf(then, after && weigh(facts, after, this.other));
    return flip && { ...flip, dossierId, award, unitId, edition };
  }

  private editionOf(code: string | null): Edition | undefined {
    if (code === null) return undefined;
    const known = this.confirmed.get(code);
    if (known) return known;
    const found = this.editions.find((one) => one.code === code);
    if (!found) return undefined;
    const confirmed = asConfirmed(found);
    this.confirmed.set(code, confirmed);
    return confirmed;
  }
}

/** An award keeps its place in the law under another code. */
const awardOf = (edition: Edition, code: string): AwardRule | undefined =>
  edition.awards.find((award) => award.code === code) ??
  edition.awards.find((award) => award.replaces?.includes(code));

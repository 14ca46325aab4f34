import { asConfirmed, flipOf, weigh, type AwardRule, type Edition } from '@vinhdanh/domain';
import type { Catalogue } from '../ports/catalogue.js';
import type { ClosedLine } from '../ports/closed-lines.js';
import type { RehearsalPage } from '../ports/rehearsals.js';

type FlipFound = RehearsalPage['flips'][number];

/**
 * Two laws side by side: the very wording a line was judged by, and the edition that is tried. Both
 * are read as if every rule were confirmed: a rehearsal asks what the law would say, not whether
 * somebody has compared its text already.
 */
export class Rehearsing {
  private readonly wordings = new Map<string, Edition | undefined>();
  private readonly tried: Edition;

  constructor(
    edition: Edition,
    private readonly catalogue: Catalogue,
  ) {
    this.tried = asConfirmed(edition);
  }

  /** What becomes of the verdicts of a page of lines. */
  async page(lines: readonly ClosedLine[]): Promise<Omit<RehearsalPage, 'after'>> {
    for (const line of lines) await this.learn(line);
    const found = lines.map((line) => this.flip(line));
    return {
      done: lines.length,
      withoutInputs: found.filter((one) => one === 'unknown').length,
      flips: found.filter((one) => one !== 'unknown' && one !== undefined),
    };
  }

  /** Undefined if the verdict stands; `unknown` where nothing says what it rested on. */
  private flip(line: ClosedLine): FlipFound | 'unknown' | undefined {
    const { dossierId, award, unitId, edition, facts } = line;
    const own = this.wordings.get(wordingOf(line));
    const before = own && awardOf(own, award);
    if (!facts || !edition || !own || !before) return 'unknown';
    const after = awardOf(this.tried, award);
    const flip = flipOf(weigh(facts, before, own), after && weigh(facts, after, this.tried));
    return flip && { ...flip, dossierId, award, unitId, edition };
  }

  private async learn(line: ClosedLine): Promise<void> {
    const { edition: code, editionVersion } = line;
    const key = wordingOf(line);
    if (code === null || this.wordings.has(key)) return;
    const found =
      editionVersion === undefined
        ? await this.catalogue.edition(code)
        : await this.catalogue.editionAt(code, editionVersion);
    this.wordings.set(key, found && asConfirmed(found));
  }
}

const wordingOf = ({ edition, editionVersion }: ClosedLine): string =>
  `${edition ?? ''}@${editionVersion ?? ''}`;

/** An award keeps its place in the law under another code. */
const awardOf = (edition: Edition, code: string): AwardRule | undefined =>
  edition.awards.find((award) => award.code === code) ??
  edition.awards.find((award) => award.replaces?.includes(code));

import { Injectable } from '@nestjs/common';
import {
  awardIn,
  missingSentences,
  type CriterionResult,
  type FactGrade,
  type Name,
} from '@vinhdanh/domain';
import { Catalogue, type ActiveEdition } from '../ports/catalogue.js';
import { RecordedChecks, type LastVerdict } from '../ports/recorded-checks.js';

/** What the last check found, short enough for a list. */
export interface VerdictSummary {
  result: CriterionResult;
  pool: CriterionResult;
  edition: string;
  grade?: FactGrade;
  basisVerified: boolean;
  /** The edition is a copy of older rules whose changes are not known yet. */
  provisional: boolean;
  missing: Name[];
}

/** Recorded verdicts in words; the words are those of the edition they were found under. */
@Injectable()
export class LastVerdicts {
  constructor(
    private readonly checks: RecordedChecks,
    private readonly catalogue: Catalogue,
  ) {}

  /** Lines not checked yet, or checked before histories were weighed, are absent. */
  async of(dossierIds: string[]): Promise<Map<string, VerdictSummary>> {
    const found = new Map<string, VerdictSummary>();
    for (const [id, last] of await this.checks.last(dossierIds)) {
      const summary = await this.summary(last);
      if (summary) found.set(id, summary);
    }
    return found;
  }

  private async summary(last: LastVerdict): Promise<VerdictSummary | undefined> {
    const { edition, eligibility, award } = last;
    if (!eligibility) return undefined;
    const { result, pool, grade, basisVerified, lacking } = eligibility;
    const law = await this.lawOf(last);
    const rule = law && awardIn(law, award);
    return {
      ...{ result, pool, edition, basisVerified },
      provisional: law?.provisional ?? false,
      ...(grade ? { grade } : {}),
      missing: rule ? missingSentences(rule, lacking) : [],
    };
  }

  private lawOf({ edition, editionVersion }: LastVerdict): Promise<ActiveEdition | undefined> {
    return editionVersion === undefined
      ? this.catalogue.edition(edition)
      : this.catalogue.editionAt(edition, editionVersion);
  }
}

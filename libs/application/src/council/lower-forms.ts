import { Injectable } from '@nestjs/common';
import type { CheckDossier, DossierState } from '@vinhdanh/domain';
import { LineChecker } from '../dossier/line-checker.js';

/** Why a line cannot be given the lower form, by that form's own rules. */
export interface LowerFormBar {
  award: string;
  /** Criteria of the lower form that are not met, e.g. `eligibility`. */
  criteria: string[];
  /** Papers the lower form asks for and the one proposed does not, that are not there. */
  missingPapers: string[];
}

/**
 * A lower form has criteria and papers of its own: before a council may agree to it, the line is
 * checked as if it had been proposed for that form. What is missing for the form proposed, too,
 * was weighed when the line was appraised.
 */
@Injectable()
export class LowerForms {
  constructor(private readonly checker: LineChecker) {}

  /** By line: what keeps it from the lower form; a line that may have it is not in the answer. */
  async barred(
    wanted: ReadonlyMap<string, { state: DossierState; award: string }>,
  ): Promise<Map<string, LowerFormBar>> {
    const bars = new Map<string, LowerFormBar>();
    if (wanted.size === 0) return bars;
    const own = new Map([...wanted].map(([id, { state }]) => [id, state]));
    const lower = new Map(
      [...wanted].map(([id, { state, award }]) => [id, { ...state, award } as DossierState]),
    );
    const below = await this.checker.findings(lower);
    const lacks = [...below.values()].some(({ missingPapers }) => missingPapers.length > 0);
    const now = lacks ? await this.checker.findings(own) : new Map<string, CheckDossier>();
    for (const [id, { award }] of wanted) {
      const found = below.get(id);
      if (!found) continue;
      const known = new Set(now.get(id)?.missingPapers ?? []);
      const missingPapers = found.missingPapers.filter((paper) => !known.has(paper));
      const criteria = notMet(found);
      if (criteria.length > 0 || missingPapers.length > 0)
        bars.set(id, { award, criteria, missingPapers });
    }
    return bars;
  }
}

/** Papers are looked at one by one above: one that both forms ask for does not bar the lower one. */
const notMet = ({ items }: CheckDossier): string[] =>
  items.flatMap(({ criterion, result }) =>
    result === 'not-met' && criterion !== 'papers' ? [criterion] : [],
  );

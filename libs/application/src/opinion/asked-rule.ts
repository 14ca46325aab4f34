import { Injectable } from '@nestjs/common';
import {
  isRejection,
  reject,
  stepBarred,
  stepRulesFor,
  type DossierState,
  type StepRule,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';

/** Finds by which rule of the catalogue lines are asked about: all by the same one. */
@Injectable()
export class AskedRule {
  constructor(private readonly catalogue: Catalogue) {}

  /**
   * @throws DomainRejectionError of the first line whose step may not be begun, and
   * `steps-of-different-rules` where the law says different things of two lines
   */
  async of(step: string, lines: readonly DossierState[]): Promise<StepRule> {
    let first: StepRule | undefined;
    for (const line of lines) {
      const planned = stepBarred(line, step);
      if (isRejection(planned)) throw new DomainRejectionError(planned);
      const rule = await this.ruleFor(line, step);
      if (!rule) throw new DomainRejectionError(reject('step-not-planned', { step }));
      first ??= rule;
      if (JSON.stringify(first) !== JSON.stringify(rule))
        throw new DomainRejectionError(reject('steps-of-different-rules', { step }));
    }
    if (!first) throw new DomainRejectionError(reject('no-line-named'));
    return first;
  }

  /** The rule of a step for a line, by the edition it was checked under. */
  async ruleFor(line: DossierState, step: string): Promise<StepRule | undefined> {
    return (await this.rulesFor(line)).find(({ id }) => id === step);
  }

  /** Every rule that speaks of a line, those off included. */
  async rulesFor(line: DossierState): Promise<StepRule[]> {
    const edition = line.check && (await this.catalogue.edition(line.check.edition));
    return edition ? stepRulesFor(edition, { ...line, award: line.grantedForm ?? line.award }) : [];
  }
}

import { Injectable } from '@nestjs/common';
import { canonical, judge, recordedEligibility, type Json } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { RecordedChecks, type RecordedCheck } from '../ports/recorded-checks.js';

export interface RecomputedCheck {
  dossierId: string;
  /** Version of the line that the check made. */
  version: number;
  edition: string;
  /**
   * `no-inputs`: recorded before inputs were, or erased since; `no-law`: the wording it was found
   * under is not kept.
   */
  result: 'equal' | 'different' | 'no-inputs' | 'no-law';
  /** Parts of the recorded check that come out otherwise. */
  differs: string[];
}

/** Judges recorded checks again from recorded inputs under the recorded wording of the law. */
@Injectable()
export class RecomputeChecks {
  constructor(
    private readonly checks: RecordedChecks,
    private readonly catalogue: Catalogue,
  ) {}

  async of(dossierIds: string[]): Promise<RecomputedCheck[]> {
    const found = [...(await this.checks.of(dossierIds)).values()].flat();
    return Promise.all(found.map((one) => this.again(one)));
  }

  private async again({
    dossierId,
    version,
    check,
    facts,
  }: RecordedCheck): Promise<RecomputedCheck> {
    const { edition: code, editionVersion } = check;
    const say = (result: RecomputedCheck['result'], differs: string[] = []): RecomputedCheck => ({
      ...{ dossierId, version, edition: code },
      ...{ result, differs },
    });
    if (!facts) return say('no-inputs');
    const edition =
      editionVersion === undefined
        ? undefined
        : await this.catalogue.editionAt(code, editionVersion);
    if (!edition) return say('no-law');
    const { eligibility, ...found } = judge(facts, edition);
    const again: Record<string, unknown> = {
      ...found,
      eligibility: eligibility ? recordedEligibility(eligibility) : null,
    };
    const recorded = check as unknown as Record<string, unknown>;
    const differs = Object.keys(again).filter(
      (key) => canonical(again[key] as Json) !== canonical(recorded[key] as Json),
    );
    return say(differs.length === 0 ? 'equal' : 'different', differs);
  }
}

import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  dossierDecider,
  eligibilityFacts,
  recordedEligibility,
  weigh,
  type CriterionResult,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { DossierViews } from '../ports/dossier-views.js';
import { RecordedChecks, type RecordedCheck } from '../ports/recorded-checks.js';
import { CommandRunner } from '../run-command.js';
import { answerFor, type EligibilityAnswer } from './answer.js';
import { WeighLine } from './weigh-line.js';

/** What was found when the line was last checked, weighed again from the recorded inputs. */
export interface AtCheck {
  checkedAt: string;
  edition: string;
  result: CriterionResult;
  pool: CriterionResult;
  basisVerified: boolean;
  inputsHash: string;
  /** Absent where inputs were erased or the wording of the law is not kept. */
  answer?: EligibilityAnswer;
  /** Whether the recorded inputs give the recorded verdict again; absent with `answer`. */
  reproduced?: boolean;
}

export interface LineEligibility {
  id: string;
  version: number;
  status: string;
  /** Null before the first check, and for lines checked before histories were weighed. */
  atCheck: AtCheck | null;
  now: EligibilityAnswer;
}

/** The tree of a line as recorded at its check, and on what is known now. */
export class FindEligibility extends Query<LineEligibility> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindEligibility)
export class FindEligibilityHandler implements IQueryHandler<FindEligibility> {
  constructor(
    private readonly views: DossierViews,
    private readonly runner: CommandRunner,
    private readonly checks: RecordedChecks,
    private readonly catalogue: Catalogue,
    private readonly lines: WeighLine,
  ) {}

  /** @throws NotVisible; DomainRejectionError `no-edition`, `unknown-award` */
  async execute({ id, viewer }: FindEligibility): Promise<LineEligibility> {
    const row = await this.views.find(viewer.scope, id);
    if (!row) throw new NotVisible('dossier');
    const { state, version } = await this.runner.load(dossierDecider, id);
    const last = (await this.checks.of([id])).get(id)?.at(-1);
    const { weight, facts, award, edition } = await this.lines.now(id, state);
    return {
      id,
      version,
      status: state.status,
      atCheck: last ? await this.atCheck(last, viewer) : null,
      now: answerFor(viewer, weight, facts, award, edition),
    };
  }

  private async atCheck(
    { check, recordedAt, facts }: RecordedCheck,
    viewer: Viewer,
  ): Promise<AtCheck | null> {
    const { eligibility, edition: code, editionVersion, inputsHash } = check;
    if (!eligibility) return null;
    const { result, pool, basisVerified } = eligibility;
    const recorded = {
      checkedAt: recordedAt,
      edition: code,
      result,
      pool,
      basisVerified,
      inputsHash,
    };
    const edition = editionVersion && (await this.catalogue.editionAt(code, editionVersion));
    const award = edition && facts && awardIn(edition, facts.award);
    if (!edition || !facts || !award) return recorded;
    const then = eligibilityFacts(facts);
    const weight = weigh(then, award, edition);
    return {
      ...recorded,
      answer: answerFor(viewer, weight, then, award, edition),
      reproduced: recordedEligibility(weight).outline === eligibility.outline,
    };
  }
}

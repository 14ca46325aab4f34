import { Injectable } from '@nestjs/common';
import {
  awardIn,
  eligibilityFacts,
  filingDay,
  lineFacts,
  noHistory,
  reject,
  roundDecider,
  weigh,
  withoutLine,
  type AwardRule,
  type DossierState,
  type Edition,
  type EligibilityFacts,
  type Weight,
  type YearKind,
  vietnamDay,
} from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { SubjectHistories } from '../ports/subject-histories.js';
import { CommandRunner } from '../run-command.js';

export interface WeighedLine {
  weight: Weight;
  facts: EligibilityFacts;
  award: AwardRule;
  edition: Edition;
}

/** Weighs a line on what is known today; what its check recorded stays as it was. */
@Injectable()
export class WeighLine {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly histories: SubjectHistories,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainRejectionError `no-edition`, `unknown-award` */
  async now(id: string, line: DossierState): Promise<WeighedLine> {
    const today = vietnamDay(this.clock.now());
    const filedOn = line.status === 'draft' ? today : filingDay(line);
    const { edition, award } = await this.lawOf(line, filedOn);
    const { subjectId, recipientKind } = line;
    const known = (await this.histories.of([subjectId])).get(subjectId);
    const history = withoutLine(known ?? noHistory(subjectId, recipientKind), id);
    // A matter that has ended by today holds nothing any more, whenever the line was proposed.
    const holds = history.holds.filter((hold) => !hold.releasedOn || hold.releasedOn > today);
    const yearKind = await this.yearKindOf(line);
    const facts = eligibilityFacts(
      lineFacts(line, {
        filedOn,
        papers: [],
        duplicates: [],
        ...(yearKind ? { yearKind } : {}),
        history: { ...history, holds },
      }),
    );
    return { weight: weigh(facts, award, edition), facts, award, edition };
  }

  /** The edition chosen for the line or found at its check, as it now stands; else that of receipt. */
  async lawOf(line: DossierState, on: string): Promise<{ edition: Edition; award: AwardRule }> {
    const code = line.appliedEdition ?? line.check?.edition;
    const edition = code
      ? await this.catalogue.edition(code)
      : await this.catalogue.editionOn(line.receipts?.province ?? on);
    if (!edition) throw new DomainRejectionError(reject('no-edition', { filedOn: on }));
    const award = awardIn(edition, line.award);
    if (!award) throw new DomainRejectionError(reject('unknown-award', { award: line.award }));
    return { edition, award };
  }

  private async yearKindOf({ check, roundId }: DossierState): Promise<YearKind | undefined> {
    if (check || roundId === undefined) return check?.yearKind;
    return (await this.runner.load(roundDecider, roundId)).state.yearKind;
  }
}

import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  fullHistory,
  historyFaults,
  reject,
  sayFault,
  weigh,
  type CommendationKind,
  type JsonObject,
  type PositionClass,
  type RecipientKind,
  type SubjectHistory,
  type YearKind,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { SubjectHistories } from '../ports/subject-histories.js';
import { SubjectViews } from '../ports/subject-views.js';
import { answerFor, type EligibilityAnswer } from './answer.js';

/** A line nobody has filed yet. Dates are ISO days. */
export interface WhatIf {
  /** Somebody of the register, or a history written out; exactly one of them. */
  subjectId?: string;
  history?: JsonObject;
  award: string;
  kind: CommendationKind;
  /** Needed with a history written out; else what the subject is. */
  recipientKind?: RecipientKind;
  positionClass?: PositionClass;
  yearKind?: YearKind;
  meritFrom: string;
  meritTo: string;
  /** Day of the proposal; it selects the edition. */
  on: string;
  confirmed?: Record<string, boolean>;
}

/** Would it suffice? Asked before anything is filed; nothing is recorded. */
export class CheckEligibility extends Query<EligibilityAnswer> {
  constructor(
    readonly line: WhatIf,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(CheckEligibility)
export class CheckEligibilityHandler implements IQueryHandler<CheckEligibility> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly histories: SubjectHistories,
    private readonly subjects: SubjectViews,
  ) {}

  /**
   * @throws NotVisible; DomainRejectionError `no-edition`, `unknown-award`, `period-inverted`,
   * `subject-or-history`, `history-faulty`
   */
  async execute({ line, viewer }: CheckEligibility): Promise<EligibilityAnswer> {
    const { award: code, kind, positionClass, meritFrom, meritTo, on } = line;
    if (meritFrom > meritTo)
      throw new DomainRejectionError(reject('period-inverted', { from: meritFrom, to: meritTo }));
    const edition = await this.catalogue.editionOn(on);
    if (!edition) throw new DomainRejectionError(reject('no-edition', { filedOn: on }));
    const award = awardIn(edition, code);
    if (!award) throw new DomainRejectionError(reject('unknown-award', { award: code }));
    const { confirmed = {} } = line;
    if (Object.values(confirmed).some((said) => typeof said !== 'boolean'))
      throw faulty(['confirmed must hold true or false']);
    const history = await this.historyOf(line, viewer);
    const facts = {
      line: {
        ...{ award: code, kind, meritFrom, meritTo },
        recipientKind: history.kind,
        ...(positionClass ? { positionClass } : {}),
        yearKind: line.yearKind ?? 'calendar',
        proposedOn: on,
        confirmed,
        restsOn: [],
      },
      history,
    };
    return answerFor(viewer, weigh(facts, award, edition), facts, award, edition);
  }

  private async historyOf(line: WhatIf, viewer: Viewer): Promise<SubjectHistory> {
    const { subjectId, history, recipientKind } = line;
    if ((subjectId === undefined) === (history === undefined))
      throw new DomainRejectionError(reject('subject-or-history'));
    if (subjectId === undefined) {
      const faults = historyFaults(history);
      if (recipientKind === undefined) faults.push('recipientKind is missing');
      if (faults.length > 0 || recipientKind === undefined) throw faulty(faults);
      return fullHistory('written', recipientKind, history);
    }
    const subject = await this.subjects.find(subjectId, viewer.scope);
    if (!subject) throw new NotVisible('subject');
    const found = (await this.histories.of([subjectId])).get(subjectId);
    if (!found) throw new NotVisible('subject');
    return { ...found, kind: recipientKind ?? found.kind };
  }
}

/** Each fault in both languages; a sentence of either takes its own. */
const faulty = (faults: string[]): DomainRejectionError => {
  const said = faults.map(sayFault);
  const facts = { faults: said.map(({ vi }) => vi), faultsEn: said.map(({ en }) => en) };
  return new DomainRejectionError(reject('history-faulty', facts));
};

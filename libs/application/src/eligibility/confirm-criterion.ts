import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  criterionIn,
  dossierDecider,
  filingDay,
  isConfirmable,
  reject,
  type DossierState,
  type Name,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ownDossier } from '../dossier/own-dossier.js';
import { DomainRejectionError } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { answerFor, type EligibilityAnswer } from './answer.js';
import { WeighLine } from './weigh-line.js';

export interface ConfirmedCriterion {
  result: RunResult<DossierState>;
  /** The condition that was confirmed, in the words of the law and with its source. */
  criterion: { id: string; name: Name; text: Name; source: string; verified: boolean };
  edition: string;
  eligibility: EligibilityAnswer;
}

/** An officer says whether a condition is met that no register knows, or no confirmed law counts. */
export class ConfirmCriterion extends Command<ConfirmedCriterion> {
  constructor(
    readonly dossierId: string,
    readonly said: { criterion: string; met: boolean; note?: string },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ConfirmCriterion)
export class ConfirmCriterionHandler implements ICommandHandler<ConfirmCriterion> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lines: WeighLine,
  ) {}

  /**
   * @throws NotVisible; DomainRejectionError `not-allowed`, `no-edition`, `unknown-award`,
   * `unknown-criterion`, `criterion-counted`, `not-in-this-state`
   */
  async execute({ dossierId, said, viewer, context }: ConfirmCriterion) {
    const line = await ownDossier(this.runner, viewer, 'dossier.confirm-criterion', dossierId);
    const { edition, award } = await this.lines.lawOf(line, filingDay(line));
    const { criterion: id, met, note } = said;
    const node = criterionIn(award, id);
    if (!node) throw new DomainRejectionError(reject('unknown-criterion', { criterion: id }));
    const { name, source, verified, message: text } = node;
    if (!isConfirmable(node, edition))
      throw new DomainRejectionError(reject('criterion-counted', { criterion: id, source }));
    const command = { type: 'confirm-criterion' as const, criterion: id, met };
    const result = await this.runner.run(
      dossierDecider,
      dossierId,
      { ...command, edition: edition.code, ...(note === undefined ? {} : { note }) },
      context,
      {},
    );
    const { state } = await this.runner.load(dossierDecider, dossierId);
    const now = await this.lines.now(dossierId, state);
    return {
      result,
      criterion: { id, name, text, source, verified },
      edition: edition.code,
      eligibility: answerFor(viewer, now.weight, now.facts, now.award, now.edition),
    };
  }
}

import { Injectable } from '@nestjs/common';
import {
  awardIn,
  dossierDecider,
  listKey,
  type DossierState,
  type ReadyDossier,
} from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';

/** Puts a line that came through on the draft list of its kind, with the money it would mean. */
@Injectable()
export class ReadyLineProcessor extends StageProcessor {
  readonly queue = 'provincial-decision';
  readonly kinds = ['ready-line'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const dossiers = await this.runner.loadMany<DossierState>(
      dossierDecider,
      tasks.map((task) => task.id),
    );
    return Promise.all(
      tasks.map(async (task): Promise<TaskOutcome> => {
        const known = dossiers.get(task.id);
        if (!known) return { task, done: 'no dossier' };
        const command: ReadyDossier = {
          type: 'ready',
          list: listKey(known.state),
          ...(await this.money(known.state)),
        };
        return commandOutcome(task, dossierDecider, task.id, command, {}, known);
      }),
    );
  }

  /** Coefficient of the edition the line was checked under; a draft figure, paid by another rule. */
  private async money(
    state: DossierState,
  ): Promise<Pick<ReadyDossier, 'coefficient' | 'amountBasis'>> {
    const edition = state.check && (await this.catalogue.edition(state.check.edition));
    const reward = edition && awardIn(edition, state.grantedForm ?? state.award)?.reward;
    if (!reward) return {};
    // A family is honoured like a household where the edition names no amount of its own.
    const kind = state.recipientKind === 'family' ? 'household' : state.recipientKind;
    const coefficient = reward[kind];
    if (coefficient === undefined) return {};
    const sure = reward.verified && !edition?.provisional;
    const mark = sure ? '' : ' (chưa kiểm chứng)';
    return { coefficient, amountBasis: `${reward.source}${mark}` };
  }
}

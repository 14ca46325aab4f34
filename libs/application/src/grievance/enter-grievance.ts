import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  dossierDecider,
  grievanceDecider,
  type DossierState,
  type GrievanceState,
  type Register,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { demandDossier } from '../dossier/own-dossier.js';
import { newId } from '../ids.js';
import { GrievanceViews } from '../ports/grievance-views.js';
import { TextSeal } from '../ports/text-seal.js';
import { Turns } from '../ports/turns.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandRegister, keyOf } from './own-grievance.js';
import { GrievanceTerms } from './terms.js';

/** Who a matter is from: of a denunciation it never leaves the seal but for two persons' act. */
export interface Sender {
  name: string;
  contact: string;
}
export interface GrievanceInput {
  dossierIds: string[];
  about: string;
  from?: Sender;
}

/** Enters a matter in its register under the next number of the year. */
export class EnterGrievance extends Command<RunResult<GrievanceState>> {
  constructor(
    readonly register: Register,
    readonly fields: GrievanceInput,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

const LETTERS: Record<Register, string> = { complaint: 'KN', denunciation: 'TC' };

@CommandHandler(EnterGrievance)
export class EnterGrievanceHandler implements ICommandHandler<EnterGrievance> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: GrievanceViews,
    private readonly turns: Turns,
    private readonly seal: TextSeal,
    private readonly terms: GrievanceTerms,
  ) {}

  async execute(entry: EnterGrievance): Promise<RunResult<GrievanceState>> {
    const { register, fields, viewer } = entry;
    demandRegister(viewer, register, 'enter');
    const ids = [...new Set(fields.dossierIds)];
    const lines = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    for (const id of ids) demandDossier(viewer, 'dossier.read', lines.get(id)?.state, id);
    // Numbers are given one after another, so that no two matters have the same.
    return this.turns.inTurn(`${register}-number`, () => this.enter(entry, ids));
  }

  private async enter({ register, fields, context }: EnterGrievance, dossierIds: string[]) {
    const id = newId(context);
    const on = actingDay(context);
    const key = keyOf(register, id);
    const decider = grievanceDecider(register);
    const known = await this.runner.load(decider, id);
    const year = Number(on.slice(0, 4));
    // A repetition finds its own number.
    const serial =
      known.version > 0 ? known.state.serial : await this.views.nextSerial(register, year);
    const from = fields.from && JSON.stringify(fields.from);
    const acceptBy = await this.terms.due(register, 'accept', on, on);
    const command = {
      type: 'enter' as const,
      ...{ year, serial, dossierIds, key },
      number: `${serial}/${year}/${LETTERS[register]}`,
      about: fields.about,
      ...(from ? { from: register === 'denunciation' ? this.seal.seal(from, key) : from } : {}),
      ...(acceptBy ? { acceptBy } : {}),
    };
    return this.runner.run(decider, id, command, context, {});
  }
}

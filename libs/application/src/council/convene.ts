import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilBodyDecider,
  councilDecider,
  isRejection,
  seatsOf,
  type Council,
  type ConveneSession,
  type CouncilState,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { newId } from '../ids.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { AdvisoryCouncils } from './advisory-councils.js';
import { ownerOf } from './own-council.js';

/** Either a typed council, or the council whose roster of the day is taken. */
export type ConveneFields = Omit<ConveneSession, 'type' | 'council'> & {
  council?: Council;
  councilId?: string;
};

export class ConveneCouncil extends Command<RunResult<CouncilState>> {
  constructor(
    readonly fields: ConveneFields,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ConveneCouncil)
export class ConveneCouncilHandler implements ICommandHandler<ConveneCouncil> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly advisory: AdvisoryCouncils,
  ) {}

  async execute({ fields, viewer, context }: ConveneCouncil): Promise<RunResult<CouncilState>> {
    const { council, ...called } = await this.seated(fields, viewer);
    demand(viewer, 'council-session.convene', 'council', ownerOf(council));
    await this.advisory.demandAdvised(council);
    const command = { type: 'convene' as const, ...called, council };
    return this.runner.run(councilDecider, newId(context), command, context, {});
  }

  /** With the seats of the day. Chair and secretary may be named; else they are the council's. */
  private async seated(fields: ConveneFields, viewer: Viewer) {
    const { councilId, council, ...called } = fields;
    if (councilId === undefined) {
      if (council) return { ...called, council };
      throw new TypeError('a session is convened of some council');
    }
    const { state } = await this.runner.load(councilBodyDecider, councilId);
    if (state.status === 'none') throw new NotVisible('council');
    demand(viewer, 'council-session.convene', 'council', ownerOf(state));
    const seats = seatsOf(councilId, state, fields.heldOn);
    if (isRejection(seats)) throw new DomainRejectionError(seats);
    return { ...seats, ...called };
  }
}

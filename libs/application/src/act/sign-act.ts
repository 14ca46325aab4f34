import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actDecider, actingDay, type ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { SignerProof, type SignerSecret } from '../account/signer-proof.js';
import { ActViews } from '../ports/act-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';
import { LinesToSign } from './lines-to-sign.js';
import { Unauthorised } from './unauthorised.js';

export class SignAct extends Command<RunResult<ActState>> {
  constructor(
    readonly actId: string,
    readonly secret: SignerSecret,
    readonly viewer: Viewer,
    readonly context: RunContext,
    /** Text the power to decide rests on, where the catalogue does not settle it. */
    readonly authority?: { citation: string },
  ) {
    super();
  }
}

@CommandHandler(SignAct)
export class SignActHandler implements ICommandHandler<SignAct> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
    private readonly unauthorised: Unauthorised,
    private readonly proof: SignerProof,
    private readonly lines: LinesToSign,
  ) {}

  async execute({
    actId,
    secret,
    authority,
    viewer,
    context,
  }: SignAct): Promise<RunResult<ActState>> {
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, 'act.sign', state);
    await this.proof.demand(viewer, secret);
    const holds = (role: string): boolean => viewer.roles.some((grant) => grant.role === role);
    const asDeputy = holds('deputy') && !holds('chair');
    const command = { type: 'sign' as const, asDeputy, ...(authority ? { authority } : {}) };
    return this.runner.run(actDecider, actId, command, context, async (act) => {
      const lines = await this.views.listed(actId);
      const unauthorised = await this.unauthorised.in(actId, act, actingDay(context));
      return { lines, unauthorised, ...(await this.lines.look(act, [...lines.keys()])) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { actDecider, actingDay, type ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { ActViews } from '../ports/act-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { demandAct } from './issuer.js';
import { LinesToSign } from './lines-to-sign.js';
import { Unauthorised } from './unauthorised.js';

/** What a signature says besides being one. */
export interface Signature {
  /** Text the power to decide rests on, where the catalogue does not settle it. */
  authority?: { citation: string };
  /** Hash of the content the signer saw. */
  contentHash?: string;
}

/** Puts a signature under an act, once it is known that the signer is who they say. */
@Injectable()
export class Signing {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: ActViews,
    private readonly unauthorised: Unauthorised,
    private readonly lines: LinesToSign,
  ) {}

  /** @throws NotVisible, DomainRejectionError `not-allowed` */
  async demand(viewer: Viewer, actId: string): Promise<void> {
    const { state } = await this.runner.load(actDecider, actId);
    demandAct(viewer, 'act.sign', state);
  }

  /** @throws what every command throws; the password has been asked for before */
  async sign(
    actId: string,
    signature: Signature,
    viewer: Viewer,
    context: RunContext,
  ): Promise<RunResult<ActState>> {
    const holds = (role: string): boolean => viewer.roles.some((grant) => grant.role === role);
    const asDeputy = holds('deputy') && !holds('chair');
    const command = { type: 'sign' as const, asDeputy, proof: 'password' as const, ...signature };
    return this.runner.run(actDecider, actId, command, context, async (act) => {
      const named = act.targets && Object.keys(act.targets);
      const [lines, content] = [
        await this.views.listed(actId),
        await this.views.content(actId, named),
      ];
      const unauthorised = await this.unauthorised.in(actId, act, actingDay(context));
      return { lines, content, unauthorised, ...(await this.lines.look(act, [...lines.keys()])) };
    });
  }
}

import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ActState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { SignerProof, type SignerSecret } from '../account/signer-proof.js';
import type { RunContext, RunResult } from '../run-context.js';
import { Signing, type Signature } from './signing.js';

export class SignAct extends Command<RunResult<ActState>> {
  constructor(
    readonly actId: string,
    readonly secret: SignerSecret,
    readonly viewer: Viewer,
    readonly context: RunContext,
    readonly signature: Signature = {},
  ) {
    super();
  }
}

@CommandHandler(SignAct)
export class SignActHandler implements ICommandHandler<SignAct> {
  constructor(
    private readonly signing: Signing,
    private readonly proof: SignerProof,
  ) {}

  async execute(order: SignAct): Promise<RunResult<ActState>> {
    const { actId, secret, signature, viewer, context } = order;
    await this.signing.demand(viewer, actId);
    await this.proof.demand(viewer, secret);
    return this.signing.sign(actId, signature, viewer, context);
  }
}

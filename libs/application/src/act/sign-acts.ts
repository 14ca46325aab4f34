import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { SignerProof, type SignerSecret } from '../account/signer-proof.js';
import { DomainRejectionError, NotVisible, VersionClashError } from '../errors.js';
import { derivedId } from '../ids.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { Signing, type Signature } from './signing.js';

/** One of several acts that are signed together, as the signer saw it. */
export interface ActSeen {
  id: string;
  version: number;
  contentHash: string;
}

/** Signs several acts with one password; each is signed, or refused, on its own. */
export class SignActs extends Command<BatchOutcome[]> {
  constructor(
    readonly acts: ActSeen[],
    readonly secret: SignerSecret,
    readonly viewer: Viewer,
    readonly context: RunContext,
    readonly signature: Pick<Signature, 'authority'> = {},
  ) {
    super();
  }
}

@CommandHandler(SignActs)
export class SignActsHandler implements ICommandHandler<SignActs> {
  constructor(
    private readonly signing: Signing,
    private readonly proof: SignerProof,
  ) {}

  async execute({ acts, secret, signature, viewer, context }: SignActs): Promise<BatchOutcome[]> {
    await this.proof.demand(viewer, secret);
    const outcomes: BatchOutcome[] = [];
    for (const { id, version, contentHash } of acts) {
      // A key of its own for each, so that the whole may be sent again and signs none twice.
      const own = {
        ...context,
        commandId: derivedId(context.commandId, id),
        expectedVersion: version,
      };
      outcomes.push(await this.one(id, { ...signature, contentHash }, viewer, own));
    }
    return outcomes;
  }

  private async one(
    id: string,
    signature: Signature,
    viewer: Viewer,
    context: RunContext,
  ): Promise<BatchOutcome> {
    try {
      await this.signing.demand(viewer, id);
      const { version, replayed } = await this.signing.sign(id, signature, viewer, context);
      return { id, ok: true, version, replayed };
    } catch (error) {
      return { id, ok: false, ...refusalOf(error) };
    }
  }
}

function refusalOf(error: unknown): { code: string; facts: Record<string, unknown> } {
  if (error instanceof DomainRejectionError)
    return { code: error.rejection.code, facts: error.rejection.facts };
  if (error instanceof NotVisible) return { code: 'not-found', facts: {} };
  if (error instanceof VersionClashError)
    return { code: 'version-stale', facts: { current: error.current } };
  throw error;
}

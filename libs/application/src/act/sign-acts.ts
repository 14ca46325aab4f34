import { Injectable } from '@nestjs/common';
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

/** What became of one act, and how far the whole has come; `lines` are those signed so far. */
export interface SigningStep {
  outcome: BatchOutcome;
  done: number;
  of: number;
  lines: number;
}

/**
 * Signs act after act. Each is whole or not at all, under a key of its own: whoever is cut off, by a
 * stop, a lost connection or a crash, sends the same order again, and what was signed stays signed
 * once. The password is asked for each time, for it is kept nowhere.
 */
@Injectable()
export class ActSigner {
  constructor(
    private readonly signing: Signing,
    private readonly proof: SignerProof,
  ) {}

  /**
   * The signer is proven before the first step. With a signal no further act is begun once it is
   * aborted; those left are `signing-stopped`.
   * @throws what SignerProof throws
   */
  async begin(order: SignActs, signal?: AbortSignal): Promise<AsyncGenerator<SigningStep>> {
    await this.proof.demand(order.viewer, order.secret);
    return this.steps(order, signal);
  }

  private async *steps(
    { acts, signature, viewer, context }: SignActs,
    signal?: AbortSignal,
  ): AsyncGenerator<SigningStep> {
    const of = acts.length;
    let lines = 0;
    for (const [n, { id, version, contentHash }] of acts.entries()) {
      const done = n + 1;
      if (signal?.aborted) {
        yield { outcome: { id, ok: false, code: 'signing-stopped', facts: {} }, done, of, lines };
        continue;
      }
      // A key of its own for each, so that the whole may be sent again and signs none twice.
      const own = {
        ...context,
        commandId: derivedId(context.commandId, id),
        expectedVersion: version,
      };
      const { outcome, signed } = await this.one(id, { ...signature, contentHash }, viewer, own);
      lines += signed;
      yield { outcome, done, of, lines };
    }
  }

  private async one(
    id: string,
    signature: Signature,
    viewer: Viewer,
    context: RunContext,
  ): Promise<{ outcome: BatchOutcome; signed: number }> {
    try {
      await this.signing.demand(viewer, id);
      const { version, replayed, state } = await this.signing.sign(id, signature, viewer, context);
      return { outcome: { id, ok: true, version, replayed }, signed: state.lineCount };
    } catch (error) {
      return { outcome: { id, ok: false, ...refusalOf(error) }, signed: 0 };
    }
  }
}

@CommandHandler(SignActs)
export class SignActsHandler implements ICommandHandler<SignActs> {
  constructor(private readonly signer: ActSigner) {}

  async execute(order: SignActs): Promise<BatchOutcome[]> {
    const outcomes: BatchOutcome[] = [];
    for await (const { outcome } of await this.signer.begin(order)) outcomes.push(outcome);
    return outcomes;
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

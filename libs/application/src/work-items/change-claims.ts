import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible, VersionClashError } from '../errors.js';
import { derivedId } from '../ids.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { Claims, type ClaimChange } from './change-claim.js';

/** So many at a time: what comes together is committed together. */
const TOGETHER = 50;

/** The same for many items, each permitted and decided by itself: no refusal stops the others. */
export class ChangeClaims extends Command<BatchOutcome[]> {
  constructor(
    readonly workItemIds: readonly string[],
    readonly change: ClaimChange,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

/**
 * Outcomes stand in the order asked, each under the id of its item. The key of an item derives from
 * that of the whole, so the same order sent again changes nothing.
 */
@CommandHandler(ChangeClaims)
export class ChangeClaimsHandler implements ICommandHandler<ChangeClaims> {
  constructor(private readonly claims: Claims) {}

  async execute(order: ChangeClaims): Promise<BatchOutcome[]> {
    const outcomes: BatchOutcome[] = [];
    for (let from = 0; from < order.workItemIds.length; from += TOGETHER) {
      const page = order.workItemIds.slice(from, from + TOGETHER);
      outcomes.push(...(await Promise.all(page.map((id) => this.one(id, order)))));
    }
    return outcomes;
  }

  private async one(id: string, { change, viewer, context }: ChangeClaims): Promise<BatchOutcome> {
    const own = {
      ...context,
      commandId: derivedId(context.commandId, id),
      expectedVersion: undefined,
    };
    try {
      const { version, replayed } = await this.claims.change(id, change, viewer, own);
      return { id, ok: true, version, replayed };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return { id, ok: false, ...refusal };
      throw error;
    }
  }
}

function refusalOf(error: unknown): { code: string; facts: Record<string, unknown> } | undefined {
  if (error instanceof NotVisible) return { code: 'not-visible', facts: {} };
  if (error instanceof DomainRejectionError)
    return { code: error.rejection.code, facts: error.rejection.facts };
  return error instanceof VersionClashError ? { code: 'busy', facts: {} } : undefined;
}

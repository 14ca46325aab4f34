import { Injectable } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { deciderFor, reject, type WorkCommand, vietnamDay } from '@vinhdanh/domain';
import { viewerOf, type Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { AccountViews } from '../ports/account-views.js';
import { WorkItemViews, type WorkItemRecord } from '../ports/work-item-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { audienceOf, mayTake } from './audience.js';
import { readWorkItemId } from './work-item.js';

/** `claim` and `release` are for holders of the item's role; `reassign` is for an absent one's. */
export type ClaimChange =
  { type: 'claim' } | { type: 'release' } | { type: 'reassign'; to: string; reason: string };

export class ChangeClaim extends Command<RunResult<object>> {
  constructor(
    readonly workItemId: string,
    readonly change: ClaimChange,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

/** The work of every kind of stream: a claim is an event of the stream itself. */
@Injectable()
export class Claims {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: WorkItemViews,
    private readonly accounts: AccountViews,
  ) {}

  /** @throws NotVisible; DomainRejectionError `not-allowed` and what the rules reject */
  async change(
    workItemId: string,
    change: ClaimChange,
    viewer: Viewer,
    context: RunContext,
  ): Promise<RunResult<object>> {
    const target = readWorkItemId(workItemId);
    if (!target) throw new NotVisible('work-item');
    const { stream, kind } = target;
    const audience = audienceOf(viewer, vietnamDay(context.at));
    const item = await this.views.find(audience, stream, kind);
    if (!item) throw new NotVisible('work-item');
    await this.permit(item, change, viewer, audience.today);
    const [streamKind, id] = split(stream);
    const command: WorkCommand = { ...change, kind };
    return this.runner.run(deciderFor(streamKind), id, command, context, {});
  }

  private async permit(
    item: WorkItemRecord,
    change: ClaimChange,
    viewer: Viewer,
    today: string,
  ): Promise<void> {
    if (change.type !== 'reassign') {
      if (mayTake(audienceOf(viewer, today).roles, item) || item.claimedBy === viewer.accountId)
        return;
      throw refuse('not-allowed', { action: `work-item.${change.type}` });
    }
    if (!viewer.can('work-item.reassign'))
      throw refuse('not-allowed', { action: 'work-item.reassign' });
    if (!change.reason.trim()) throw refuse('reason-missing');
    const known = await this.accounts.known(change.to);
    const assignee = known && viewerOf({ accountId: change.to, ...known }, today);
    if (!assignee || !mayTake(audienceOf(assignee, today).roles, item))
      throw refuse('assignee-without-role', { role: item.role });
  }
}

@CommandHandler(ChangeClaim)
export class ChangeClaimHandler implements ICommandHandler<ChangeClaim> {
  constructor(private readonly claims: Claims) {}

  execute({ workItemId, change, viewer, context }: ChangeClaim): Promise<RunResult<object>> {
    return this.claims.change(workItemId, change, viewer, context);
  }
}

const refuse = (code: string, facts: Record<string, string> = {}): DomainRejectionError =>
  new DomainRejectionError(reject(code, facts));

function split(stream: string): [kind: string, id: string] {
  const at = stream.indexOf(':');
  return [stream.slice(0, at), stream.slice(at + 1)];
}

import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  commentDecider,
  publicityDecider,
  type CommentFinding,
  type CommentPolicy,
  type CommentState,
} from '@vinhdanh/domain';
import { NotVisible } from '../errors.js';
import { freshId } from '../ids.js';
import { Clock } from '../ports/clock.js';
import { SignInAttempts } from '../ports/sign-in-attempts.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Comments in 15 minutes before an address has to wait, and before everybody has. */
const MOST_PER_ADDRESS = 10;
const MOST_AT_ALL = 600;

/** What somebody who does not sign in says of a published line. */
export interface PublicComment {
  publicityId: string;
  dossierId: string;
  name: string;
  phone: string;
  address?: string;
  text: string;
}

export type CommentOutcome =
  { kind: 'received'; receipt: string } | { kind: 'too-many'; retryAfterSeconds: number };

export class LeaveComment extends Command<CommentOutcome> {
  constructor(
    readonly comment: PublicComment,
    readonly ip: string,
  ) {
    super();
  }
}

/** Anyone's comment; counted by address before anything is looked at. */
@CommandHandler(LeaveComment)
export class LeaveCommentHandler implements ICommandHandler<LeaveComment> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly attempts: SignInAttempts,
    private readonly clock: Clock,
  ) {}

  async execute({ comment, ip }: LeaveComment): Promise<CommentOutcome> {
    const retryAfterSeconds = await this.attempts.begin([
      { key: `comment:${digest(ip)}`, most: MOST_PER_ADDRESS },
      { key: 'comment:all', most: MOST_AT_ALL },
    ]);
    if (retryAfterSeconds > 0) return { kind: 'too-many', retryAfterSeconds };
    const list = await listOf(this.runner, comment.publicityId);
    const id = freshId();
    const context: RunContext = {
      actor: 'public',
      at: this.clock.now().toISOString(),
      commandId: id,
      requestHash: digest(id),
      correlationId: id,
    };
    const command = { type: 'submit' as const, ...comment, key: keyOf(id) };
    await this.runner.run(commentDecider, id, command, context, { list });
    return { kind: 'received', receipt: id };
  }
}

/** An officer deals with one comment. */
export class HandlePublicComment extends Command<RunResult<CommentState>> {
  constructor(
    readonly commentId: string,
    readonly finding: CommentFinding,
    readonly reason: string,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(HandlePublicComment)
export class HandlePublicCommentHandler implements ICommandHandler<HandlePublicComment> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ commentId, finding, reason, context }: HandlePublicComment) {
    const { state } = await this.runner.load(commentDecider, commentId);
    if (state.status === 'none') throw new NotVisible('comment');
    const command = { type: 'handle' as const, finding, reason, key: keyOf(commentId) };
    return this.runner.run(commentDecider, commentId, command, context, {});
  }
}

/** Under which the words of a comment are kept, found and erased. */
const keyOf = (id: string): string => `comment:${id}`;

async function listOf(runner: CommandRunner, id: string): Promise<CommentPolicy['list']> {
  const { state } = await runner.load(publicityDecider, id);
  if (state.status === 'none') throw new NotVisible('publicity');
  return { status: state.status, until: state.until, dossierIds: Object.keys(state.lines) };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

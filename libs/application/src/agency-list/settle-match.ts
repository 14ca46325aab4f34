import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  agencyListDecider,
  isMatchSettled,
  type AgencyListState,
  type HoldMatter,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { AgencyLists } from '../ports/agency-lists.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { markOf, ownList } from './own-list.js';

export type SettledMatch =
  | { type: 'confirm'; subjectId: string; reason: string; matter: HoldMatter }
  | { type: 'reject'; subjectId: string; reason: string };

/** An officer says whether a row of a list is that subject. */
export class SettleAgencyMatch extends Command<RunResult<AgencyListState>> {
  constructor(
    readonly listId: string,
    readonly n: number,
    readonly settled: SettledMatch,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(SettleAgencyMatch)
export class SettleAgencyMatchHandler implements ICommandHandler<SettleAgencyMatch> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: AgencyLists,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ listId, n, settled, viewer, context }: SettleAgencyMatch) {
    const state = await ownList(this.runner, viewer, 'agency-list.settle', listId);
    const { subjectId } = settled;
    const found = await this.lists.match(viewer.scope, listId, n, subjectId);
    const mark = markOf(this.cipher, listId, n, subjectId);
    // Kept before the event that leads to it; an attempt that was refused leaves the next one free.
    if (found && settled.type === 'confirm' && !isMatchSettled(state, mark))
      await this.lists.choose(listId, mark, { n, subjectId, matter: settled.matter });
    const command = { ...settled, n, mark };
    const policy = found ? { by: found.by } : {};
    return this.runner.run(agencyListDecider, listId, command, context, policy);
  }
}
